"""Citations of drafts: found at every save, and kept with what editors decided."""

from datetime import date
from uuid import uuid4

import pytest
from django.db import transaction
from django.utils.translation import override

from cms.legislation.citing import decisions
from cms.legislation.citing.panel import shown, undecided
from cms.legislation.models import Act, ActAlias, Citation, DraftCitation, PracticeNote
from cms.lessons.models import LessonPage
from cms.publication.models import DocumentHead
from cms.publication.refusal import PublicationRefused
from cms.publication.registry import draft_faults
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 22)
AMBIGUOUS = "Смотрите статью 1 Федерального закона № 7-ФЗ."
QUOTE = "статью 1 Федерального закона № 7-ФЗ"


@pytest.fixture
def act() -> Act:
    act = ActFactory(slug="law", short_title="Закон о труде в школе", number="7-ФЗ")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


@pytest.fixture
def other(act: Act) -> Act:
    other = ActFactory(slug="other", number="7-ФЗ", signed_on=date(2010, 5, 5))
    publish_edition(other, "2020-01-01", law(REST))
    return other


def draft(*texts: str, **fields: object) -> LessonPage:
    lesson = LessonFactory(live=False, body=paragraphs(*texts), **fields)
    lesson.save_revision()
    return lesson


def save(lesson: LessonPage, raw: list) -> LessonPage:
    """Another draft of the lesson."""
    newest = lesson.get_latest_revision_as_object()
    newest.body = raw
    newest.save_revision()
    return newest


def publish(lesson: LessonPage) -> None:
    with transaction.atomic():
        lesson.get_latest_revision().publish()


def rows() -> list[tuple[str, str, str | None]]:
    found = DraftCitation.objects.filter(is_there=True).order_by("position")
    return [(row.quote, row.state, row.act.slug if row.act else None) for row in found]


@override("en")
def test_a_saved_draft_has_its_citations_with_their_places(act):
    lesson = draft("Начало.", "По статье 2 ТК РФ.", summary="О статье 1 ТК РФ.")
    first, second = DraftCitation.objects.order_by("position")
    assert (first.place, first.anchor, first.label) == ("In short", "summary", "st_1")
    assert (second.place, second.anchor, second.label) == ("Block 2 “Text”", lesson.body[1].id, "st_2")
    assert second.provision is not None
    assert Citation.objects.count() == 0


def test_a_draft_that_can_not_be_published_yet_is_read_all_the_same(act):
    body = [*paragraphs("По статье 2 ТК РФ."), {"type": "image", "value": {}, "id": str(uuid4())}]
    lesson = draft()
    save(lesson, body)
    assert rows() == [("статье 2 ТК РФ", "suggested", "law")]


@override("en")
def test_an_ambiguous_citation_blocks_publishing_and_names_block_and_quote(act, other):
    lesson = draft("Начало.", AMBIGUOUS)
    with pytest.raises(PublicationRefused) as refused:
        publish(lesson)
    (fault,) = refused.value.faults
    assert fault.pointer == "/body/1/html"
    assert str(fault.message).startswith(f"Block 2 “Text”: “{QUOTE}”")
    assert (DocumentHead.objects.filter(type="lesson").count(), Citation.objects.count()) == (0, 0)
    (before,) = draft_faults(lesson.get_latest_revision_as_object())
    assert before.message == fault.message


def test_a_chosen_act_lets_it_be_published_and_leads_to_the_norm(act, other):
    lesson = draft(AMBIGUOUS)
    decisions.choose(DraftCitation.objects.get(), other.pk, by=None)
    assert draft_faults(lesson.get_latest_revision_as_object()) == []
    publish(lesson)
    citation = Citation.objects.get()
    assert (citation.act, citation.state, citation.label) == (other, "confirmed", "st_1")
    assert citation.provision.act == other


def test_only_a_candidate_can_be_chosen(act, other):
    draft(AMBIGUOUS)
    third = ActFactory(slug="third")
    with pytest.raises(decisions.NotACandidate):
        decisions.choose(DraftCitation.objects.get(), third.pk, by=None)
    assert rows() == [(QUOTE, "suggested", None)]


def test_a_decision_survives_a_move_of_the_block_and_edits_around_the_quote(act, other):
    lesson = draft("Начало.", AMBIGUOUS)
    decisions.choose(DraftCitation.objects.get(), other.pk, by=None)
    raw = list(lesson.get_latest_revision_as_object().body.raw_data)
    moved = {**raw[1], "value": f"<p>Прежде всего прочтите сами: см. {QUOTE}, и не торопитесь.</p>"}
    newest = save(lesson, [moved, raw[0]])
    assert rows() == [(QUOTE, "confirmed", "other")]
    publish(newest)
    assert Citation.objects.get().act == other


def test_a_block_that_is_cut_and_pasted_keeps_the_decision(act, other):
    lesson = draft("Начало.", AMBIGUOUS)
    decisions.choose(DraftCitation.objects.get(), other.pk, by=None)
    save(lesson, [])
    assert rows() == []
    save(lesson, paragraphs(AMBIGUOUS))
    assert rows() == [(QUOTE, "confirmed", "other")]


def test_the_same_words_a_second_time_are_asked_about_again(act, other):
    lesson = draft(AMBIGUOUS)
    decisions.choose(DraftCitation.objects.get(), other.pk, by=None)
    raw = list(lesson.get_latest_revision_as_object().body.raw_data)
    newest = save(lesson, [*raw, *paragraphs(AMBIGUOUS)])
    assert [row[2] for row in rows()] == ["other", None]
    assert undecided(newest.content_id, "ru") == 1


def test_what_nobody_decided_about_goes_with_its_words(act):
    lesson = draft("По статье 2 ТК РФ.")
    save(lesson, paragraphs("Ничего."))
    assert DraftCitation.objects.count() == 0


def test_a_rejected_citation_is_none_and_blocks_nothing(act, other):
    lesson = draft(AMBIGUOUS)
    decisions.answer(DraftCitation.objects.get(), "reject", by=None)
    publish(lesson)
    assert list(Citation.objects.values_list("state", "act")) == [("rejected", None)]


def test_a_decision_about_a_published_text_reaches_it_when_it_is_published_again_as_it_is(act):
    lesson = draft("По статье 2 ТК РФ.")
    publish(lesson)
    assert Citation.objects.get().state == "suggested"
    decisions.answer(DraftCitation.objects.get(), "reject", by=None)
    assert Citation.objects.get().state == "suggested"
    LessonPage.objects.get(pk=lesson.pk).save_revision().publish()
    assert Citation.objects.get().state == "rejected"
    assert not DraftCitation.objects.filter(is_applied=False).exists()


def test_what_was_decided_can_be_taken_back(act, other):
    lesson = draft(AMBIGUOUS)
    citation = DraftCitation.objects.get()
    decisions.choose(citation, other.pk, by=None)
    decisions.answer(citation, "reset", by=None)
    assert rows() == [(QUOTE, "suggested", None)]
    with pytest.raises(PublicationRefused):
        publish(lesson)


def test_an_act_that_the_library_does_not_have_is_shown_and_blocks_nothing():
    lesson = draft("Смотрите статью 2 Федерального закона от 30.12.2001 № 9-ФЗ.")
    (each,) = shown(lesson.content_id, "ru", TODAY)
    assert (each.standing, each.candidates) == ("unknown_act", ())
    publish(lesson)
    assert DocumentHead.objects.filter(type="lesson").count() == 1


def test_a_place_that_the_act_does_not_have_is_shown_and_blocks_nothing(act):
    lesson = draft("Смотрите статью 99 ТК РФ.")
    assert [each.standing for each in shown(lesson.content_id, "ru", TODAY)] == ["unknown_place"]
    publish(lesson)


def test_a_norm_that_changed_since_its_author_saw_it_is_shown_until_it_is_read(act):
    lesson = draft("По статье 1 ТК РФ.", "По статье 2 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert [each.changed for each in shown(lesson.content_id, "ru", TODAY)] == [True, False]
    save(lesson, list(lesson.get_latest_revision_as_object().body.raw_data))
    assert [each.changed for each in shown(lesson.content_id, "ru", TODAY)] == [True, False]
    decisions.answer(DraftCitation.objects.order_by("position").first(), "confirm", by=None)
    assert [each.changed for each in shown(lesson.content_id, "ru", TODAY)] == [False, False]


def test_the_panel_asks_as_often_for_many_citations_as_for_one(act, django_assert_num_queries):
    """Drafts, acts, wordings of the one act, places of the norms, days of the editions."""
    one = draft("По статье 1 ТК РФ.")
    many = draft("По статье 1 ТК РФ.", "По статье 2 ТК РФ.", "Статья 2 ТК РФ и статья 1 ТК РФ.", "См. ст. 2 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))

    for lesson, count in ((one, 1), (many, 5)):
        with django_assert_num_queries(5):
            found = shown(lesson.content_id, lesson.document_locale, TODAY)
        assert len(found) == count
        assert all(each.label for each in found)


def test_a_citation_follows_its_norm_to_another_number(act):
    lesson = draft("По статье 1 ТК РФ.")
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(40), REST))
    (each,) = shown(lesson.content_id, "ru", TODAY)
    assert (each.label, each.changed) == ("st_2", False)


@pytest.mark.parametrize(
    ("policy", "day"), [("as_of", date(2021, 6, 1)), ("fixed", date(2020, 1, 1)), ("current", None)]
)
def test_the_editor_says_which_wording_is_meant(act, policy, day):
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    lesson = draft("По статье 1 ТК РФ.")
    decisions.read_as(DraftCitation.objects.get(), decisions.Reading(policy, day), by=None)
    publish(lesson)
    citation = Citation.objects.get()
    assert (citation.policy, citation.as_of, citation.state) == (policy, day, "confirmed")
    wording = citation.provision.versions.filter(valid_from="2020-01-01")
    assert wording.exists()


def test_a_day_belongs_to_two_of_the_three_ways_of_reading():
    for policy, day in (("as_of", None), ("fixed", None), ("current", date(2020, 1, 1)), ("", date(2020, 1, 1))):
        with pytest.raises(ValueError, match="a day is needed"):
            decisions.Reading(policy, day)


@override("en")
def test_notes_and_acts_of_the_library(act):
    """A note is read like any other text; acts and editions are not: their citations are their own law's."""
    note = PracticeNote(
        title="О времени", slug="note", kind="clarification", act=act, label="st_1", text="<p>См. статью 2 ТК РФ.</p>",
        source="Разъяснение", valid_from=date(2020, 1, 1), live=False,
    )  # fmt: skip
    note.save()
    note.save_revision()
    assert list(DraftCitation.objects.values_list("document_type", "place", "label")) == [
        ("practice-note", "Text", "st_2")
    ]
