"""Images and files: Wagtail's models with a content id, a digest of the bytes, and a gate that every upload passes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any, ClassVar
from urllib.parse import quote
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    WagtailImageField,
    WagtailImageFieldFile,
    get_upload_to,
)

from cms.content.uploads.files import CONTENT_TYPES, admit_file
from cms.content.uploads.images import admit_image

STEPS = (320, 640, 960, 1280, 1920)
DIGEST_IN_URL = 8


def _file_path(media: "UnionFile", filename: str) -> str:
    return _stored_path("files", media, filename)


class GuardedImageFile(WagtailImageFieldFile):
    """Answers no size for bytes that can not be measured: the gate refuses them later, with words."""

    def get_image_dimensions(self) -> tuple[int | None, int | None]:
        try:
            width, height = super().get_image_dimensions()
        except Exception:
            return None, None
        return width, height


class GuardedImageField(WagtailImageField):
    attr_class = GuardedImageFile


class UnionImage(AbstractImage):
    """An image with a description for those who do not see it.

    ``digest`` is the SHA-256 of the stored file, which holds no metadata and is upright.
    """

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    file = GuardedImageField(
        verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    alt = models.CharField(
        _("description"),
        max_length=500,
        help_text=_("What is to be seen, in a sentence, for those who do not see it. Required."),
        error_messages={"blank": _("Describe the image in a sentence: it is read out to those who do not see it.")},
    )
    credit = models.CharField(_("author or source"), max_length=200, blank=True)
    digest = models.CharField(max_length=64, editable=False, db_index=True)
    dominant_colour = models.CharField(max_length=7, editable=False)

    admin_form_fields: ClassVar[tuple[str, ...]] = (
        "title",
        "file",
        "alt",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    @property
    def default_alt_text(self) -> str:
        return self.alt

    @property
    def public_widths(self) -> tuple[int, ...]:
        """The widths offered to readers, smallest first: the steps, as far as the original goes, and the original's own."""
        largest = min(self.width, STEPS[-1])
        return (*(step for step in STEPS if step < largest), largest)

    def public_url(self, width: int, form: str) -> str:
        """The address of one size; it changes with the bytes."""
        return f"/api/v1/images/{self.content_id}/{self.digest[:DIGEST_IN_URL]}/{width}.{form}"

    def get_upload_to(self, filename: str) -> str:
        return _stored_path("images", self, filename)

    def clean(self) -> None:
        super().clean()
        self._admit()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. A new file is checked and cleaned first; raises ``ValidationError`` when it is refused."""
        self._admit()
        replaced = bool(self.pk) and _is_new(self.file)
        super().save(*args, **kwargs)
        if replaced:
            self.renditions.all().delete()

    _admitted: ContentFile | None = None

    def _admit(self) -> None:
        if not _is_new(self.file) or self.file.file is self._admitted:
            return
        with _errors_at_file():
            admitted = admit_image(self.file.file, self.file.name)
        self._admitted = ContentFile(admitted.content, name=self.file.name)
        self.file = self._admitted  # type: ignore[assignment]
        self.digest, self.dominant_colour = admitted.digest, admitted.dominant_colour
        self._set_image_file_metadata()


class UnionRendition(AbstractRendition):
    """A size of an image, made when it is first asked for."""

    image = models.ForeignKey(UnionImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename: str) -> str:
        return f"images/{self.image.content_id}/{filename}"


class UnionFile(AbstractDocument):
    """A file to download. ``digest`` is the SHA-256 of its bytes, ``original_name`` what it was called when it came."""

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    file = models.FileField(_("file"), upload_to=_file_path, max_length=200)
    original_name = models.CharField(max_length=255, editable=False)
    digest = models.CharField(max_length=64, editable=False, db_index=True)

    admin_form_fields: ClassVar[tuple[str, ...]] = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("file")
        verbose_name_plural = _("files")

    @property
    def filename(self) -> str:
        return self.original_name

    @property
    def content_type(self) -> str:
        return CONTENT_TYPES.get(self.file_extension.lower(), "application/octet-stream")

    @property
    def public_url(self) -> str:
        """The address of the bytes; it changes with them."""
        return f"/api/v1/files/{self.content_id}/{self.digest[:DIGEST_IN_URL]}/{quote(self.filename)}"

    def clean(self) -> None:
        super().clean()
        self._admit()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. A new file is checked first; raises ``ValidationError`` when it is refused."""
        self._admit()
        super().save(*args, **kwargs)

    _admitted: ContentFile | None = None

    def _admit(self) -> None:
        if not _is_new(self.file) or self.file.file is self._admitted:
            return
        name = PurePath(self.file.name or "").name
        with _errors_at_file():
            admitted = admit_file(self.file.file, name)
        self.original_name = _shortened(name)
        self._admitted = ContentFile(admitted.content, name=name)
        self.file = self._admitted
        self.digest = admitted.digest
        self._set_document_file_metadata()


def _is_new(file: FieldFile) -> bool:
    return bool(file) and not file._committed  # type: ignore[attr-defined]


@contextmanager
def _errors_at_file() -> Iterator[None]:
    try:
        yield
    except ValidationError as refusal:
        raise ValidationError({"file": refusal}) from None


def _stored_path(folder: str, media: "UnionImage | UnionFile", filename: str) -> str:
    """Without the uploader's words: no file system has to bear them."""
    return f"{folder}/{media.content_id}/{media.digest[:DIGEST_IN_URL]}{PurePath(filename).suffix.lower()}"


def _shortened(name: str) -> str:
    path = PurePath(name)
    return path.stem[: 120 - len(path.suffix)] + path.suffix
