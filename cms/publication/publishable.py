"""What a Wagtail model must be to have a published document."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from cms.publication import capture, gates, registry
from cms.publication.models import Reason
from cms.publication.refusal import PublicationRefused, alias_is_refused
from cms.publication.rendering import Audience

# Wagtail writes these on every saved draft; the row's live content is not touched.
BOOKKEEPING = frozenset(
    {
        "draft_title",
        "has_unpublished_changes",
        "latest_revision",
        "latest_revision_created_at",
        "locked",
        "locked_at",
        "locked_by",
    }
)


@dataclass(frozen=True, slots=True)
class Ending:
    """From this moment on a document may not be served any more, whatever its editors scheduled, and why."""

    at: datetime
    reason: Reason


class Publishable(models.Model):
    """Mixin, first in the bases of a page or snippet with drafts: a save that changes what is live changes the log too,
    in one transaction, whoever saves. Subclasses give ``content_id`` and ``document_locale``."""

    audience = models.CharField(
        _("audience"),
        max_length=12,
        choices=[(Audience.PUBLIC.value, _("everyone")), (Audience.MEMBERS.value, _("members of the union"))],
        default=Audience.PUBLIC.value,
        help_text=_("Who may read this material once it is published."),
    )

    class Meta:
        abstract = True

    content_id: Any

    @property
    def document_locale(self) -> str:
        """The language code of the published document."""
        raise AttributeError("document_locale")

    @classmethod
    def find_document(cls, content_id: UUID, locale: str) -> Self | None:
        """The object behind a document, live or not."""
        raise AttributeError("find_document")

    def ending(self) -> Ending | None:
        """When the content itself ends its publication: ``publish_due`` then withdraws it with the reason. None: never."""
        return None

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """Save a draft, and show it in the same transaction to those who read drafts."""
        with transaction.atomic():
            revision = super().save_revision(*args, **kwargs)  # type: ignore[misc]
            for reader in registry.draft_readers():
                reader.read(self, revision.content)
            return revision

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and record in the same transaction what this made public. Raises ``PublicationRefused``, also when a gate
        (``cms.publication.gates``) has something against it."""
        if getattr(self, "alias_of_id", None):
            # A scheduled draft of the source would put an alias live at once, with the embargoed text.
            raise PublicationRefused([alias_is_refused()])
        fields = kwargs.get("update_fields")
        content = fields is None or not BOOKKEEPING.issuperset(fields)
        with transaction.atomic():
            before = gates.standing_of(self) if content else None
            super().save(*args, **kwargs)
            if content:
                gates.ask(self, before)
                capture.observe(self, cause="published" if self.live else "unpublished")

    live: Any
