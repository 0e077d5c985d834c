"""Citations are found when documents are published, lead to provisions, and keep what people decided."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from cms.legislation.citing.extraction import follow
from cms.legislation.models import ActAlias, Citation
from cms.lessons.models import LessonPage
from cms.publication.models import DocumentHead
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import DocumentBody, DocumentCard, Rendering
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
UNION = "Профсоюзы\n1. Работодатель обязан безвозмездно предоставить выборным органам помещение для заседаний."


@pytest.fixture
def act():
    act = ActFactory(slug="law", short_title="Закон о труде в школе", number="7-ФЗ")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


class Dated(DocumentBody):
    """A document of an event, such as a case study."""

    event_date: date
    text: str


def dated(content_id: UUID, day: date, text: str) -> Rendering:
    head = {"id": content_id, "type": "case-study", "locale": "ru", "slug": "case", "title": "Случай"}
    body = Dated(**head, schema_version=1, audience="public", event_date=day, text=text)
    return Rendering(body=body, card=DocumentCard(**head))


def paragraphs(*texts):
    return [{"type": "paragraph", "value": f"<p>{text}</p>", "id": str(uuid4())} for text in texts]


def cited(**conditions):
    rows = Citation.objects.filter(**conditions).order_by("pk")
    return [(row.quote, row.act and row.act.slug, row.label, row.provision_id is not None) for row in rows]


def test_a_published_lesson_cites_provisions_in_blocks_and_head(act):
    lesson = LessonFactory(
        slug="one",
        summary="О статье 2 ТК РФ.",
        body=paragraphs("По <b>части 1 статьи 1</b> ТК РФ время не больше.", "Без ссылок."),
    )
    assert cited() == [
        ("статье 2 ТК РФ", "law", "st_2", True),
        ("части 1 статьи 1 ТК РФ", "law", "st_1__ch_1", True),
    ]
    first, second = Citation.objects.order_by("pk")
    assert (first.block, first.pointer) == (None, "/summary")
    assert (str(second.block), second.pointer) == (lesson.body[0].id, "/body/0/html")
    text = "По части 1 статьи 1 ТК РФ время не больше."
    assert text[second.start : second.end] == second.quote


def test_a_draft_stores_nothing(act):
    LessonFactory(live=False, body=paragraphs("Смотрите статью 1 ТК РФ."))
    assert cited() == []


def test_an_act_that_comes_later_is_found_then():
    LessonFactory(body=paragraphs("Смотрите статью 2 Федерального закона от 30.12.2001 № 9-ФЗ."))
    assert [row[1:] for row in cited()] == [(None, "st_2", False)]
    act = ActFactory(slug="late", number="9-ФЗ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    assert [row[1:] for row in cited()] == [("late", "st_2", True)]


def test_a_place_that_the_act_does_not_have_stays_unresolved(act):
    LessonFactory(body=paragraphs("Смотрите статью 99 ТК РФ."))
    assert cited() == [("статью 99 ТК РФ", "law", "st_99", False)]


def test_two_laws_of_one_number_stop_the_publication_until_it_is_said_which(act):
    ActFactory(slug="other", number="7-ФЗ", signed_on=date(2010, 5, 5))
    with pytest.raises(PublicationRefused) as refused, transaction.atomic():
        LessonFactory(slug="one", body=paragraphs("Смотрите статью 1 Федерального закона № 7-ФЗ."))
    assert [fault.pointer for fault in refused.value.faults] == ["/body/0/html"]
    assert (Citation.objects.count(), DocumentHead.objects.filter(type="lesson").count()) == (0, 0)
    LessonFactory(slug="two", body=paragraphs("Смотрите статью 1 Федерального закона от 30.12.2001 № 7-ФЗ."))
    assert [row[1] for row in cited()] == ["law"]


def test_a_rejected_citation_is_not_suggested_again(act):
    lesson = LessonFactory(body=paragraphs("Смотрите статью 1 ТК РФ."))
    Citation.objects.update(state="rejected")
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.title = "Другое название"
    fresh.save_revision().publish()
    assert list(Citation.objects.values_list("state", flat=True)) == ["rejected"]


def test_a_chosen_target_survives_and_so_does_a_move_of_its_block(act):
    other = ActFactory(slug="other")
    lesson = LessonFactory(body=paragraphs("Начало.", "Смотрите статью 1 ТК РФ."))
    Citation.objects.update(state="confirmed", act=other, provision=None)
    fresh = LessonPage.objects.get(pk=lesson.pk)
    raw = list(fresh.body.raw_data)
    fresh.body = [raw[1], raw[0]]
    fresh.save_revision().publish()
    (citation,) = Citation.objects.all()
    assert (citation.pointer, citation.act, citation.state) == ("/body/0/html", other, "confirmed")


def test_what_is_not_cited_any_more_goes(act):
    lesson = LessonFactory(body=paragraphs("Смотрите статью 1 ТК РФ."))
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.body = paragraphs("Ничего.")
    fresh.save_revision().publish()
    assert cited() == []


def test_a_document_with_the_day_of_an_event_is_read_in_the_edition_of_that_day(act):
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(36), REST))
    follow(dated(uuid4(), date(2021, 6, 1), "Тогда статья 1 ТК РФ говорила о времени."))
    (citation,) = Citation.objects.all()
    assert (citation.policy, citation.as_of) == ("as_of", date(2021, 6, 1))
    assert citation.provision.versions.get(valid_from="2020-01-01").heading == "Время труда"


def test_publishing_again_after_the_law_changed_does_not_follow_the_number(act):
    lesson = LessonFactory(body=paragraphs("Смотрите статью 1 ТК РФ о времени."))
    norm = Citation.objects.get().provision_id
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(36), REST))
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.title = "Другое название"
    fresh.save_revision().publish()
    citation = Citation.objects.get()
    assert citation.provision_id == norm
    assert citation.changed_from is not None


def test_a_point_without_an_article_is_found_in_the_act_that_its_author_chose():
    rules = ActFactory(slug="rules", short_title="Положение о кружке")
    publish_edition(rules, "2024-09-01", "Положение\n1. Общие положения\n1.1. Кружок учится.\n1.2. Кружок собирается.")
    for number, place in enumerate(
        ("пункт 1.2", "п. 1.2", "п. 1.2 Положения о кружке", "p_1.2", "пункт 7.7", "как-нибудь")
    ):
        block = {
            "type": "provision",
            "id": str(uuid4()),
            "value": {"act": str(rules.content_id), "label": place, "quote": ""},
        }
        LessonFactory(slug=f"place-{number}", body=[block])
    assert cited(document_type="lesson") == [
        ("пункт 1.2", "rules", "p_1.2", True),
        ("п. 1.2", "rules", "p_1.2", True),
        ("п. 1.2 Положения о кружке", "rules", "p_1.2", True),
        ("p_1.2", "rules", "p_1.2", True),
        ("пункт 7.7", "rules", "p_7.7", False),
        ("как-нибудь", "rules", "", False),
    ]
