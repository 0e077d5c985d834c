"""Texts marked within f-strings reach the translator too."""

from pathlib import Path

import pytest
from django.core.management.commands.makemessages import TranslatableFile

from cms.config.management.commands.makemessages import Command, SourceFile


def source(folder: Path, name: str, code: str) -> SourceFile:
    (folder / name).write_text(code, encoding="utf-8")
    return SourceFile(Command(), "django", TranslatableFile(str(folder), name, None))


def test_marked_texts_of_f_strings_stand_at_the_end_of_a_copy(tmp_path: Path):
    code = """title = f"<h4>{escape(_('Transcript'))}</h4>{size(3)}"\n"""
    file = source(tmp_path, "markup.py", code)
    file.preprocess()
    assert Path(file.work_path).read_text(encoding="utf-8") == code + "\n_('Transcript')"
    assert file.postprocess_messages(f"#: {file.work_path[2:]}\n") == f"#: {file.path[2:]}\n"
    file.cleanup()
    assert [path.name for path in tmp_path.iterdir()] == ["markup.py"]


@pytest.mark.parametrize("code", ['_("Plain")\n', 'f"{size(3)}"\n'])
def test_other_python_is_read_as_it_is(tmp_path: Path, code: str):
    file = source(tmp_path, "plain.py", code)
    file.preprocess()
    assert file.work_path == str(tmp_path / "plain.py")
    assert [path.name for path in tmp_path.iterdir()] == ["plain.py"]


def test_templates_are_still_made_readable(tmp_path: Path):
    file = source(tmp_path, "page.html", '{% load i18n %}{% translate "What to do" %}')
    file.preprocess()
    assert "gettext(u'What to do')" in Path(file.work_path).read_text(encoding="utf-8")


def test_no_translation_is_guessed():
    assert "--no-fuzzy-matching" in Command.msgmerge_options
