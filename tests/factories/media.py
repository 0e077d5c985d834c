"""Images and files for tests, drawn and written here."""

import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

import factory
from django.core.files.base import ContentFile
from PIL import Image

from cms.content.media import UnionFile, UnionImage

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def picture_bytes(
    width: int = 800, height: int = 600, *, form: str = "PNG", colour: Any = "#c81e1e", **options: Any
) -> bytes:
    """An image of one colour."""
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, form, **options)
    return out.getvalue()


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def vast_png(width: int, height: int) -> bytes:
    """A black PNG of any size in a few kilobytes."""
    rows = zlib.compress(b"\0" * ((width // 8 + 1) * height), 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


def archive_bytes(parts: dict[str, bytes]) -> bytes:
    """A ZIP of these parts: what every office file is."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


class ImageFactory(factory.django.DjangoModelFactory):
    """A red image of 800×600."""

    class Meta:
        model = UnionImage

    title = factory.Sequence(lambda number: f"Снимок {number}")
    alt = "Люди за столом переговоров"
    file = factory.LazyFunction(lambda: ContentFile(picture_bytes(), name="photo.png"))


class FileFactory(factory.django.DjangoModelFactory):
    """A PDF of one line."""

    class Meta:
        model = UnionFile

    title = factory.Sequence(lambda number: f"Образец заявления {number}")
    file = factory.LazyFunction(lambda: ContentFile(PDF, name="Заявление.pdf"))
