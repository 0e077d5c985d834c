"""What acts and editions share: snippets with drafts, workflow, lock and preview."""

import uuid
from typing import Self

from django.conf import settings
from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from cms.publication.publishable import Publishable


class LibraryItem(
    Publishable,
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
