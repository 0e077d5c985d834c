"""Lists of drafts."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.content.authoring.codecs import Record
from cms.content.authoring.rights import OF_SNIPPETS
from cms.content.authoring.types import authored_type


class DraftCard(Record):
    """A draft in a list."""

    id: UUID
    type: str
    locale: str
    title: str
    slug: str
    live: bool
    has_unpublished_changes: bool
    updated_at: AwareDatetime | None
    url: str


@dataclass(frozen=True, slots=True)
class DraftPage:
    """A part of a list; ``after`` is where the next one goes on, None at the end."""

    items: tuple[DraftCard, ...]
    after: UUID | None


def list_drafts(by: Any, *, type_name: str, locale: str, limit: int, after: UUID | None) -> DraftPage:
    """The drafts of a type that this person may see, in the order of their making. Four queries at any length."""
    authored = authored_type(type_name)
    if authored is None:
        return DraftPage((), None)
    model = authored.model
    policy = policy_registry.get_by_type(model)
    if authored.is_page:
        within = policy.explorable_instances(by).values("pk")
        rows = model.objects.filter(pk__in=within, locale__language_code=locale).select_related("locale")
    else:
        rows = policy.instances_user_has_any_permission_for(by, OF_SNIPPETS)
    start = None if after is None else model.find_document(after, locale)
    if start is not None:
        rows = rows.filter(pk__gt=start.pk)
    found = list(rows.select_related("latest_revision").order_by("pk")[: limit + 1])
    shown = found[:limit]
    following = shown[-1].content_id if len(found) > limit else None
    return DraftPage(tuple(_card(row, type_name) for row in shown), following)


def _card(row: Any, type_name: str) -> DraftCard:
    title = row.draft_title or row.title if isinstance(row, Page) else str(row)
    return DraftCard(
        id=row.content_id,
        type=type_name,
        locale=row.document_locale,
        title=title,
        slug=row.slug,
        live=row.live,
        has_unpublished_changes=row.has_unpublished_changes,
        updated_at=row.latest_revision.created_at if row.latest_revision else None,
        url=f"/api/authoring/v1/documents/{row.content_id}/?locale={row.document_locale}",
    )
