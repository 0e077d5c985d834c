"""A made password is random, and only the owner of its file reads it."""

from pathlib import Path

from cms.config.password_files import kept_password, new_password


def test_a_new_password_takes_the_place_of_the_old_one_whatever_rights_that_had(tmp_path: Path):
    file = tmp_path / "password"
    file.write_text("old\n")
    file.chmod(0o644)
    made = new_password(file)
    assert (kept_password(file), file.stat().st_mode & 0o777) == (made, 0o600)
    assert made not in ("old", new_password(file))


def test_without_a_file_there_is_no_password(tmp_path: Path):
    assert kept_password(tmp_path / "password") == ""
