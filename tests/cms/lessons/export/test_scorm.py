"""SCORM 1.2 packages: complete, with a right manifest, always the same bytes, and grading as the server does."""

import io
import json
import math
import re
import shutil
import subprocess
import zipfile
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from cms.lessons.export.scorm import WORDS, ScormLesson, scorm_package
from cms.lessons.questions import InvalidAnswer, SplitQuestion, grade, split
from cms.lessons.questions.numbers import NotANumberError, read_number
from cms.lessons.questions.results import points_of
from cms.lessons.questions.russian import same_form
from tests.cms.lessons.export.test_qti import draw_answer
from tests.cms.lessons.strategies import QUESTIONS

LESSON = UUID("5f0e6d1c-2b3a-4c4d-8e5f-60718293a4b5")
OWN = ["index.html", "lesson.js", "grading.js", "scorm.js", "player.js", "player.css"]
CP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
PLAYER = Path(__file__).parents[4] / "cms" / "lessons" / "export" / "player"


def statement(number: int = 1, **changes: Any) -> SplitQuestion:
    identity = f"2f6c0a50-77a1-4a53-9d7c-9a4d1b5e0c{number:02}"
    return split({"kind": "true_false", "id": identity, "prompt": "<p>Так?</p>", "correct": True, **changes})


def lesson(*questions: SplitQuestion, **changes: Any) -> ScormLesson:
    pairs = [(one.public, one.key) for one in questions]
    return ScormLesson(id=LESSON, title="Урок", body="<p>Текст</p>", questions=pairs, **changes)


def opened(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def told(package: bytes) -> Any:
    script = opened(package)["lesson.js"].decode()
    found = re.fullmatch(r"var LESSON = (.*);\n", script, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_the_manifest_is_that_of_one_sco_with_all_its_files() -> None:
    files = opened(scorm_package(lesson(statement(), mastery=70, files={"media/b.webp": b"b", "media/a.webp": b"a"})))
    manifest = etree.fromstring(files["imsmanifest.xml"])
    assert (manifest.tag, manifest.get("identifier")) == (f"{CP}manifest", f"lesson-{LESSON}")
    assert manifest.findtext(f"{CP}metadata/{CP}schema") == "ADL SCORM"
    assert manifest.findtext(f"{CP}metadata/{CP}schemaversion") == "1.2"
    (organization,) = manifest.find(f"{CP}organizations", None)
    assert manifest.find(f"{CP}organizations", None).get("default") == organization.get("identifier")
    assert organization.findtext(f"{CP}title") == "Урок"
    (item,) = organization.findall(f"{CP}item")
    assert (item.findtext(f"{CP}title"), item.findtext(f"{ADL}masteryscore")) == ("Урок", "70")
    (resource,) = manifest.find(f"{CP}resources", None)
    assert item.get("identifierref") == resource.get("identifier")
    assert (resource.get("type"), resource.get(f"{ADL}scormtype"), resource.get("href")) == (
        "webcontent",
        "sco",
        "index.html",
    )
    listed = [one.get("href") for one in resource.findall(f"{CP}file")]
    assert listed == [*OWN, "media/a.webp", "media/b.webp"]
    assert list(files) == ["imsmanifest.xml", *listed]
    assert (files["media/a.webp"], files["media/b.webp"]) == (b"a", b"b")


def test_without_mastery_the_manifest_names_none() -> None:
    manifest = opened(scorm_package(lesson()))["imsmanifest.xml"]
    assert b"masteryscore" not in manifest


def test_equal_lessons_give_equal_bytes() -> None:
    first = scorm_package(lesson(statement(), files={"a.png": b"1", "b.png": b"2"}))
    assert scorm_package(lesson(statement(), files={"b.png": b"2", "a.png": b"1"})) == first
    assert scorm_package(lesson(statement(correct=False), files={"a.png": b"1", "b.png": b"2"})) != first


def test_the_page_holds_the_lesson_and_loads_nothing_from_elsewhere() -> None:
    files = opened(scorm_package(ScormLesson(id=LESSON, title="Права & <долг>", body="<h2>Глава</h2>", language="ru")))
    page = files["index.html"].decode()
    assert '<html lang="ru">' in page
    assert "<title>Права &amp; &lt;долг&gt;</title>" in page
    assert "<h1>Права &amp; &lt;долг&gt;</h1>\n<h2>Глава</h2>\n" in page
    assert re.findall(r'(?:src|href)="([^"]*)"', page) == [
        "player.css",
        "lesson.js",
        "grading.js",
        "scorm.js",
        "player.js",
    ]
    for name in ("grading.js", "scorm.js", "player.js", "player.css"):
        assert files[name] == (PLAYER / name).read_bytes()
        assert b"http" not in files[name]


def test_questions_come_with_their_keys_in_the_lessons_order() -> None:
    questions = [statement(number, points=number) for number in (3, 1, 2)]
    lesson_told = told(scorm_package(lesson(*questions, mastery=50)))
    assert lesson_told["mastery"] == 50
    assert lesson_told["questions"] == [
        {"public": one.public.model_dump(mode="json"), "key": one.key.model_dump(mode="json")} for one in questions
    ]


def test_no_text_can_close_the_script() -> None:
    script = opened(scorm_package(lesson(statement(prompt="</script><!--\u2028\u2029"))))["lesson.js"].decode()
    assert not re.search("[<\u2028\u2029]", script)
    assert (
        told(scorm_package(lesson(statement(prompt="</script>а"))))["questions"][0]["public"]["prompt"] == "</script>а"
    )


def test_the_players_words_are_translated() -> None:
    words = told(scorm_package(lesson(), translate=lambda msgid: "ру: " + msgid))["words"]
    assert words["check"] == "ру: Check"
    assert words["total"] == "ру: Your result: %(percent)s% of the points."
    assert set(words) == set(WORDS)


def test_the_script_knows_exactly_these_words() -> None:
    script = (PLAYER / "player.js").read_text()
    used = set(re.findall(r"\bwords\.(\w+)", script)) | {"full", "partial", "none"}
    assert used == set(WORDS)


@pytest.mark.parametrize(
    "changes",
    [
        {"mastery": -1},
        {"mastery": 101},
        {"files": {"player.js": b""}},
        {"files": {"imsmanifest.xml": b""}},
        {"files": {"../a": b""}},
    ],
)
def test_what_would_spoil_a_package_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"Mastery|own files|Not a path"):
        scorm_package(lesson(**changes))


def test_the_key_of_another_question_is_refused() -> None:
    with pytest.raises(ValueError, match="another question"):
        scorm_package(
            ScormLesson(id=LESSON, title="Урок", body="", questions=[(statement(1).public, statement(2).key)])
        )


NODE = shutil.which("node")
in_node = pytest.mark.skipif(NODE is None, reason="the player's grading is compared with ours in Node.js")


def player(expression: str, values: list[Any]) -> list[Any]:
    """What the player's script makes of each value, called `v` in the expression."""
    source = (PLAYER / "grading.js").read_text()
    script = f"{source};console.log(JSON.stringify({json.dumps(values)}.map(v => {expression})))"
    done = subprocess.run([NODE or "", "-"], input=script, capture_output=True, text=True, check=True, timeout=60)
    answer: list[Any] = json.loads(done.stdout)
    return answer


@in_node
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_the_player_grades_as_the_server(data: st.DataObject) -> None:
    asked = []
    for _ in range(12):
        authored = data.draw(QUESTIONS)
        question = split(authored)
        asked.append((question, draw_answer(question, authored, data)[0]))
    sent = [{"key": one.key.model_dump(mode="json"), "answer": answer} for one, answer in asked]
    for (question, answer), graded in zip(asked, player("LessonGrading.grade(v.key, v.answer)", sent), strict=True):
        expected = grade(question.public, question.key, answer)
        assert math.isclose(graded["share"], question.key.score(answer).share, abs_tol=1e-12)
        assert (graded["share"] == 1) == (expected.outcome == "full")
        assert (graded["share"] == 0) == (expected.outcome == "none")
        feedback = [{"option": one.option, "correct": one.correct, "text": one.text} for one in expected.feedback]
        assert graded["feedback"] == feedback


@in_node
def test_the_player_rounds_points_as_the_server() -> None:
    shares = [
        (top, whole, most) for whole in (1, 3, 6, 7, 8, 190) for top in range(whole + 1) for most in (1, 3, 5, 100)
    ]
    expected = [points_of(Fraction(top, whole), most) for top, whole, most in shares]
    assert player("LessonGrading.points(v[0] / v[1], v[2])", [list(share) for share in shares]) == expected


NUMBERS = [
    *(
        "14",
        " 14 ",
        "1 234,5",
        "1\u00a0234,5",
        "1 234.5 руб.",
        "1234,50 ₽",
        "20%",
        ",5",
        "-3",
        "\u22123",
        "- 3",
        "+7",
        "014",
    ),
    *("", ".", "5,", "1 2", "1234 567", "1.2.3", "1,234.5", "1e3", "NaN", "14 дней", "0x10", "9" * 31, "0," + "1" * 31),
    *("1" * 101, "١٤", "12 345 678,001", "5.", "14 .", "0" * 40 + "7"),
]


@in_node
def test_the_player_reads_numbers_as_the_server() -> None:
    units = ["руб.", "₽", "%"]
    key = {"kind": "numeric", "value": "0", "tolerance": "9" * 30, "units": units}
    read = player("LessonGrading.grade(v[0], {value: v[1]}).invalid !== true", [[key, text] for text in NUMBERS])
    for text, taken in zip(NUMBERS, read, strict=True):
        try:
            read_number(text, units)
        except NotANumberError:
            assert (text, taken) == (text, False)
        else:
            assert (text, taken) == (text, True)


@in_node
@settings(max_examples=5, deadline=None)
@given(
    texts=st.lists(
        st.text(alphabet="аеёЁйЖ abZ\u0308\u0301\u0306 .-—–«»„“\"'№§\u00a0\u200b\u00ad…!?", max_size=14),
        min_size=50,
        max_size=80,
    )
)
def test_the_player_compares_texts_as_the_server(texts: list[str]) -> None:
    assert player("LessonGrading.sameForm(v)", texts) == [same_form(text) for text in texts]


@in_node
@pytest.mark.parametrize(
    ("authored", "answers"),
    [
        ({"kind": "single_choice", "options": [{"text": "а", "correct": True}, {"text": "б"}]}, [{}, {"option": "x"}]),
        ({"kind": "multiple_choice", "options": [{"text": "а", "correct": True}, {"text": "б"}]}, [{"options": []}]),
        ({"kind": "true_false", "correct": True}, [{}]),
        ({"kind": "ordering", "items": ["а", "б"]}, [{"order": []}, {"order": ["x", "x"]}]),
        ({"kind": "matching", "pairs": [{"left": "а", "right": "1"}, {"left": "б", "right": "2"}]}, [{"pairs": []}]),
        ({"kind": "numeric", "value": 1}, [{"value": ""}, {"value": "один"}]),
        ({"kind": "short_text", "variants": ["да"]}, [{"text": ""}, {"text": "…"}]),
    ],
)
def test_the_player_refuses_what_the_server_refuses(authored: dict[str, Any], answers: list[dict[str, Any]]) -> None:
    question = split({"id": str(LESSON), "prompt": "?", **authored})
    sent = [{"key": question.key.model_dump(mode="json"), "answer": answer} for answer in answers]
    assert player("LessonGrading.grade(v.key, v.answer)", sent) == [{"invalid": True}] * len(answers)
    for answer in answers:
        with pytest.raises(InvalidAnswer):
            grade(question.public, question.key, answer)
