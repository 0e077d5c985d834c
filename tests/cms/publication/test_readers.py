"""A reader gets every entry in order; a bad entry is set aside and does not hold the others up."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.publication.models import PublishedDocument, ReaderCursor, SetAsideEntry
from cms.publication.readers import MAX_ATTEMPTS, Reader, _readers, register_reader, retry_set_aside, run_reader
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def taken() -> list[str]:
    return []


@pytest.fixture
def bad() -> set[str]:
    return set()


@pytest.fixture
def reader(taken: list[str], bad: set[str]) -> Reader:
    def take(entries: list[PublishedDocument]) -> None:
        for entry in entries:
            if entry.slug in bad:
                raise ValueError(f"can not take {entry.slug}")
        taken.extend(entry.slug for entry in entries)

    return Reader("test", take)


def test_a_reader_moves_through_the_log_once_and_in_order(reader: Reader, taken: list[str]):
    for slug in ("a", "b", "c"):
        OrganisationFactory(slug=slug)
    assert run_reader(reader) == 3
    assert taken == ["a", "b", "c"]
    assert run_reader(reader) == 0
    OrganisationFactory(slug="d")
    assert run_reader(reader) == 1
    assert taken == ["a", "b", "c", "d"]
    assert ReaderCursor.objects.get(name="test").sequence == 4


def test_a_bad_entry_is_set_aside_and_the_rest_goes_on(reader: Reader, taken: list[str], bad: set[str]):
    bad.add("b")
    for slug in ("a", "b", "c"):
        OrganisationFactory(slug=slug)
    assert run_reader(reader) == 3
    assert taken == ["a", "c"]
    assert [(item.entry.slug, item.error, item.attempts) for item in SetAsideEntry.objects.all()] == [
        ("b", "ValueError('can not take b')", 1)
    ]


def test_what_was_set_aside_goes_through_once_it_can(reader: Reader, taken: list[str], bad: set[str]):
    bad.add("a")
    OrganisationFactory(slug="a")
    run_reader(reader)
    assert retry_set_aside(reader) == 0
    assert SetAsideEntry.objects.get().attempts == 2
    bad.clear()
    assert retry_set_aside(reader) == 1
    assert taken == ["a"]
    assert SetAsideEntry.objects.count() == 0


def test_a_hopeless_entry_is_not_tried_for_ever(reader: Reader, bad: set[str]):
    bad.add("a")
    OrganisationFactory(slug="a")
    run_reader(reader)
    for _ in range(MAX_ATTEMPTS + 3):
        retry_set_aside(reader)
    assert SetAsideEntry.objects.get().attempts == MAX_ATTEMPTS


def test_the_same_name_twice_stops_the_start(reader: Reader):
    register_reader(reader)
    try:
        with pytest.raises(ImproperlyConfigured):
            register_reader(reader)
    finally:
        _readers.pop("test")
