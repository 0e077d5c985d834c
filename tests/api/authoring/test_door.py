"""Who is let in, and what a token is good for."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from wagtail.models import APIToken, ModelLogEntry

from cms.accounts.access import make_token, revoke_token
from cms.accounts.models import TokenTerms, User
from cms.config.workflows import remove_the_example

pytestmark = pytest.mark.django_db

LESSON = {"type": "lesson", "title": "Урок", "summary": "О нём."}


def kind(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].split("/")[-2]


def test_without_a_valid_token_the_door_is_shut(client, door, chief, opened):
    assert kind(client.get("/api/authoring/v1/types/")) == (401, "not-signed-in")
    client.force_login(chief)
    assert kind(client.get("/api/authoring/v1/types/")) == (401, "not-signed-in")
    door.token = "wagtail_" + "0" * 33
    assert kind(door("GET", "types/")) == (401, "not-signed-in")
    expired = opened(chief, expires_at=timezone.now() - timedelta(seconds=1))
    assert kind(expired("GET", "types/")) == (401, "not-signed-in")


def test_a_revoked_token_and_that_of_a_person_switched_off_open_nothing(door, chief):
    assert door("GET", "types/").status_code == 200
    token = APIToken.objects.get()
    revoke_token(token, by=chief)
    assert kind(door("GET", "types/")) == (401, "not-signed-in")
    APIToken.objects.update(revoked_at=None)
    User.objects.update(is_active=False)
    assert kind(door("GET", "types/")) == (401, "not-signed-in")


def test_a_token_without_terms_opens_nothing(door):
    TokenTerms.objects.all().delete()
    assert kind(door("GET", "types/")) == (401, "not-signed-in")


def test_who_may_not_enter_the_admin_may_not_enter_here(school, opened):
    member = opened(User.objects.create_user("member@example.org", "x"))
    assert kind(member("GET", "types/")) == (403, "not-allowed")


@pytest.mark.parametrize(
    ("scopes", "allowed"),
    [
        (("read",), {"GET": 200, "POST": 403, "publish": 403, "submit": 403}),
        (("read", "draft"), {"GET": 200, "POST": 201, "publish": 403, "submit": 403}),
        (("draft",), {"GET": 403, "POST": 201, "publish": 403, "submit": 403}),
        (("read", "publish"), {"GET": 200, "POST": 403, "publish": 200, "submit": 403}),
        (("submit",), {"GET": 403, "POST": 403, "publish": 403, "submit": 409}),
    ],
)
def test_a_token_is_good_for_its_scopes_alone(scopes: tuple[str, ...], allowed: dict[str, int], door, opened, chief):
    # A new database has Wagtail's example, to which one could submit.
    remove_the_example()
    made = door("POST", "documents/", LESSON)
    path = f"documents/{made.json()['id']}/"
    narrow = opened(chief, *scopes)
    found = {
        "GET": narrow("GET", path).status_code,
        "POST": narrow("POST", "documents/", LESSON).status_code,
        "submit": narrow("POST", f"{path}submit/", {}, if_match=made["ETag"]).status_code,
        "publish": narrow("POST", f"{path}publish/", {}, if_match=made["ETag"]).status_code,
    }
    assert found == allowed


def test_a_quota_counts_changes(opened, chief, school):
    frugal = opened(chief, daily_quota=2)
    assert [frugal("POST", "documents/", LESSON, key=str(n)).status_code for n in range(3)] == [201, 201, 429]
    assert frugal("GET", "types/").status_code == 200


def test_requests_are_counted_by_token(door, opened, chief, monkeypatch):
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate="2/min"))
    other = opened(chief)
    assert [door("GET", "types/").status_code for _ in range(3)] == [200, 200, 429]
    assert other("GET", "types/").status_code == 200


def test_making_and_revoking_stand_in_the_audit_log(chief):
    token, plain = make_token(chief, "Сайт", scopes=["read"], by=chief)
    revoke_token(token, by=chief)
    entries = ModelLogEntry.objects.filter(object_id=str(token.pk)).order_by("pk")
    assert [entry.action for entry in entries] == ["wagtail.apitoken.create", "wagtail.apitoken.revoke"]
    assert plain not in str(list(entries.values()))
    assert APIToken.objects.get().key_hash != plain
