"""Images and files: Wagtail's models with a content id, a digest of the bytes, and a gate that every upload passes."""

from pathlib import PurePath
from typing import Any, ClassVar
from urllib.parse import quote
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
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
from wagtail.utils.file import hash_filelike

from cms.content.uploads.files import CONTENT_TYPES, admit_file
from cms.content.uploads.images import AdmittedImage, admit_image

STEPS = (320, 640, 960, 1280, 1920)
DIGEST_IN_URL = 8


def _file_path(media: "UnionFile", filename: str) -> str:
    return _stored_path("files", media, filename)


class GuardedFile(FieldFile):
    """Also the admin's way of storing a file before its row is saved leads through the gate."""

    instance: "Guarded"

    def save(self, name: str, content: File, save: bool = True) -> None:
        super().save(name, self.instance.admit(content, name), save)


class GuardedImageFile(GuardedFile, WagtailImageFieldFile):
    """Answers no size for bytes that can not be measured: the gate refuses them later, with words."""

    def get_image_dimensions(self) -> tuple[int | None, int | None]:
        try:
            width, height = super().get_image_dimensions()
        except Exception:
            return None, None
        return width, height


class GuardedFileField(models.FileField):
    attr_class = GuardedFile


class GuardedImageField(WagtailImageField):
    attr_class = GuardedImageFile


class Guarded(models.Model):
    """A row with a file that only enters through the gate: in ``clean()``, so that forms can say why not, and at the
    latest when it is stored."""

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    digest = models.CharField(max_length=64, editable=False, db_index=True)

    class Meta:
        abstract = True

    file: Any
    file_size: int | None
    file_hash: str
    _admitted: ContentFile | None = None

    def clean(self) -> None:
        super().clean()
        self._admit_new_file()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. A new file is checked and cleaned first; raises ``ValidationError`` when it is refused."""
        self._admit_new_file()
        super().save(*args, **kwargs)

    def admit(self, content: File, name: str) -> ContentFile:
        """What is to be stored of these bytes. Sets what is known of them; raises ``ValidationError`` at ``file``."""
        if self._admitted is None or content is not self._admitted:
            try:
                self._admitted = self._checked(content, PurePath(name).name)
            except ValidationError as refusal:
                raise ValidationError({"file": refusal}) from None
            self.file_size, self.file_hash = self._admitted.size, hash_filelike(self._admitted)
        return self._admitted

    def _checked(self, content: File, name: str) -> ContentFile:
        raise NotImplementedError

    def _admit_new_file(self) -> None:
        if self.file and not self.file._committed and self.file.file is not self._admitted:
            self.file = self.admit(self.file.file, self.file.name)


class UnionImage(Guarded, AbstractImage):
    """An image with a description for those who do not see it.

    ``digest`` is the SHA-256 of the stored file, which holds no metadata and is upright.
    """

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

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        if self._admitted is not None:
            self.renditions.all().delete()
            self._admitted = None

    def _checked(self, content: File, name: str) -> ContentFile:
        admitted: AdmittedImage = getattr(content, "admitted", None) or admit_image(content, name)
        self.digest, self.dominant_colour = admitted.digest, admitted.dominant_colour
        return ContentFile(admitted.content, name=name)


class UnionRendition(AbstractRendition):
    """A size of an image, made when it is first asked for."""

    image = models.ForeignKey(UnionImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename: str) -> str:
        # A task deletes the file of a row that is gone, by its name and later: a name that came again would lose its file.
        return f"images/{self.image.content_id}/{uuid4().hex}{PurePath(filename).suffix}"


class UnionFile(Guarded, AbstractDocument):
    """A file to download. ``digest`` is the SHA-256 of its bytes, ``original_name`` what it was called when it came."""

    file = GuardedFileField(_("file"), upload_to=_file_path, max_length=200)
    original_name = models.CharField(max_length=255, editable=False)

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

    def _checked(self, content: File, name: str) -> ContentFile:
        admitted = admit_file(content, name)
        self.digest, self.original_name = admitted.digest, _shortened(name)
        return ContentFile(admitted.content, name=name)


def _stored_path(folder: str, media: "UnionImage | UnionFile", filename: str) -> str:
    """Without the uploader's words: no file system has to bear them."""
    return f"{folder}/{media.content_id}/{media.digest[:DIGEST_IN_URL]}{PurePath(filename).suffix.lower()}"


def _shortened(name: str) -> str:
    path = PurePath(name)
    return path.stem[: 120 - len(path.suffix)] + path.suffix
