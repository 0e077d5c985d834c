"""The log takes entries only inside a transaction, numbers them after the commit, and folds them into heads."""

import uuid

import pytest
from django.db import transaction

from cms.organisations.models import Organisation
from cms.publication.log import (
    OutsideTransaction,
    Withdrawal,
    append_published,
    append_withdrawn,
    latest_sequence,
    number_pending,
    redact,
)
from cms.publication.models import DocumentHead, Facet, Kind, PublishedDocument, Reason, Reference
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Rendering, Role
from tests.factories.organisations import OrganisationFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


def rendering(
    slug: str, *, title: str = "Название", edges: tuple[Edge, ...] = (), **facets: tuple[str, ...]
) -> Rendering:
    identity = {
        "id": uuid.uuid5(uuid.NAMESPACE_URL, slug),
        "type": "note",
        "locale": "ru",
        "slug": slug,
        "title": title,
    }
    return Rendering(
        body=DocumentBody(**identity, schema_version=1, audience="public"),
        card=DocumentCard(**identity),
        edges=edges,
        facets=facets,
    )


def test_append_outside_a_transaction_is_refused_and_leaves_nothing():
    with pytest.raises(OutsideTransaction):
        append_published(rendering("one"), head=None, cause="test")
    assert PublishedDocument.objects.count() == 0


def test_an_entry_has_no_number_before_the_commit_and_the_next_one_after_it():
    with transaction.atomic():
        entry = append_published(rendering("one"), head=None, cause="test")
        assert entry.sequence is None
        assert number_in_database(entry) is None
    assert number_in_database(entry) == 1
    assert latest_sequence() == 1


def number_in_database(entry: PublishedDocument) -> int | None:
    return PublishedDocument.objects.values_list("sequence", flat=True).get(pk=entry.pk)


def test_a_transaction_that_rolls_back_leaves_neither_entry_nor_gap():
    with transaction.atomic():
        append_published(rendering("one"), head=None, cause="test")
        transaction.set_rollback(True)
    with transaction.atomic():
        append_published(rendering("two"), head=None, cause="test")
    assert log_lines() == [("published", "two", "")]
    assert latest_sequence() == 1


def test_numbering_finds_what_a_killed_process_left_without_a_number():
    with transaction.atomic():
        entry = append_published(rendering("one"), head=None, cause="test")
    PublishedDocument.objects.filter(pk=entry.pk).update(sequence=None)
    DocumentHead.objects.update(sequence=None)
    assert number_pending() == 1
    assert DocumentHead.objects.get().sequence == 1
    assert number_pending() == 0


def test_the_head_carries_facets_and_references_of_the_newest_entry_only():
    target = uuid.uuid4()
    with transaction.atomic():
        edges = (Edge(target, Role.CITES, "st_1"), Edge(target, Role.CITES, "st_1"))
        append_published(rendering("one", edges=edges, topic=("a", "b", "a")), head=None, cause="test")
    head = DocumentHead.objects.get()
    assert list(Facet.objects.values_list("name", "value").order_by("value")) == [("topic", "a"), ("topic", "b")]
    assert list(Reference.objects.values_list("target", "role", "fragment", "position")) == [
        (target, "cites", "st_1", 0)
    ]
    with transaction.atomic():
        append_published(rendering("one", title="Другое", topic=("c",)), head=head, cause="test")
    assert list(Facet.objects.values_list("value", flat=True)) == ["c"]
    assert Reference.objects.count() == 0
    assert DocumentHead.objects.get().title == "Другое"


def test_a_withdrawal_keeps_the_address_and_drops_words_and_facets():
    with transaction.atomic():
        append_published(rendering("one", topic=("a",)), head=None, cause="test")
    instead = uuid.uuid4()
    with transaction.atomic():
        head = DocumentHead.objects.get()
        entry = append_withdrawn(head, Withdrawal(Reason.UNPUBLISHED, instead), cause="test")
    assert (bytes(entry.body), bytes(entry.card), entry.slug, entry.replaced_by) == (b"", b"", "one", instead)
    assert DocumentHead.objects.get().kind == Kind.WITHDRAWN
    assert Facet.objects.count() == 0


def test_a_second_document_at_a_taken_address_is_refused():
    with transaction.atomic():
        append_published(rendering("one"), head=None, cause="test")
    other = rendering("one", title="Второй")
    other_id = uuid.uuid4()
    second = Rendering(
        body=other.body.model_copy(update={"id": other_id}), card=other.card.model_copy(update={"id": other_id})
    )
    with pytest.raises(PublicationRefused) as refused, transaction.atomic():
        append_published(second, head=None, cause="test")
    assert [fault.pointer for fault in refused.value.faults] == ["/slug"]
    assert "Название" in str(refused.value)
    assert PublishedDocument.objects.count() == 1


def test_redaction_empties_every_stored_form_and_keeps_the_lines():
    organisation = OrganisationFactory(name="Тайное имя")
    organisation.name = "Другое тайное имя"
    organisation.save_revision().publish()
    redact(organisation.content_id, "ru", by="правление", why="решение суда")
    erased = (b"", b"", "", str(organisation.content_id))
    assert [
        (bytes(entry.body), bytes(entry.card), entry.title, entry.slug) for entry in PublishedDocument.objects.all()
    ] == [erased] * 3
    newest = PublishedDocument.objects.latest("id")
    assert (newest.kind, newest.reason, newest.cause) == ("redacted", "redacted", "redacted by правление: решение суда")
    assert newest.sequence == 3


def test_heads_are_the_fold_of_the_log():
    first, second = OrganisationFactory(), OrganisationFactory()
    second.name = "Новое имя"
    second.save_revision().publish()
    Organisation.objects.get(pk=first.pk).unpublish()
    assert_replay_equals_snapshot()
