from datetime import date
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
from tests.factories.legislation import ActFactory
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
    assert found(PARAGRAPH, further_reading=[stored("document", str(uuid4()))]) == [("should", None)]


def test_a_lesson_without_text_is_told_so():
    assert found() == [("should", None)]


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
    shown = editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert 'data-lesson-review="/admin/lessons/0/review/"' in shown
    assert '<li class="must">' not in editor.get(address).content.decode()
    draft = LessonPage.objects.get(pk=lesson.pk)
    draft.body = [stored("poll", {"prompt": "Да?", "multiple": False, "options": [item("Да")]})]
    draft.save_revision()
    response = editor.get(address)
    assert response.content.decode().count('<li class="must">') == 1
    assert "no-store" in response.headers["Cache-Control"]


def test_a_new_lesson_is_looked_at_after_its_first_save(editor):
    parent = LessonFactory().get_parent()
    shown = editor.get(reverse("wagtailadmin_pages:add", args=["lessons", "lessonpage", parent.pk])).content.decode()
    assert "После первого сохранения" in shown
    assert editor.get(reverse("review_lesson", args=[0])).status_code == 404


def test_the_review_leads_to_the_block_and_publishing_says_the_same(editor):
    wrong = stored("question", question("single_choice", options("Пять", "Семь", right=[])))
    lesson = LessonFactory(live=False, body=[PARAGRAPH, wrong], objectives="Уметь")
    (finding,) = [each for each in review(lesson).findings if each.severity == "must"]
    assert (finding.block, finding.anchor) == (2, wrong["id"])
    shown = editor.get(reverse("review_lesson", args=[lesson.pk])).content.decode()
    assert f'href="#block-{wrong["id"]}-section"' in shown
    with pytest.raises(PublicationRefused) as refusal:
        TYPE.render(lesson)
    assert [str(fault.message) for fault in refusal.value.faults] == [f"Блок 2 «Вопрос»: {finding.message}"]


def test_a_citation_that_may_mean_two_acts_stands_against_publishing():
    for day in (date(2001, 12, 30), date(2010, 5, 5)):
        ActFactory(number="7-ФЗ", signed_on=day)
    cited = stored("paragraph", "<p>Смотрите статью 1 Федерального закона № 7-ФЗ.</p>")
    lesson = LessonFactory(live=False, body=[PARAGRAPH, cited], objectives="Уметь")
    (finding,) = review(lesson).findings
    assert (finding.severity, finding.block, finding.label) == ("must", 2, "")
    assert "№ 7-ФЗ" in str(finding.message)


def test_nobody_else_sees_it(client):
    lesson = LessonFactory()
    assert client.get(reverse("review_lesson", args=[lesson.pk])).status_code == 302
