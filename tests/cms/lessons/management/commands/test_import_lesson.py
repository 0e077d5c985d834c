from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from cms.config.site import setup_site
from cms.lessons.models import LessonPage
from tests.cms.lessons.import_docx.documents import long_lesson, saved

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sections() -> None:
    setup_site()


def test_it_makes_a_draft_and_reports(tmp_path: Path, capsys):
    file = tmp_path / "Мнение.docx"
    file.write_bytes(saved(long_lesson()))
    call_command("import_lesson", str(file))
    first, *notes = capsys.readouterr().out.splitlines()
    lesson = LessonPage.objects.get()
    assert first == f"{lesson.title}: {len(lesson.body)} blocks, 5 images, draft {lesson.pk}."
    assert len(notes) == 8


@pytest.mark.parametrize("name", ["empty.docx", "missing.docx"])
def test_it_refuses_with_words(tmp_path: Path, name):
    (tmp_path / "empty.docx").touch()
    with pytest.raises(CommandError):
        call_command("import_lesson", str(tmp_path / name))
    with pytest.raises(CommandError):
        call_command("import_lesson", str(tmp_path / name), section="nowhere")
    assert not LessonPage.objects.exists()
