"""What a preview token leads to: a draft as an editor's panel showed it last, or a link that was given to a reviewer."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

# In the subject, in place of the id of an object that is not saved yet.
NEW = "new"


class ShownDraft(models.Model):
    """The document that an editor's form would become, as her panel asked for it last: one row for each form.

    ``subject`` names the form; ``faults`` (pointer and message) stand in the place of the body when there is no document.
    Rows are removed after a day.
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    subject = models.CharField(max_length=100)
    content_id = models.UUIDField()
    type = models.CharField(max_length=40)
    locale = models.CharField(max_length=12)
    body = models.BinaryField()
    edges = models.JSONField(default=list)
    faults = models.JSONField(default=list)
    shown_at = models.DateTimeField()

    class Meta:
        verbose_name = _("shown draft")
        verbose_name_plural = _("shown drafts")
        constraints = [models.UniqueConstraint(fields=["editor", "subject"], name="one_draft_of_a_form")]
        indexes = [models.Index(fields=["shown_at"], name="draft_by_age")]

    def __str__(self) -> str:
        return self.subject

    @property
    def is_new(self) -> bool:
        """Whether the form is of an object that has never been saved."""
        return self.subject.split(":")[1] == NEW


class SharedLink(models.Model):
    """A link by which a reviewer without an account reads the newest draft of one document until a moment."""

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    content_id = models.UUIDField()
    type = models.CharField(max_length=40)
    locale = models.CharField(max_length=12)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    until = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("link to a draft")
        verbose_name_plural = _("links to drafts")
        indexes = [models.Index(fields=["content_id", "locale"], name="links_of_document")]

    def __str__(self) -> str:
        return f"{self.type} {self.content_id} ({self.locale})"
