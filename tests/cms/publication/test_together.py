"""Entries that are recorded together: one moment, one cause, neighbouring numbers whatever else is being published."""

import pytest
from django.db import transaction

from cms.publication import log
from cms.publication.log import OutsideTransaction, number_pending, together
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def test_others_stand_before_or_after_a_bundle_never_within(monkeypatch):
    """The rows come to lie between each other, as they do when two publish at once; numbering sorts them."""
    alone = LessonFactory(title="Один")
    with together("выпуск"):
        first = LessonFactory(title="Первый")
    between = LessonFactory(title="Между")
    moment = PublishedDocument.objects.get(title="Первый")
    last = LessonFactory(title="Последний")
    PublishedDocument.objects.filter(title="Последний").update(recorded_at=moment.recorded_at, cause=moment.cause)
    PublishedDocument.objects.update(sequence=None)
    assert number_pending() == 4
    order = list(PublishedDocument.objects.order_by("sequence").values_list("title", flat=True))
    assert order == ["Один", "Между", "Первый", "Последний"]
    assert [each.title for each in (alone, first, between, last)] == ["Один", "Первый", "Между", "Последний"]
    for head in DocumentHead.objects.select_related("entry"):
        assert head.sequence == head.entry.sequence


def test_a_bundle_is_not_cut_by_the_size_of_a_batch(monkeypatch):
    monkeypatch.setattr(log, "NUMBERING_BATCH", 2)
    LessonFactory(title="Один")
    with together("выпуск") as moment:
        for number in range(4):
            LessonFactory(title=f"Вместе {number}")
    LessonFactory(title="После")
    PublishedDocument.objects.update(sequence=None)
    number_pending()
    rows = list(PublishedDocument.objects.order_by("sequence").values_list("title", "sequence"))
    assert [title for title, _number in rows] == ["Один", "Вместе 0", "Вместе 1", "Вместе 2", "Вместе 3", "После"]
    assert set(PublishedDocument.objects.filter(recorded_at=moment.at).values_list("cause", flat=True)) == {
        "together: выпуск"
    }


@pytest.mark.django_db(transaction=True)
def test_only_within_a_transaction():
    with pytest.raises(OutsideTransaction), together("выпуск"):
        pass
    with transaction.atomic(), together("выпуск") as moment:
        assert moment.cause == "together: выпуск"
