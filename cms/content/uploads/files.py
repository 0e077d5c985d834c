"""What files may come in."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import PurePath
from typing import IO

from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

MAX_BYTES = 25 * 1024 * 1024
# What an office file may grow to when it is unpacked; a bomb of 25 MB would grow to 25 GB.
MAX_UNPACKED = 300 * 1024 * 1024
MAX_PARTS = 10_000

OFFICE = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
OPEN_DOCUMENT = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
}
CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    **{extension: mimetype.decode() for extension, mimetype in OPEN_DOCUMENT.items()},
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
}
WITH_MACROS = {"docm", "dotm", "xlsm", "xlsb", "xltm", "xlam", "pptm", "ppsm", "potm", "ppam"}
ARCHIVES = {"zip", "rar", "7z", "gz", "tar"}


@dataclass(frozen=True, slots=True)
class AdmittedFile:
    """Checked bytes and their SHA-256."""

    content: bytes
    digest: str


def admit_file(upload: IO[bytes], name: str) -> AdmittedFile:
    """Let a file in. Raises ``ValidationError`` for what is too large, broken off, of a kind that is not accepted, not
    what its name says, or carries macros. Plain text comes out as UTF-8."""
    upload.seek(0)
    content = upload.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        limit = filesizeformat(MAX_BYTES)
        raise ValidationError(_("The file is larger than %(limit)s.") % {"limit": limit}, "too_large")
    extension = PurePath(name).suffix.lower().removeprefix(".")
    if extension not in CONTENT_TYPES:
        raise _kind_refused(extension)
    checked = _check(extension)(content, extension)
    return AdmittedFile(checked, sha256(checked).hexdigest())


def _check(extension: str) -> Callable[[bytes, str], bytes]:
    if extension in OFFICE:
        return _office
    if extension in OPEN_DOCUMENT:
        return _open_document
    return _pdf if extension == "pdf" else _text


def _kind_refused(extension: str) -> ValidationError:
    if extension in WITH_MACROS:
        message = _("Files with macros are not accepted. Save it without them, as DOCX, XLSX or PPTX.")
        return ValidationError(message, "macros")
    if extension in ARCHIVES:
        return ValidationError(_("Archives are not accepted. Attach the files one by one."), "archive")
    message = _("Files of this kind are not accepted. Accepted are: %(kinds)s.")
    return ValidationError(message % {"kinds": ", ".join(kind.upper() for kind in CONTENT_TYPES)}, "wrong_kind")


def _not_what_it_says(extension: str) -> ValidationError:
    message = _("The file is damaged, broken off or is not %(kind)s at all.")
    return ValidationError(message % {"kind": extension.upper()}, "not_what_it_says")


def _pdf(content: bytes, extension: str) -> bytes:
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-2048:]:
        raise _not_what_it_says(extension)
    return content


def _text(content: bytes, extension: str) -> bytes:
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(character < " " and character not in "\t\n\r\f" for character in text):
            break
        return text.encode()
    raise _not_what_it_says(extension)


def _office(content: bytes, extension: str) -> bytes:
    with _package(content, extension) as package:
        names = package.namelist()
        if "[Content_Types].xml" not in names or not any(name.startswith(OFFICE[extension]) for name in names):
            raise _not_what_it_says(extension)
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise _kind_refused("docm")
    return content


def _open_document(content: bytes, extension: str) -> bytes:
    with _package(content, extension) as package:
        names = package.namelist()
        if "mimetype" not in names or package.read("mimetype").strip() != OPEN_DOCUMENT[extension]:
            raise _not_what_it_says(extension)
        if any(name.startswith(("Basic/", "Scripts/")) for name in names):
            raise _kind_refused("docm")
    return content


def _package(content: bytes, extension: str) -> zipfile.ZipFile:
    """The parts of an office file; refuses one that would not fit into memory when unpacked."""
    try:
        package = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError):
        raise _not_what_it_says(extension) from None
    parts = package.infolist()
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise ValidationError(_("The file grows too large when it is unpacked."), "bomb")
    return package
