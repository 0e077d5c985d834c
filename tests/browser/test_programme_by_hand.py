"""A programme with stages and a word of the glossary, made by hand in a real browser and read by the API."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from cms.config.site import section, setup_site
from cms.content.vocabularies import ActivistCategory
from cms.lessons.models import GlossaryTerm, LessonPage, ProgrammePage
from tests.browser import writing
from tests.browser.conftest import look
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot

LESSONS = ("Устав за вечер", "Кружок в первичке", "Первый обход")


@pytest.fixture(autouse=True)
def ground(transactional_db: None) -> None:
    """A school with three lessons and the body that approves plans."""
    setup_site()
    ActivistCategory.objects.create(title="Председатели", slug="chair")
    OrganisationFactory(name="Профсоюз просвещения")
    for number, title in enumerate(LESSONS):
        LessonFactory(slug=f"lesson-{number}", title=title, duration_minutes=20 + number)


def chosen(panel: Locator, title: str) -> None:
    """Choose in the panel's chooser what has this name."""
    panel.locator("[data-chooser-action-choose]:visible").first.click()
    modal = panel.page.locator(".modal-body:visible")
    modal.get_by_role("link", name=title, exact=True).first.click()
    expect(panel.page.locator(".modal-body")).to_be_hidden()
    expect(panel.get_by_text(title).first).to_be_visible()


def stage(page: Page, number: int, title: str, starts: str, ends: str) -> Locator:
    """Add a stage and write its head; answers the stage."""
    page.get_by_role("button", name="Добавить: этап").click()
    found = page.locator(f"#inline_child_stages-{number}")
    found.locator(f"[name=stages-{number}-title]").fill(title)
    writing.dated(found.locator(f"[name=stages-{number}-starts_on]"), starts)
    writing.dated(found.locator(f"[name=stages-{number}-ends_on]"), ends)
    return found


def taught(stage: Locator, number: int, title: str, form: str, *, required: bool, week: str) -> None:
    """Add a lesson to a stage."""
    stage.get_by_role("button", name="Добавить: урок").click()
    row = stage.locator(f"[id$=-lessons-{number}][id^=inline_child]")
    chosen(row, title)
    row.locator("[name$=-required]").set_checked(required)
    row.locator("[name$=-form_of_study]").select_option(label=form)
    row.locator("[name$=-week]").fill(week)


def test_a_programme_by_hand(editor: Page):
    editor.set_viewport_size({"width": 1280, "height": 1400})
    editor.goto("/admin/programmes/")
    editor.get_by_role("link", name="Добавить: программа").click()
    editor.fill("[name=title]", "Школа резерва")
    editor.fill("[name=summary]", "От устава до первого обхода.")
    editor.fill("[name=goal]", "Чтобы в каждой первичке было кому вести дело.")
    editor.fill("[name=competences]", "Читает устав\nВедёт обход")
    editor.get_by_label("Председатели").check()
    first = stage(editor, 0, "Основы", "01.09.2026", "31.12.2026")
    taught(first, 0, LESSONS[0], "самостоятельно", required=True, week="1")
    taught(first, 1, LESSONS[1], "в кружке", required=False, week="3")
    second = stage(editor, 1, "Дело", "11.01.2027", "31.05.2027")
    taught(second, 0, LESSONS[2], "практика в организации", required=True, week="2")
    look(editor, "programme-1-written")
    an_approval_is_whole_or_absent(editor)
    approved(editor)
    writing.publish(editor)
    editor.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")
    read_by_the_api(editor)
    assert_replay_equals_snapshot()


def an_approval_is_whole_or_absent(editor: Page) -> None:
    """Half of an approval is refused in words, and nothing that was written is lost."""
    editor.fill("[name=protocol_number]", "7-3")
    writing.publish(editor)
    expect(editor.get_by_text("Для утверждения нужны орган, дата и номер протокола").first).to_be_visible()
    look(editor, "programme-2-half-approved")
    expect(editor.locator("[name=stages-1-title]")).to_have_value("Дело")
    assert not ProgrammePage.objects.filter(live=True).exists()


def approved(editor: Page) -> None:
    panel = editor.locator("[data-contentpath=approved_by]")
    if panel.locator("select").count():
        panel.locator("select").select_option(label="Профсоюз просвещения")
    else:
        chosen(panel, "Профсоюз просвещения")
    writing.dated(editor.locator("[name=approved_on]"), "28.08.2026")


def read_by_the_api(editor: Page) -> None:
    """One answer has the stages and the cards of the lessons; a lesson says where it stands."""
    programme = editor.request.get("/api/v1/programmes/shkola-rezerva/").json()
    stands = [
        (
            stage["title"],
            stage["starts_on"],
            stage["ends_on"],
            [
                (
                    programme["references"][entry["ref"]]["title"],
                    entry["required"],
                    entry["form_of_study"],
                    entry["week"],
                )
                for entry in stage["lessons"]
            ],
        )
        for stage in programme["stages"]
    ]
    assert stands == [
        ("Основы", "2026-09-01", "2026-12-31", [(LESSONS[0], True, "self", 1), (LESSONS[1], False, "circle", 3)]),
        ("Дело", "2027-01-11", "2027-05-31", [(LESSONS[2], True, "practice", 2)]),
    ]
    assert [category["title"] for category in programme["categories"]] == ["Председатели"]
    approval = programme["approval"]
    assert (approval["date"], approval["protocol_number"]) == ("2026-08-28", "7-3")
    assert programme["references"][approval["organisation"]]["title"] == "Профсоюз просвещения"
    for lesson in LessonPage.objects.all():
        answer = editor.request.get(f"/api/v1/programmes/?lesson={lesson.content_id}").json()
        assert [each["title"] for each in answer["items"]] == ["Школа резерва"]


def test_a_word_of_the_glossary_by_hand(editor: Page):
    GlossaryTermFactory(term="Устав")
    editor.goto("/admin/snippets/lessons/glossaryterm/")
    editor.get_by_role("link", name="Добавить: термин").first.click()
    editor.fill("[name=term]", "Кворум")
    writing.write(editor.locator("main"), 0, "Сколько человек должно прийти, чтобы решение имело силу.")
    editor.fill("[name=also_called]", "правомочность собрания")
    # The editor of rich text hands its words to the form a quarter of a second after the last key.
    expect(editor.locator("input[name=definition]")).to_have_value(re.compile("имело силу"))
    look(editor, "glossary-1-written")
    writing.save(editor)
    # A draft is nothing to readers, nor to authors who look for a word.
    assert editor.request.get("/api/v1/glossary-terms/kvorum/").status == 404
    editor.goto(f"/admin/snippets/lessons/glossaryterm/edit/{GlossaryTerm.objects.get(term='Кворум').pk}/")
    writing.publish(editor)
    look(editor, "glossary-2-published")
    term = editor.request.get("/api/v1/glossary-terms/kvorum/").json()
    assert (term["title"], term["also_called"]) == ("Кворум", ["правомочность собрания"])
    assert term["definition"] == "Сколько человек должно прийти, чтобы решение имело силу."
    referred_to_from_a_lesson(editor, term["id"])


def referred_to_from_a_lesson(editor: Page, content_id: str) -> None:
    lesson = LessonPage.objects.get(slug="lesson-0")
    editor.goto(f"/admin/pages/{lesson.pk}/edit/")
    writing.choose(writing.add_block(editor, "Термин из словаря"), "Кворум")
    writing.publish(editor)
    editor.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")
    document = editor.request.get("/api/v1/lessons/lesson-0/").json()
    assert [(block["type"], block.get("ref")) for block in document["body"]][-1] == ("glossary_term", content_id)
    assert document["references"][content_id]["summary"].startswith("Сколько человек")
    assert_replay_equals_snapshot()
