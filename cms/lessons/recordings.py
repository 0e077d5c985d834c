"""Audio and video, with what those need who can not hear or play them."""

from pathlib import PurePath
from typing import Any, ClassVar
from urllib.parse import quote
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel
from wagtail.search import index

from cms.content.media import DIGEST_IN_URL
from cms.lessons.uploads import CONTENT_TYPES, admit_recording, check_captions


def _stored_at(recording: "Recording", filename: str) -> str:
    return f"recordings/{recording.content_id}/{recording.digest[:DIGEST_IN_URL]}{PurePath(filename).suffix.lower()}"


class Recording(index.Indexed, models.Model):
    """A sound or video file with captions (WebVTT) and a transcript. ``digest`` is the SHA-256 of the file."""

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=200)
    file = models.FileField(_("file"), upload_to=_stored_at, max_length=200, help_text=_("MP3, M4A, MP4 or WebM."))
    poster = models.ForeignKey(
        "content.UnionImage",
        verbose_name=_("poster"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("For video: what is shown before it plays."),
    )
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Whose recording it is; empty for the centre."),
    )
    captions = models.TextField(
        _("captions"), blank=True, help_text=_("The text of a WebVTT file. A video can not be published without.")
    )
    transcript = models.TextField(
        _("transcript"), blank=True, help_text=_("All that is said, a line for a paragraph. Needed for publishing.")
    )
    duration_seconds = models.PositiveIntegerField(_("duration, seconds"), null=True, blank=True)
    digest = models.CharField(max_length=64, editable=False)
    content_type = models.CharField(max_length=20, editable=False)
    size = models.PositiveBigIntegerField(editable=False, default=0)

    # Shown by the form of ``cms.lessons.recording_admin``, which takes captions from a file too.
    panels: ClassVar[list[Panel]] = [
        FieldPanel("title"),
        FieldPanel("file"),
        FieldPanel("transcript"),
        FieldPanel("captions_file"),
        FieldPanel("captions"),
        FieldRowPanel([FieldPanel("duration_seconds"), FieldPanel("poster")]),
        FieldPanel("organisation"),
    ]
    search_fields: ClassVar[list[Any]] = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("transcript"),
        index.FilterField("id"),
    ]

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title

    @property
    def is_video(self) -> bool:
        return self.content_type.startswith("video/")

    @property
    def missing(self) -> tuple[Promise, ...]:
        """What has to be written before a document can show it."""
        wanted = ((_("transcript"), self.transcript), *(((_("captions"), self.captions),) if self.is_video else ()))
        return tuple(name for name, text in wanted if not text.strip())

    @property
    def filename(self) -> str:
        return PurePath(self.file.name or "").name

    @property
    def public_url(self) -> str:
        """The address of the bytes; it changes with them."""
        return f"/api/v1/recordings/{self.content_id}/{quote(self.filename)}"

    def clean(self) -> None:
        super().clean()
        self._admit()
        if self.captions:
            try:
                check_captions(self.captions)
            except ValidationError as refusal:
                raise ValidationError({"captions": refusal}) from None

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. A new file is checked first; raises ``ValidationError`` when it is refused."""
        self._admit()
        super().save(*args, **kwargs)

    def _admit(self) -> None:
        if not self.file or self.file._committed:  # type: ignore[attr-defined]
            return
        try:
            admitted = admit_recording(self.file.file, self.file.name or "")
        except ValidationError as refusal:
            raise ValidationError({"file": refusal}) from None
        self.digest, self.size = admitted.digest, admitted.size
        self.content_type = CONTENT_TYPES[PurePath(self.file.name or "").suffix.lower()]
