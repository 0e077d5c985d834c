"""The first superuser is made once, and a password is shown only while it is good."""

from pathlib import Path

import pytest

from cms.accounts.models import User
from cms.config.management.commands.serve import ADMIN_EMAIL, how_to_sign_in, make_admin

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "admin_password"


def test_the_first_start_makes_an_admin_and_a_second_one_keeps_it(file: Path):
    make_admin(file)
    password = file.read_text().strip()
    user = User.objects.get()
    assert (user.email, user.is_superuser, user.is_staff, user.check_password(password)) == (
        ADMIN_EMAIL,
        True,
        True,
        True,
    )
    assert file.stat().st_mode & 0o777 == 0o600
    assert how_to_sign_in(file) == f"{ADMIN_EMAIL}  {password}"
    make_admin(file)
    assert file.read_text().strip() == password


def test_no_admin_is_made_where_there_is_a_superuser(file: Path):
    User.objects.create_superuser("anna@example.org", "x")
    make_admin(file)
    assert not file.exists()
    assert list(User.objects.values_list("email", flat=True)) == ["anna@example.org"]
    assert how_to_sign_in(file) == ""


def test_a_password_that_was_changed_is_neither_shown_nor_set_back(file: Path):
    make_admin(file)
    user = User.objects.get()
    user.set_password("a better one")
    user.save()
    make_admin(file)
    assert how_to_sign_in(file) == ""
    assert User.objects.get().check_password("a better one")


def test_a_deleted_file_sets_no_password_back(file: Path):
    make_admin(file)
    before = User.objects.get().password
    file.unlink()
    make_admin(file)
    assert User.objects.get().password == before
    assert not file.exists()
    assert how_to_sign_in(file) == ""
