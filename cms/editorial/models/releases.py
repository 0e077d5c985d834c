"""Releases: several drafts that are published at one moment, all or none."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class ReleaseState(models.TextChoices):
    """How a release stands."""

    OPEN = "open", _("being put together")
    SCHEDULED = "scheduled", _("scheduled")
    PUBLISHED = "published", _("published")
    CANCELLED = "cancelled", _("cancelled")


class Release(models.Model):
    """A named bundle of drafts. ``trouble`` says why it could not be published when its moment came; ``public_id`` is
    what it is called outside the database."""

    public_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200, help_text=_("What readers will notice, in a few words."))
    publish_at = models.DateTimeField(
        _("planned moment"),
        null=True,
        blank=True,
        help_text=_("Nothing happens at this moment until you press “Schedule”."),
    )
    state = models.CharField(_("state"), max_length=10, choices=ReleaseState, default=ReleaseState.OPEN)
    trouble = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("releases")
        ordering = ("-pk",)
        indexes = [
            models.Index(fields=["publish_at"], condition=models.Q(state="scheduled"), name="releases_scheduled"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_pending(self) -> bool:
        """Whether its drafts still wait for it."""
        return self.state in {ReleaseState.OPEN, ReleaseState.SCHEDULED}


class ReleaseItem(models.Model):
    """A draft in a release; ``entry`` is the publication log's line once it is published. A material waits in one release
    at most."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="items")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64)
    content_object = GenericForeignKey("content_type", "object_id", for_concrete_model=False)
    title = models.CharField(max_length=1000)
    is_waiting = models.BooleanField(default=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    entry = models.ForeignKey("publication.PublishedDocument", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = _("material of a release")
        verbose_name_plural = _("materials of a release")
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["release", "content_type", "object_id"], name="one_place_in_release"),
            models.UniqueConstraint(
                fields=["content_type", "object_id"], condition=models.Q(is_waiting=True), name="one_release_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def material(self) -> Any:
        """The page or snippet, None when it is gone."""
        return self.content_object
