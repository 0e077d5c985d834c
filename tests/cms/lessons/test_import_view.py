import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.lessons.models import LessonPage
from tests.cms.lessons.import_docx.documents import long_lesson, saved
from tests.cms.lessons.import_docx.test_import_docx import BAD

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    setup_site()
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def send(client, content: bytes, name: str):
    data = {"file": SimpleUploadedFile(name, content), "section": section("lessons").pk}
    return client.post(reverse("import_lesson"), data)


def test_the_form_and_the_report(editor):
    assert "DOCX" in editor.get(reverse("import_lesson")).content.decode()
    response = send(editor, saved(long_lesson()), "Мнение.docx")
    lesson = LessonPage.objects.get()
    shown = response.content.decode()
    assert response.status_code == 200
    assert reverse("wagtailadmin_pages:edit", args=[lesson.pk]) in shown
    assert shown.count("<li>") >= 8
    assert lesson.owner == User.objects.get()


@pytest.mark.parametrize("name", ["empty", "exe renamed", "truncated", "macros inside", "zip bomb"])
def test_bad_files_are_refused_with_words(editor, name):
    content, filename, _ = BAD[name]
    response = send(editor, content, filename)
    assert response.status_code == 422
    assert response.context["form"].errors["file"]
    assert not LessonPage.objects.exists()


def test_who_may_not_make_lessons_may_not_import(client):
    setup_site()
    client.force_login(User.objects.create_user("reader@example.org", "x"))
    assert send(client, b"", "a.docx").status_code == 302
    assert not LessonPage.objects.exists()
