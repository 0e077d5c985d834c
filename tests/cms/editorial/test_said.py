"""After a decision the admin says what comes of it, and not only that something was saved."""

import pytest
from django.contrib.messages.storage.cookie import CookieStorage
from django.test import RequestFactory
from django.utils.translation import override

from cms.accounts.models import User
from cms.editorial.models import Release, ReleaseItem
from cms.editorial.said import say_what_was_decided
from cms.organisations.models import Role
from tests.factories.pages import LessonFactory
from tests.factories.workflows import colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


@pytest.fixture
def signers() -> tuple[User, User]:
    """The workflow has two steps, one for each of them."""
    workflow(four_eyes("методист", Role.METHODOLOGIST), four_eyes("выпуск", Role.PUBLISHER))
    return colleague("olga", Role.METHODOLOGIST), colleague("vera", Role.PUBLISHER)


def said(lesson, action: str, **more: str) -> list[str]:
    """What the admin says after the editor's form was sent with this action, in the msgids' own language."""
    form = {"action-workflow-action": "true", "workflow-action-name": action} if action else {}
    request = RequestFactory().post("/admin/", {**form, **more})
    request._messages = CookieStorage(request)
    with override("en"):
        say_what_was_decided(request, type(lesson).objects.get(pk=lesson.pk))
    return [str(message) for message in request._messages]


def test_each_signature_names_who_comes_next_and_the_last_one_that_it_is_published(signers):
    lesson = LessonFactory(live=False)
    state = submit(lesson, colleague("anna"))
    waiting(state).approve(user=signers[0])
    assert said(lesson, "approve") == ["You have approved it. Now the step “выпуск” decides."]
    waiting(state).approve(user=signers[1])
    assert said(lesson, "approve") == ["Approved at every step and published."]


def test_what_waits_for_a_release_is_not_called_published(signers):
    lesson = LessonFactory(live=False)
    state = submit(lesson, colleague("anna"))
    release = Release.objects.create(name="Сентябрь")
    ReleaseItem.objects.create(release=release, content_object=lesson)
    for signer in signers:
        waiting(state).approve(user=signer)
    assert said(lesson, "approve") == ["Approved at every step; it is published with the release “Сентябрь”."]


def test_returning_remarking_and_plain_saving(signers):
    lesson = LessonFactory(live=False)
    submit(lesson, colleague("anna"))
    assert said(lesson, "comment") == ["Your remark is kept; the step still waits for a decision."]
    assert said(lesson, "reject") == ["It is back with its author, with your words."]
    assert said(lesson, "") == []
