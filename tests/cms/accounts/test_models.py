"""An e-mail address is one login, in whatever letters it is typed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("typed", ["anna@example.org", "Anna@Example.ORG", "ANNA@EXAMPLE.ORG"])
def test_signing_in_in_any_letters(client: Client, typed: str):
    User.objects.create_user("Anna@example.org", "x")
    assert client.login(username=typed, password="x")
    assert not client.login(username=typed, password="y")


def test_a_second_account_in_other_letters_is_refused():
    User.objects.create_user("anna@example.org", "x")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("Anna@example.org", "x")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email="ANNA@example.org")])
    with pytest.raises(ValidationError) as refused:
        User(email="Anna@Example.org", password="x").full_clean()
    assert set(refused.value.message_dict) == {"email"}
    assert list(User.objects.values_list("email", flat=True)) == ["anna@example.org"]


def test_the_form_of_the_admin_says_that_the_address_is_taken(client: Client):
    client.force_login(User.objects.create_superuser("anna@example.org", "x"))
    given = {"email": "ANNA@example.org", "first_name": "А", "last_name": "Б"}
    passwords = {"password1": "Xcvbnmasdf123!", "password2": "Xcvbnmasdf123!"}
    answer = client.post(reverse("wagtailusers_users:add"), {**given, **passwords})
    assert answer.status_code == 200
    assert "email" in answer.context["form"].errors
    assert User.objects.count() == 1


def test_an_account_is_kept_in_small_letters():
    user = User.objects.create_user("Anna@Example.ORG", "x")
    assert User.objects.get(pk=user.pk).email == "anna@example.org"


def test_a_user_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("", "x")
