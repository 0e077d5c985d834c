from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import timezone
from wagtail.models import APIToken

from cms.accounts.access import caller_of, make_token
from cms.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief() -> User:
    return User.objects.create_superuser("chief@example.org", "x")


@pytest.fixture
def editor() -> User:
    return staff("editor@example.org")


def staff(email: str) -> User:
    """Somebody who may enter the admin: rights come from groups alone."""
    group, _made = Group.objects.get_or_create(name="Сотрудники")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = User.objects.create_user(email, "x")
    user.groups.add(group)
    return user


def form(user: User, **fields: object) -> dict[str, object]:
    return {"name": "Сайт", "user": user.pk, "scopes": ["read", "draft"], "expires_on": "", "daily_quota": ""} | fields


def test_a_token_is_made_and_shown_once(client, editor):
    client.force_login(editor)
    day = timezone.localdate() + timedelta(days=3)
    made = client.post(reverse("authoring_tokens"), form(editor, expires_on=day.isoformat(), daily_quota="50"))
    plain = made.context["plain"]
    assert plain in made.content.decode()
    assert "no-store" in made["Cache-Control"]
    caller = caller_of(plain)
    assert caller is not None
    assert (caller.user, caller.scopes, caller.daily_quota) == (editor, {"read", "draft"}, 50)
    assert timezone.localdate(APIToken.objects.get().terms.expires_at) == day
    again = client.get(reverse("authoring_tokens")).content.decode()
    assert plain not in again
    assert "Сайт" in again


def test_nobody_but_an_administrator_makes_tokens_of_others(client, editor, chief):
    client.force_login(editor)
    refused = client.post(reverse("authoring_tokens"), form(chief))
    assert "user" in refused.context["form"].errors
    assert APIToken.objects.count() == 0
    client.force_login(chief)
    client.post(reverse("authoring_tokens"), form(editor, service="on"))
    assert (APIToken.objects.get().user, APIToken.objects.get().terms.service) == (editor, True)


def test_a_day_that_has_passed_is_refused(client, editor):
    client.force_login(editor)
    refused = client.post(reverse("authoring_tokens"), form(editor, expires_on="2020-01-01"))
    assert "expires_on" in refused.context["form"].errors
    assert APIToken.objects.count() == 0


def test_a_revoked_token_opens_nothing(client, editor, chief):
    token, plain = make_token(editor, "Сайт", scopes=["read"], by=editor)
    stranger = staff("other@example.org")
    address = reverse("authoring_token_revoke", args=[token.pk])
    client.force_login(editor)
    assert client.get(address).templates[0].name == "accounts/token_revoke.html"
    assert APIToken.objects.get().revoked_at is None
    client.force_login(stranger)
    client.post(address)
    assert caller_of(plain) is not None
    client.force_login(editor)
    client.post(address)
    assert caller_of(plain) is None


def test_others_tokens_are_not_in_the_list(client, editor, chief):
    make_token(chief, "Тайный", scopes=["read"], by=chief)
    client.force_login(editor)
    assert "Тайный" not in client.get(reverse("authoring_tokens")).content.decode()
    client.force_login(chief)
    assert "Тайный" in client.get(reverse("authoring_tokens")).content.decode()
