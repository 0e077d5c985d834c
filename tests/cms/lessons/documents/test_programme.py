import json
from datetime import date

import pytest
from django.core.exceptions import ValidationError

from cms.lessons.documents import PROGRAMME
from cms.lessons.models import FormOfStudy, LessonPage, ProgrammePage, Stage, StageLesson
from cms.publication import queries
from cms.publication.lists import Question, cards
from cms.publication.models import DocumentHead, Reference
from cms.publication.rendering import Edge, Role
from tests.factories.lessons import ProgrammeFactory, with_stages
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.vocabularies import ActivistCategoryFactory
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db(transaction=True)


def published(programme: ProgrammePage) -> ProgrammePage:
    programme.save_revision().publish()
    return ProgrammePage.objects.get(pk=programme.pk)


def test_the_whole_document():
    first, second, third = (LessonFactory() for _ in range(3))
    body, category = OrganisationFactory(), ActivistCategoryFactory()
    programme = ProgrammeFactory(
        live=False,
        title="Школа резерва",
        competences="Ведёт переговоры\n\nЗнает право ",
        approved_by=body,
        approved_on=date(2019, 8, 28),
        protocol_number="4-2",
    )
    programme.categories.add(category)
    start = Stage(title="Основы", starts_on=date(2019, 9, 1), ends_on=date(2020, 12, 31), summary="Право и понятия")
    start.lessons = [
        StageLesson(lesson=second, week=1),
        StageLesson(lesson=first, required=False, form_of_study=FormOfStudy.CIRCLE),
    ]
    end = Stage(title="Итог", starts_on=date(2024, 3, 1))
    end.lessons = [StageLesson(lesson=third), StageLesson(lesson=second)]
    programme.stages.add(start, end)
    rendering = PROGRAMME.render(published(programme))
    document = json.loads(rendering.body.model_dump_json())
    assert {name: document[name] for name in ("goal", "competences", "categories", "approval", "stages")} == {
        "goal": "Подготовить резерв.",
        "competences": ["Ведёт переговоры", "Знает право"],
        "categories": [{"slug": category.slug, "title": category.title}],
        "approval": {"organisation": str(body.content_id), "date": "2019-08-28", "protocol_number": "4-2"},
        "stages": [
            {
                "title": "Основы",
                "summary": "Право и понятия",
                "starts_on": "2019-09-01",
                "ends_on": "2020-12-31",
                "lessons": [
                    {"ref": str(second.content_id), "required": True, "form_of_study": "self", "week": 1},
                    {"ref": str(first.content_id), "required": False, "form_of_study": "circle", "week": None},
                ],
            },
            {
                "title": "Итог",
                "summary": "",
                "starts_on": "2024-03-01",
                "ends_on": None,
                "lessons": [
                    {"ref": str(third.content_id), "required": True, "form_of_study": "self", "week": None},
                    {"ref": str(second.content_id), "required": True, "form_of_study": "self", "week": None},
                ],
            },
        ],
    }
    card = json.loads(rendering.card.model_dump_json())
    assert (card["starts_on"], card["ends_on"], card["lesson_count"]) == ("2019-09-01", "2020-12-31", 3)
    assert rendering.edges == (
        Edge(category.content_id, Role.EMBEDS),
        Edge(body.content_id, Role.BELONGS_TO),
        Edge(second.content_id, Role.IN_STAGE),
        Edge(first.content_id, Role.IN_STAGE),
        Edge(third.content_id, Role.IN_STAGE),
    )
    assert_replay_equals_snapshot()


def test_one_request_answers_the_cards_of_the_lessons_and_one_more_the_programmes_of_a_lesson(
    django_assert_num_queries,
):
    first, second, alone = (LessonFactory() for _ in range(3))
    published(with_stages(ProgrammeFactory(live=False, slug="both"), ("I", [first]), ("II", [second])))
    published(with_stages(ProgrammeFactory(live=False, slug="one"), ("I", [second])))
    with django_assert_num_queries(1):
        detail = queries.document("programme", "ru", "both")
    assert detail is not None
    assert [card.content_id for card in detail.references] == [str(first.content_id), str(second.content_id)]

    def programmes(lesson: LessonPage) -> set[str]:
        question = Question("programme", "ru", (("lesson", str(lesson.content_id)),))
        return {card.slug for card in cards(question, after=None, limit=10)}

    assert (programmes(first), programmes(second), programmes(alone)) == ({"both"}, {"both", "one"}, set())


def test_an_unpublished_lesson_keeps_its_place_and_has_no_card():
    draft = LessonFactory(live=False)
    programme = published(with_stages(ProgrammeFactory(live=False, slug="one"), ("I", [draft])))
    detail = queries.document("programme", "ru", "one")
    assert detail is not None
    assert detail.references == ()
    assert json.loads(detail.document.content)["stages"][0]["lessons"][0]["ref"] == str(draft.content_id)
    draft.save_revision().publish()
    detail = queries.document("programme", "ru", programme.slug)
    assert detail is not None
    assert [card.content_id for card in detail.references] == [str(draft.content_id)]


def test_a_new_order_is_published_and_the_old_edges_go():
    first, second = LessonFactory(), LessonFactory()
    programme = published(with_stages(ProgrammeFactory(live=False), ("I", [first, second])))
    programme.stages.first().lessons.last().delete()
    published(programme)
    head = DocumentHead.objects.get(type="programme")
    edges = Reference.objects.filter(head=head, role=Role.IN_STAGE)
    assert [edge.target for edge in edges] == [first.content_id]
    assert_replay_equals_snapshot()


def test_publishing_costs_two_queries_more_for_a_stage_whatever_its_lessons(django_assert_max_num_queries):
    lessons = [LessonFactory() for _ in range(6)]

    def cost(name: str, *stages: int) -> int:
        programme = with_stages(
            ProgrammeFactory(live=False, slug=name), *((str(n), lessons[:size]) for n, size in enumerate(stages))
        )
        programme.save_revision().publish()
        live = ProgrammePage.objects.get(pk=programme.pk)
        with django_assert_max_num_queries(40) as counted:
            PROGRAMME.render(live)
        return len(counted)

    assert cost("few", 1) == cost("many", 6)
    assert cost("two", 1, 1) == cost("few-again", 1) + 1


def test_an_approval_is_whole_or_absent():
    programme = ProgrammeFactory(live=False, protocol_number="4")
    with pytest.raises(ValidationError) as error:
        programme.full_clean()
    assert list(error.value.error_dict) == ["approved_by"]


def test_a_stage_does_not_end_before_it_starts():
    with pytest.raises(ValidationError) as error:
        Stage(title="I", starts_on=date(2021, 1, 1), ends_on=date(2020, 1, 1)).clean()
    assert list(error.value.error_dict) == ["ends_on"]
