import json
from uuid import uuid4

import pytest

from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.publication.rendering import Edge, Role
from tests.factories.lessons import KIT, every_block, stored
from tests.factories.media import FileFactory
from tests.factories.pages import LessonFactory
from tests.factories.vocabularies import TopicFactory

pytestmark = pytest.mark.django_db


def document(lesson: LessonPage) -> dict:
    return json.loads(TYPE.render(LessonPage.objects.get(pk=lesson.pk)).body.model_dump_json())


def test_the_fields_of_a_lesson():
    file, other = FileFactory(), uuid4()
    lesson = LessonFactory(
        level="advanced",
        duration_minutes=45,
        authors="Мария Белова, правовой инспектор\n",
        objectives="Различать\n\n Успевать ",
        competences="Защита прав",
        self_check="Могу ли я посчитать срок?",
        one_act="Проверьте журнал.",
        attachments=[stored("file", {"file": file.pk, "title": "Бланк"})],
        further_reading=[stored("document", str(other)), stored("document", str(other)), stored("document", None)],
        **KIT,
    )
    rendering = TYPE.render(LessonPage.objects.get(pk=lesson.pk))
    shown = json.loads(rendering.body.model_dump_json())
    names = ("level", "duration_minutes", "reading_minutes", "authors", "objectives", "competences", "self_check")
    assert {name: shown[name] for name in (*names, "one_act", "further_reading", "circle_kit")} == {
        "level": "advanced",
        "duration_minutes": 45,
        "reading_minutes": 1,
        "authors": ["Мария Белова, правовой инспектор"],
        "objectives": ["Различать", "Успевать"],
        "competences": ["Защита прав"],
        "self_check": ["Могу ли я посчитать срок?"],
        "one_act": "Проверьте журнал.",
        "further_reading": [str(other)],
        "circle_kit": {
            "leader_notes": "<p>Приготовьте <strong>бланки</strong>.</p>",
            "minutes": 45,
            "agenda": [
                {"minutes": 10, "title": "Начало", "text": "По кругу"},
                {"minutes": 35, "title": "Разбор", "text": ""},
            ],
            "discussion_cards": [{"title": "Карточка 1", "text": "Директор против."}],
            "handout": "<p>Памятка.</p>",
        },
    }
    assert [(each["id"], each["title"]) for each in shown["attachments"]] == [(str(file.content_id), "Бланк")]
    assert rendering.edges == (Edge(file.content_id, Role.EMBEDS), Edge(other, Role.SEE_ALSO))
    assert rendering.facets["level"] == ("advanced",)
    assert json.loads(rendering.card.model_dump_json())["level"] == "advanced"


def test_structured_data_for_search_engines():
    lesson = LessonFactory(
        title="Срок", summary="Коротко.", authors="Мария Белова, инспектор", objectives="Успевать", duration_minutes=30
    )
    topic = TopicFactory(title="Защита")
    lesson.topics.add(topic)
    lesson.save()
    assert document(lesson)["structured_data"] == {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "identifier": f"urn:uuid:{lesson.content_id}",
        "name": "Срок",
        "description": "Коротко.",
        "inLanguage": "ru",
        "learningResourceType": "lesson",
        "educationalLevel": "Beginner",
        "timeRequired": "PT30M",
        "isAccessibleForFree": True,
        "teaches": ["Успевать"],
        "about": ["Защита"],
        "author": [{"@type": "Person", "name": "Мария Белова"}],
    }


def test_a_lesson_without_a_kit_says_so():
    assert document(LessonFactory())["circle_kit"] is None


def test_the_same_lesson_gives_the_same_bytes():
    lesson = LessonFactory(body=every_block(), **KIT)
    first, second = (TYPE.render(LessonPage.objects.get(pk=lesson.pk)).body.model_dump_json() for _ in range(2))
    assert first == second
