"""Heads, facets and references: the fold of the log, and the check that they are."""

from collections.abc import Iterable
from uuid import UUID

from django.db import IntegrityError, transaction

from cms.publication.models import DocumentHead, Facet, Kind, PublishedDocument, Reference
from cms.publication.refusal import PublicationRefused, slug_is_taken
from cms.publication.rendering import Audience, Rendering


def locked_head(content_id: UUID, locale: str) -> DocumentHead | None:
    """The head of a document, locked until the end of the transaction; None when it has none yet."""
    heads = DocumentHead.objects.select_for_update(of=("self",)).select_related("entry")
    return heads.filter(content_id=content_id, locale=locale).first()


def lock_heads(content_ids: Iterable[UUID]) -> None:
    """Lock the heads of many documents in one order for everybody, before they are looked at one by one: two who lock
    the same ones in different orders would wait for each other."""
    heads = DocumentHead.objects.select_for_update().filter(content_id__in=list(content_ids))
    list(heads.order_by("pk").values_list("pk"))


def fold(entry: PublishedDocument, head: DocumentHead | None) -> DocumentHead:
    """Make ``entry`` the head of its document. Heads are nothing but this function applied to the log in order."""
    published = entry.kind == Kind.PUBLISHED
    if head is None:
        head = DocumentHead(content_id=entry.content_id, locale=entry.locale, published_at=entry.recorded_at)
        head.ever_public = False
    head.entry, head.type, head.slug, head.title = entry, entry.type, entry.slug, entry.title
    head.audience, head.kind, head.etag, head.sequence = entry.audience, Kind(entry.kind), entry.etag, entry.sequence
    head.ever_public = head.ever_public or (published and entry.audience == Audience.PUBLIC)
    head.updated_at = entry.recorded_at
    head.next_change_at = head.next_change_at if published else None
    _save(head)
    if not published:
        head.facets.all().delete()
        head.references.all().delete()
    return head


def fold_all(content_id: UUID, locale: str) -> DocumentHead:
    """Make the head of a document anew from all its entries. Facets and references need a rendering besides."""
    head = locked_head(content_id, locale)
    entries = PublishedDocument.objects.filter(content_id=content_id, locale=locale).order_by("id")
    if head is not None:
        head.published_at, head.ever_public = entries[0].recorded_at, False
    for entry in entries:
        head = fold(entry, head)
    if head is None:
        raise DocumentHead.DoesNotExist(f"The log has no entry of {content_id}.")
    return head


def differs(head: DocumentHead, newest: PublishedDocument) -> bool:
    """Whether the head says something else than the newest entry of its document."""
    said = (head.entry_id, head.type, head.slug, head.title, head.audience, head.kind, head.etag, head.sequence)
    expected = (
        newest.pk, newest.type, newest.slug, newest.title, newest.audience, newest.kind, newest.etag, newest.sequence,
    )  # fmt: skip
    return said != expected or head.updated_at != newest.recorded_at


def replace_edges(head: DocumentHead, rendering: Rendering) -> None:
    """Store the facets and references of what has just been published."""
    head.facets.all().delete()
    head.references.all().delete()
    Facet.objects.bulk_create(
        Facet(
            head=head,
            type=head.type,
            locale=head.locale,
            name=name,
            value=value,
            updated_at=head.updated_at,
            content_id=head.content_id,
        )
        for name, value in _facets(rendering)
    )
    Reference.objects.bulk_create(
        Reference(head=head, target=target, role=role, fragment=fragment, position=position)
        for position, (target, role, fragment) in enumerate(_edges(rendering))
    )


def edges_differ(head: DocumentHead, rendering: Rendering) -> bool:
    """Whether facets or references are others than those of the rendering: their rules may have changed in the code.
    Followers of the log may have added references of their own behind them."""
    facets = set(head.facets.filter(updated_at=head.updated_at).values_list("name", "value"))
    edges = list(head.references.order_by("position").values_list("target", "role", "fragment"))
    expected = _edges(rendering)
    return facets != set(_facets(rendering)) or edges[: len(expected)] != expected


def _facets(rendering: Rendering) -> list[tuple[str, str]]:
    return [(name, value) for name, values in rendering.facets.items() for value in dict.fromkeys(values)]


def _edges(rendering: Rendering) -> list[tuple[UUID, str, str]]:
    return [(edge.target, edge.role.value, edge.fragment) for edge in dict.fromkeys(rendering.edges)]


def _save(head: DocumentHead) -> None:
    try:
        with transaction.atomic():
            head.save()
    except IntegrityError as error:
        # Somebody else took the address a moment ago, and has committed since.
        if "one_document_at_slug" in str(error) or "documenthead.slug" in str(error):
            holder = DocumentHead.objects.filter(
                type=head.type, locale=head.locale, slug=head.slug, kind=Kind.PUBLISHED
            ).first()
            raise PublicationRefused([slug_is_taken(head.slug, holder.title if holder else "")]) from error
        raise
