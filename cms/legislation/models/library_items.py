"""What acts and editions share: snippets with drafts, workflow, lock and preview."""

import uuid
from typing import Any, Self

from django.conf import settings
from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from cms.content.preview import DocumentPreview
from cms.publication.publishable import BOOKKEEPING, Publishable


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

    def store_parts(self) -> None:
        """Bring what depends on this object in line with its row."""


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
