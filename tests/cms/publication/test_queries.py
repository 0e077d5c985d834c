"""Reads of single documents at the level of the core: one statement, and what became of those that are gone."""

from typing import Any
from uuid import uuid4

import pytest

from cms.publication import queries
from cms.publication.models import Reason
from cms.publication.rendering import Audience
from tests.factories.notes import id_of, only_these_types, publish, withdraw

pytestmark = pytest.mark.django_db


def test_a_document_with_what_it_points_to_in_reading_order(django_assert_num_queries: Any) -> None:
    for name in ("x", "y", "z"):
        publish(name, type="rule")
    entry = publish("a", to=("z", "x", "unknown", "y"))
    publish("a", locale="en", slug="a-en")
    with django_assert_num_queries(1):
        detail = queries.document("note", "ru", "a")
    assert detail is not None
    assert detail.document.content == bytes(entry.body)
    assert detail.document.sequence == entry.sequence
    assert detail.document.published_at == detail.document.updated_at == entry.recorded_at
    assert [card.slug for card in detail.references] == ["z", "x", "y"]
    assert [(each.locale, each.slug) for each in detail.translations] == [("en", "a-en")]
    assert queries.document("note", "ru", id_of("a")) == detail


@pytest.mark.parametrize("key", ["b", "A", "", "a'--", uuid4()])
def test_nothing_else_answers(key: Any) -> None:
    publish("a")
    assert queries.document("note", "ru", key) is None
    assert queries.whereabouts("note", "ru", key) is None


def test_where_documents_went() -> None:
    publish("a", slug="one")
    publish("a", slug="two")
    publish("b")
    withdraw("b", reason=Reason.DELETED, replaced_by=id_of("a"))
    publish("c")
    publish("c", audience=Audience.MEMBERS)
    publish("d", audience=Audience.MEMBERS)
    assert queries.whereabouts("note", "ru", "one") == queries.Moved("two")
    assert queries.whereabouts("note", "ru", "b") == queries.Gone(
        str(id_of("b")), "withdrawn", "deleted", str(id_of("a"))
    )
    assert queries.whereabouts("note", "ru", "c") == queries.Gone(str(id_of("c")), "withdrawn", "audience", None)
    assert queries.whereabouts("note", "ru", "d") is None
    assert queries.whereabouts("note", "en", "one") is None
    assert queries.whereabouts("rule", "ru", "one") is None


def test_several_by_id_keep_within_a_size_but_always_go_on(django_assert_num_queries: Any) -> None:
    with only_these_types():
        for name in ("a", "b", "c"):
            publish(name, text="x" * 1_000)
    ids = [id_of("c"), id_of("none"), id_of("a"), id_of("b")]
    with django_assert_num_queries(2):
        found = queries.find(ids, "ru", max_bytes=2_500)
    assert [(each.detail.document.slug if each.detail else None, each.later) for each in found] == [
        ("c", False),
        (None, False),
        ("a", False),
        (None, True),
    ]
    tight = queries.find(ids, "ru", max_bytes=1)
    assert [each.detail is not None for each in tight] == [True, False, False, False]
