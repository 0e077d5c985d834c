"""What leaves for other schools runs in the players of other houses: SCORM in scorm-again, QTI in qti-components."""

import contextlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from playwright.sync_api import Browser, FrameLocator, Page

from cms.lessons.export.qti import qti_item
from cms.lessons.export.scorm import ScormLesson, scorm_package
from cms.lessons.questions import SplitQuestion, split
from tests.browser.conftest import look

NODE_MODULES = Path(__file__).with_name("node_modules")
SCORM_AGAIN = NODE_MODULES / "scorm-again" / "dist" / "scorm-again.min.js"
QTI_COMPONENTS = NODE_MODULES / "@citolab" / "qti-components" / "cdn" / "index.js"
LESSON = UUID("5f0e6d1c-2b3a-4c4d-8e5f-60718293a4b5")
AUTHORED: dict[str, dict[str, Any]] = {
    "single_choice": {
        "options": [
            {"text": "Пять рабочих дней", "correct": False, "feedback": "Мало."},
            {"text": "Семь рабочих дней", "correct": True, "feedback": ""},
        ]
    },
    "multiple_choice": {
        "options": [
            {"text": "Председатель", "correct": True, "feedback": ""},
            {"text": "Казначей", "correct": True, "feedback": ""},
            {"text": "Директор", "correct": False, "feedback": "Он представляет работодателя."},
        ]
    },
    "true_false": {"correct": True, "feedback_true": "", "feedback_false": "Наоборот."},
    "ordering": {"items": ["Повестка", "Кворум", "Голосование"]},
    "matching": {
        "pairs": [
            {"left": "Протокол", "right": "секретарь", "feedback": ""},
            {"left": "Смета", "right": "казначей", "feedback": ""},
        ],
        "decoys": ["завхоз"],
    },
    "numeric": {"value": "12", "tolerance": "0.5", "units": ["дней"]},
    "short_text": {"variants": ["коллективный договор"]},
}
RIGHT_TEXT = {"numeric": "12", "short_text": "коллективный договор"}
WRONG_TEXT = {"numeric": "19", "short_text": "устав"}


def question(kind: str) -> SplitQuestion:
    identity = str(uuid5(LESSON, kind))
    common = {"kind": kind, "id": identity, "prompt": f"<p>Вопрос: {kind}</p>", "points": 2, "explanation": "Так."}
    return split(common | AUTHORED[kind])


QUESTIONS = {kind: question(kind) for kind in AUTHORED}


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder as a site of its own, as the learning system of another school would be."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            """Nothing: the test's output is for findings."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def window(browser: Browser) -> Iterator[Page]:
    """A window whose console stays free of errors."""
    context = browser.new_context(viewport={"width": 800, "height": 1000}, locale="ru-RU")
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


LMS = """<!DOCTYPE html><html lang="ru"><meta charset="utf-8"><title>Система</title>
<script src="scorm-again.min.js"></script>
<script>
  window.commits = 0;
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  window.API.on("LMSCommit", function () { window.commits += 1; });
</script>
<iframe src="package/index.html" style="width: 100%; height: 960px; border: 0"></iframe></html>"""


@pytest.fixture
def lms(tmp_path: Path) -> Iterator[str]:
    """A learning system with the package in it."""
    lesson = ScormLesson(
        id=LESSON,
        title="Собрание первичной организации",
        body="<p>Прочтите и ответьте.</p>",
        questions=[(one.public, one.key) for one in QUESTIONS.values()],
        mastery=70,
    )
    with zipfile.ZipFile(io.BytesIO(scorm_package(lesson))) as package:
        package.extractall(tmp_path / "package")
    (tmp_path / "scorm-again.min.js").write_bytes(SCORM_AGAIN.read_bytes())
    (tmp_path / "index.html").write_text(LMS)
    with served(tmp_path) as address:
        yield address


def values(page: Page) -> dict[str, str]:
    names = ["cmi.core.score.raw", "cmi.core.score.max", "cmi.core.lesson_status"]
    return {name: page.evaluate("name => window.API.LMSGetValue(name)", name) for name in names}


def answer(package: FrameLocator, kind: str, *, right: bool) -> None:
    """Answer as a learner does: with clicks and keys."""
    form = package.locator(f"form[data-kind={kind}]")
    match kind:
        case "single_choice":
            form.get_by_label("Семь рабочих дней" if right else "Пять рабочих дней").check()
        case "multiple_choice":
            for text in ("Председатель", "Казначей") if right else ("Директор",):
                form.get_by_label(text).check()
        case "true_false":
            form.locator(f"input[value={'true' if right else 'false'}]").check()
        case "ordering":
            wanted = ["Повестка", "Кворум", "Голосование"][:: 1 if right else -1]
            for place, text in enumerate(wanted):
                item = form.locator("li").filter(has_text=text)
                while form.locator("li span").all_text_contents().index(text) > place:
                    item.locator("button.up").click()
        case "matching":
            partners = {"Протокол": "секретарь", "Смета": "казначей"}
            for left, partner in partners.items():
                form.get_by_label(left).select_option(label=partner if right else "завхоз")
        case _:
            form.locator("input").fill((RIGHT_TEXT if right else WRONG_TEXT)[kind])
    form.locator("button[type=submit]").click()
    form.locator(f".result[data-outcome={'full' if right else 'none'}]").wait_for()


def test_a_package_commits_the_score_of_a_learner_who_knows_everything(window: Page, lms: str):
    window.goto(lms)
    package = window.frame_locator("iframe")
    package.locator("form").first.wait_for()
    assert values(window)["cmi.core.lesson_status"] == "incomplete"
    for kind in QUESTIONS:
        answer(package, kind, right=True)
    look(window, "scorm-player")
    assert values(window) == {
        "cmi.core.score.raw": "100",
        "cmi.core.score.max": "100",
        "cmi.core.lesson_status": "passed",
    }
    # One for the beginning and one for each answer at least.
    assert window.evaluate("window.commits") > len(QUESTIONS)
    assert len(json.loads(window.evaluate("window.API.LMSGetValue('cmi.suspend_data')"))["shares"]) == len(QUESTIONS)


def test_a_package_fails_a_learner_who_knows_little(window: Page, lms: str):
    window.goto(lms)
    package = window.frame_locator("iframe")
    for kind in QUESTIONS:
        answer(package, kind, right=kind == "numeric")
    assert values(window) == {
        "cmi.core.score.raw": "14.28",
        "cmi.core.score.max": "100",
        "cmi.core.lesson_status": "failed",
    }


PLAYER = """<!DOCTYPE html><html lang="ru"><meta charset="utf-8"><title>Система</title>
<script type="module" src="index.js"></script>
<qti-item><item-container></item-container></qti-item></html>"""
SCORE = """async ([xml, response]) => {
  await customElements.whenDefined("item-container");
  const container = document.querySelector("item-container");
  container.itemXML = xml;
  let item = null;
  for (let tries = 0; tries < 100 && !item; tries++) {
    await new Promise((done) => setTimeout(done, 50));
    item = container.shadowRoot?.querySelector("qti-assessment-item") ?? container.querySelector("qti-assessment-item");
  }
  await item.updateComplete;
  item.updateResponseVariable("RESPONSE", response);
  item.processResponse();
  return Number(item.getOutcome("SCORE").value);
}"""


def response(kind: str, *, right: bool) -> Any:
    """The answer in the form in which an interaction gives it to the player."""
    public = QUESTIONS[kind].public.model_dump(mode="json")

    def named(side: str, *texts: str) -> list[str]:
        ids = {option["text"]: f"o-{option['id']}" for option in public[side]}
        return [ids[text] for text in texts]

    match kind:
        case "single_choice":
            return named("options", "Семь рабочих дней" if right else "Пять рабочих дней")[0]
        case "multiple_choice":
            return named("options", *(("Председатель", "Казначей") if right else ("Директор",)))
        case "true_false":
            return "true" if right else "false"
        case "ordering":
            return named("options", *["Повестка", "Кворум", "Голосование"][:: 1 if right else -1])
        case "matching":
            partners = ("секретарь", "казначей") if right else ("завхоз", "завхоз")
            pairs = zip(named("left", "Протокол", "Смета"), named("right", *partners), strict=True)
            return [" ".join(pair) for pair in pairs]
        case _:
            return (RIGHT_TEXT if right else WRONG_TEXT)[kind]


@pytest.fixture
def player(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "index.js").write_bytes(QTI_COMPONENTS.read_bytes())
    (tmp_path / "index.html").write_text(PLAYER)
    with served(tmp_path) as address:
        yield address


def test_items_are_scored_right_and_wrong_by_another_houses_player(window: Page, player: str):
    scores = {}
    for kind, one in QUESTIONS.items():
        xml = qti_item(one.public, one.key).decode()
        for right in (True, False):
            window.goto(player)
            scores[kind, right] = window.evaluate(SCORE, [xml, response(kind, right=right)])
    look(window, "qti-player")
    # The reversed order of three has its middle one in place by chance, which earns nothing by the rule of pairs.
    assert scores == {(kind, right): 2 if right else 0 for kind in QUESTIONS for right in (True, False)}
