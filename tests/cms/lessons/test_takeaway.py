import zipfile
from io import BytesIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from lxml import etree

from cms.accounts.models import User
from cms.config.site import setup_site
from cms.lessons.models import LessonPage
from cms.lessons.takeaway import qti_of, scorm_of
from tests.factories.lessons import KIT, QUESTIONS, every_block, question, stored
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture
def lesson() -> LessonPage:
    lesson = LessonFactory(slug="every", title="Все блоки", body=every_block(), one_act="Соберите профком.", **KIT)
    return LessonPage.objects.get(pk=lesson.pk)


def test_scorm_holds_the_lesson_its_pictures_and_its_questions(lesson):
    files = parts(scorm_of(lesson))
    page = files["index.html"].decode()
    assert "Первый <strong>абзац</strong>" in page
    pictures = [name for name in files if name.startswith("images/")]
    assert len(pictures) == 1
    assert files[pictures[0]].startswith(b"\xff\xd8\xff")
    assert page.count(pictures[0]) == 3
    assert page.count("data-question=") == 7
    assert files["lesson.js"].decode().count('"kind":') == 14
    manifest = etree.fromstring(files["imsmanifest.xml"])
    listed = {element.get("href") for element in manifest.iter("{*}file")}
    assert listed == files.keys() - {"imsmanifest.xml"}


def test_qti_holds_an_item_for_each_question_in_order(lesson):
    files = parts(qti_of(lesson))
    asked = [child.id for child in lesson.body if child.block_type == "question"]
    assert [name for name in files if name.startswith("items/")] == [f"items/q-{block}.xml" for block in asked]


@pytest.mark.parametrize("form", ["scorm", "qti"])
def test_the_command_writes_a_package(lesson, tmp_path, form):
    target = tmp_path / "lesson.zip"
    call_command("export_lesson", "every", str(target), format=form)
    assert "imsmanifest.xml" in parts(target.read_bytes())
    with pytest.raises(CommandError):
        call_command("export_lesson", "nothing", str(target))


@pytest.fixture
def editor(client):
    setup_site()
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


@pytest.mark.parametrize("name", ["lesson_scorm", "lesson_qti"])
def test_editors_download_the_newest_draft(editor, lesson, name):
    response = editor.get(reverse(name, args=[lesson.pk]))
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/zip")
    assert "imsmanifest.xml" in parts(response.content)


def test_the_page_to_print(editor, lesson):
    shown = editor.get(reverse("print_lesson", args=[lesson.pk])).content.decode()
    for words in ("Приготовьте <strong>бланки</strong>", "По кругу", "Карточка 1", "Директор против.", "Памятка."):
        assert words in shown
    for words in ("Соберите профком.", "Первый <strong>абзац</strong>", '<td class="minutes">45</td>', "print.css"):
        assert words in shown
    assert "Отклик" not in shown


def test_what_can_not_be_published_is_told_instead(editor):
    lesson = LessonFactory(live=False, body=[stored("question", question("true_false", {"correct": ""}))])
    for name in ("print_lesson", "lesson_scorm"):
        assert editor.get(reverse(name, args=[lesson.pk])).status_code == 422


@pytest.mark.parametrize("name", ["print_lesson", "lesson_scorm", "lesson_qti"])
def test_nobody_else_gets_a_package(client, lesson, name):
    assert client.get(reverse(name, args=[lesson.pk])).status_code == 302
    client.force_login(User.objects.create_user("reader@example.org", "x"))
    assert client.get(reverse(name, args=[lesson.pk])).status_code == 302
    assert len(QUESTIONS) == 7


def test_the_editor_offers_them(editor, lesson):
    shown = editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    for name in ("print_lesson", "lesson_scorm", "lesson_qti"):
        assert reverse(name, args=[lesson.pk]) in shown
