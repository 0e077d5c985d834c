"""The panel of a workflow: how each step stands for the newest text."""

import pytest
from django.test import Client
from django.urls import reverse

from cms.editorial.status import standing_of
from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from tests.factories.pages import LessonFactory
from tests.factories.workflows import colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


def test_how_the_steps_stand_and_what_an_edit_does_to_it():
    author, one = colleague("author", Role.AUTHOR), colleague("one", Role.METHODOLOGIST)
    two = colleague("two", Role.PUBLISHER)
    workflow(four_eyes("Методист", Role.METHODOLOGIST), four_eyes("Выпуск", Role.PUBLISHER))
    state = submit(LessonFactory(live=False), author)
    assert [(step.name, step.standing) for step in standing_of(state)] == [
        ("Методист", "in_progress"),
        ("Выпуск", "pending"),
    ]
    waiting(state).approve(user=one)
    steps = standing_of(state, two)
    assert [(step.standing, step.signer, step.waits_for) for step in steps] == [
        ("approved", "One", ()),
        ("in_progress", "", ("Two",)),
    ]
    assert [step.may_hand_on for step in steps] == [False, True]
    assert [step.may_hand_on for step in standing_of(state, author)] == [False, False]
    draft = LessonPage.objects.get().get_latest_revision_as_object()
    draft.summary = "Иначе"
    draft.save_revision(user=author)
    assert [step.standing for step in standing_of(state)] == ["void", "in_progress"]


def test_the_editor_shows_it_and_offers_no_way_past():
    chief = colleague("chief", is_superuser=True)
    author, one = colleague("author", Role.AUTHOR), colleague("one", Role.METHODOLOGIST)
    workflow(four_eyes("Методист", Role.METHODOLOGIST), four_eyes("Выпуск", Role.PUBLISHER))
    state = submit(LessonFactory(live=False), author)
    waiting(state).approve(user=one)
    draft = LessonPage.objects.get().get_latest_revision_as_object()
    draft.summary = "Иначе"
    draft.save_revision(user=author)
    client = Client()
    client.force_login(chief)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).content.decode()
    assert html.count("data-void-signature") == 1
    assert 'name="action-publish"' not in html
