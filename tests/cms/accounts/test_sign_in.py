"""The door of the admin is in Russian."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

pytestmark = pytest.mark.django_db


def test_the_fields_are_named_in_russian() -> None:
    page = BeautifulSoup(Client().get("/admin/login/").content, "html.parser")
    labels = [
        page.find("label", attrs={"for": name}).get_text(" ", strip=True) for name in ("id_username", "id_password")
    ]
    assert [label.rstrip("* ") for label in labels] == ["Электронная почта", "Пароль"]
