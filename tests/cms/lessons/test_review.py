from uuid import uuid4

import pytest
from django.urls import reverse

from cms.accounts.models import User
from cms.config.site import setup_site
from cms.content.media import UnionImage
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.lessons.review import review
from cms.publication.refusal import PublicationRefused
from tests.factories.lessons import (
    QUESTIONS,
    GlossaryTermFactory,
    RecordingFactory,
    item,
    options,
    question,
    stored,
)
from tests.factories.media import ImageFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def found(*body: dict, **fields) -> list[tuple[str, int | None]]:
    lesson = LessonFactory(live=False, body=list(body), **{"objectives": "Уметь"} | fields)
    return [(finding.severity, finding.block) for finding in review(lesson).findings]


PARAGRAPH = stored("paragraph", "<p>Текст.</p>")


def test_a_good_lesson():
    assert found(PARAGRAPH) == []


def test_what_stands_against_publishing_comes_first_and_whole():
    image = ImageFactory(alt="")
    broken = question("single_choice", options("Пять", "Семь", right=[]))
    lesson = LessonFactory(
        live=False,
        body=[
            PARAGRAPH,
            stored("image", {"image": image.pk, "caption": "", "alt": ""}),
            stored("question", broken),
            stored("audio", {"recording": RecordingFactory(transcript="").pk, "caption": ""}),
        ],
    )
    seen = review(lesson)
    assert [(finding.severity, finding.block) for finding in seen.findings] == [
        ("must", 2),
        ("must", 3),
        ("must", 4),
        ("should", None),
    ]
    assert not seen.can_be_published
    with pytest.raises(PublicationRefused) as refusal:
        TYPE.render(lesson)
    pointers = [fault.pointer for fault in refusal.value.faults]
    assert pointers == ["/body/1", "/body/2/options", "/body/3/recording"]


@pytest.mark.parametrize(
    ("fields", "count"),
    [({"explanation": ""}, 2), ({}, 1), ({"basis": {"act": str(uuid4()), "label": "ст. 1"}}, 0)],
)
def test_questions_are_advised_on_explanation_and_provision(fields, count):
    value = QUESTIONS["single_choice"] | fields
    assert found(PARAGRAPH, stored("question", value)) == [("should", 2)] * count


def test_links_to_nothing():
    dead = '<p>См. <a linktype="page" id="99999">урок</a></p>'
    image = ImageFactory()
    gone = stored("image", {"image": image.pk, "caption": "", "alt": ""})
    UnionImage.objects.all().delete()
    nowhere = stored("case_study", {"case": str(uuid4()), "note": ""})
    empty = stored("glossary_term", {"term": None})
    assert found(PARAGRAPH, stored("paragraph", dead), gone, nowhere, empty) == [
        ("should", 2),
        ("should", 3),
        ("should", 4),
        ("should", 5),
    ]
    assert found(further_reading=[stored("document", str(uuid4()))]) == [("should", None)]


def test_a_published_term_is_no_dead_link():
    term = GlossaryTermFactory()
    assert found(stored("glossary_term", {"term": str(term.content_id)})) == []
    assert found(stored("glossary_term", {"term": str(GlossaryTermFactory(live=False).content_id)})) == [("should", 1)]


def test_a_heavy_lesson():
    heavy = [stored("paragraph", "<p>" + "слово " * 200_000 + "</p>")]
    assert found(*heavy) == [("should", None)]


@pytest.fixture
def editor(client):
    setup_site()
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def test_the_editor_shows_the_review_of_the_newest_draft(editor):
    lesson = LessonFactory(body=[PARAGRAPH], objectives="Уметь")
    address = reverse("review_lesson", args=[lesson.pk])
    assert address in editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert '<li class="must">' not in editor.get(address).content.decode()
    draft = LessonPage.objects.get(pk=lesson.pk)
    draft.body = [stored("poll", {"prompt": "Да?", "multiple": False, "options": [item("Да")]})]
    draft.save_revision()
    response = editor.get(address)
    assert response.content.decode().count('<li class="must">') == 1
    assert "no-store" in response.headers["Cache-Control"]


def test_a_draft_that_is_not_there_yet_has_no_review(editor):
    setup_site()
    parent = LessonFactory().get_parent()
    shown = editor.get(reverse("wagtailadmin_pages:add", args=["lessons", "lessonpage", parent.pk])).content.decode()
    assert "data-lesson-review" not in shown
    assert editor.get(reverse("review_lesson", args=[999_999])).status_code == 404


def test_nobody_else_sees_it(client):
    lesson = LessonFactory()
    assert client.get(reverse("review_lesson", args=[lesson.pk])).status_code == 302
