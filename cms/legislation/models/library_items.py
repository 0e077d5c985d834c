"""What acts and editions share: snippets with drafts, workflow, lock and preview."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from cms.content.preview import DocumentPreview
from cms.publication.publishable import BOOKKEEPING, Publishable

_keepers: dict[type[models.Model], "PartsKeeper"] = {}


@dataclass(frozen=True, slots=True)
class PartsKeeper:
    """Who stores what an object is made of, and takes it back before the object is deleted. The models know none: what
    keeps provisions stands above them and says so when the applications are ready."""

    store: Callable[[Any], None]
    withdraw: Callable[[Any], None]


def register_parts(model: type[models.Model], keeper: PartsKeeper) -> None:
    """Let a keeper look after the parts of a model."""
    _keepers[model] = keeper


class StoredWhole(models.Model):
    """Mixin behind ``Publishable``: after the row is saved, and before the log looks at it, ``store_parts`` is called,
    in the same transaction. What an object is made of is thus never published without it, or it without them."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        fields = kwargs.get("update_fields")
        if fields is None or not BOOKKEEPING.issuperset(fields):
            self.store_parts()

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete, and take its parts back first, in one transaction."""
        with transaction.atomic():
            if keeper := _keepers.get(type(self)):
                keeper.withdraw(self)
            return super().delete(*args, **kwargs)

    def store_parts(self) -> None:
        """Bring what depends on this object in line with its row."""
        if keeper := _keepers.get(type(self)):
            keeper.store(self)


class LibraryItem(
    DocumentPreview,
    Publishable,
    StoredWhole,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    ClusterableModel,
):
    """A part of the library with its own document. A Wagtail revision says who edited what; never what the law was."""

    content_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        abstract = True

    @property
    def document_locale(self) -> str:
        return settings.LANGUAGE_CODE

    @classmethod
    def find_document(cls, content_id: uuid.UUID, locale: str) -> Self | None:
        return cls._default_manager.filter(content_id=content_id).first()
