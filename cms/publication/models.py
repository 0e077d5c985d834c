"""The publication log, its fold (heads, facets, references) and the cursors of its readers."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.publication.rendering import Audience, Role


class Kind(models.TextChoices):
    """What a log entry says of its document."""

    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")
    REDACTED = "redacted", _("redacted")


class Reason(models.TextChoices):
    """Why a document is no longer served."""

    UNPUBLISHED = "unpublished", _("unpublished by an editor")
    EXPIRED = "expired", _("its time of publication has ended")
    CONSENT_EXPIRED = "consent_expired", _("the consent of the people shown has expired")
    DELETED = "deleted", _("deleted")
    REDACTED = "redacted", _("erased")
    AUDIENCE = "audience", _("no longer open to this audience")


class PublishedDocument(models.Model):
    """One entry of the log: what was said of a document, in the bytes that readers got. Append-only.

    ``sequence`` is given after the commit, in commit order, without gaps that a reader could miss; it is null for the
    moment between. Only ``redact`` and the pruning of superseded bodies ever empty ``body``.
    """

    content_id = models.UUIDField()
    type = models.CharField(max_length=40)
    locale = models.CharField(max_length=12)
    audience = models.CharField(max_length=12, choices=[(audience.value, audience.value) for audience in Audience])
    slug = models.CharField(max_length=255)
    title = models.CharField(max_length=1000)
    kind = models.CharField(max_length=10, choices=Kind)
    reason = models.CharField(max_length=20, blank=True)
    replaced_by = models.UUIDField(null=True)
    schema_version = models.PositiveSmallIntegerField()
    body = models.BinaryField()
    card = models.BinaryField()
    etag = models.CharField(max_length=64)
    cause = models.CharField(max_length=200)
    recorded_at = models.DateTimeField()
    sequence = models.BigIntegerField(null=True, unique=True)

    class Meta:
        verbose_name = _("publication log entry")
        verbose_name_plural = _("publication log")
        indexes = [
            models.Index(fields=["content_id", "locale", "id"], name="log_of_document"),
            models.Index(fields=["type", "locale", "slug", "id"], name="log_by_slug"),
            # An index over the handful of rows that wait for their number keeps numbering independent of the log's size.
            models.Index(fields=["id"], condition=models.Q(sequence=None), name="log_unnumbered"),
        ]

    def __str__(self) -> str:
        return f"{self.sequence}: {self.type} «{self.title}» {self.kind}"


class DocumentHead(models.Model):
    """The newest entry of a document in one locale, with the columns that lists filter and order by."""

    content_id = models.UUIDField()
    locale = models.CharField(max_length=12)
    entry = models.OneToOneField(PublishedDocument, on_delete=models.PROTECT, related_name="head")
    type = models.CharField(max_length=40)
    slug = models.CharField(max_length=255)
    title = models.CharField(max_length=1000)
    audience = models.CharField(max_length=12)
    ever_public = models.BooleanField()
    kind = models.CharField(max_length=10, choices=Kind)
    etag = models.CharField(max_length=64)
    sequence = models.BigIntegerField(null=True)
    published_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    next_change_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_id", "locale"], name="one_head_of_document"),
            models.UniqueConstraint(
                fields=["type", "locale", "slug"], condition=models.Q(kind="published"), name="one_document_at_slug"
            ),
        ]
        indexes = [
            models.Index(fields=["sequence"], name="head_by_sequence"),
            models.Index(
                fields=["type", "locale", "audience", "updated_at", "content_id"],
                condition=models.Q(kind="published"),
                name="head_list_updated",
            ),
            models.Index(
                fields=["type", "locale", "audience", "published_at", "content_id"],
                condition=models.Q(kind="published"),
                name="head_list_published",
            ),
            models.Index(
                fields=["type", "locale", "audience", "title", "content_id"],
                condition=models.Q(kind="published"),
                name="head_list_title",
            ),
            models.Index(
                fields=["next_change_at"], condition=models.Q(next_change_at__isnull=False), name="head_next_change"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.type} «{self.title}» ({self.locale})"


class Facet(models.Model):
    """A value by which lists are filtered. ``type``, ``locale`` and ``updated_at`` repeat the head's, so that a filtered
    list walks one index in its default order at any size of the library."""

    head = models.ForeignKey(DocumentHead, on_delete=models.CASCADE, related_name="facets")
    type = models.CharField(max_length=40)
    locale = models.CharField(max_length=12)
    name = models.CharField(max_length=40)
    value = models.CharField(max_length=255)
    updated_at = models.DateTimeField()
    content_id = models.UUIDField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["head", "name", "value"], name="one_facet_value")]
        indexes = [
            models.Index(
                fields=["type", "locale", "name", "value", "updated_at", "content_id"], name="facet_in_list_order"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class Reference(models.Model):
    """An edge from a published document to something with a content id, in reading order."""

    head = models.ForeignKey(DocumentHead, on_delete=models.CASCADE, related_name="references")
    target = models.UUIDField()
    role = models.CharField(max_length=12, choices=[(role.value, role.value) for role in Role])
    fragment = models.CharField(max_length=255, blank=True)
    position = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["head", "position"], name="one_reference_at_position")]
        indexes = [models.Index(fields=["target", "role"], name="reference_by_target")]

    def __str__(self) -> str:
        return f"{self.role} {self.target}"


class ReaderCursor(models.Model):
    """How far a reader of the log has come."""

    name = models.CharField(max_length=60, unique=True)
    sequence = models.BigIntegerField(default=0)
    moved_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"{self.name} at {self.sequence}"


class SetAsideEntry(models.Model):
    """An entry that a reader could not take; it waits here and does not block the others."""

    reader = models.CharField(max_length=60)
    entry = models.ForeignKey(PublishedDocument, on_delete=models.CASCADE)
    error = models.TextField()
    attempts = models.PositiveIntegerField(default=1)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reader", "entry"], name="one_set_aside_entry")]

    def __str__(self) -> str:
        return f"{self.reader} could not take {self.entry_id}"
