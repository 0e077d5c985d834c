"""Finding drafts by their title, whatever their kind."""

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import DraftStateMixin, Page
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.publication import registry

OF_EACH_KIND = 10


@dataclass(frozen=True, slots=True)
class Draft:
    """A material with changes that are not published. ``what`` names it: content type and key."""

    what: str
    title: str
    kind: str
    is_live: bool


def drafts_matching(words: str, user: User) -> list[Draft]:
    """Drafts that a person may change and whose newest title holds these words. One or two queries for each kind."""
    found: list[Draft] = []
    for document_type in registry.document_types():
        if issubclass(document_type.model, DraftStateMixin):
            found += _of(document_type.model, words, user)
    return found


def _of(model: Any, words: str, user: User) -> list[Draft]:
    if issubclass(model, Page):
        allowed = policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")
        rows = model.objects.filter(pk__in=allowed.values("pk"))
    else:
        rows = policy_registry.get_by_type(model).instances_user_has_permission_for(user, "change")
    rows = rows.filter(_titled(words), has_unpublished_changes=True)
    kind = ContentType.objects.get_for_model(model, for_concrete_model=False)
    label = str(model._meta.verbose_name)
    return [
        Draft(f"{kind.pk}:{row.pk}", row.latest_revision.object_str, label, row.live)
        for row in rows.select_related("latest_revision").order_by("-latest_revision__created_at")[:OF_EACH_KIND]
    ]


def _titled(words: str) -> Q:
    # SQLite knows capital letters of Latin only.
    forms = {words, words.lower(), words.capitalize()}
    return reduce(or_, (Q(latest_revision__object_str__icontains=form) for form in forms))
