"""Which Word documents are read at all."""

import zipfile
import zlib
from io import BytesIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cms.content.uploads.files import admit_file

BODY = "word/document.xml"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Text packs well, but not a thousandfold; a part of this size that does is a bomb.
MOST_TEXT = 60 * 1024 * 1024


def admit(content: bytes, name: str) -> None:
    """Raises ``ValidationError`` unless the bytes are a DOCX file that can be read without harm."""
    if not content:
        raise ValidationError(_("The file is empty."), "empty")
    if content.startswith(OLD_WORD):
        message = _("This is a file of old Word or one with a password. Open it and save it as DOCX.")
        raise ValidationError(message, "old_word")
    if not name.lower().endswith(".docx"):
        if name.lower().endswith((".docm", ".dotm")):
            message = _("Files with macros are not accepted. Save it without them, as DOCX, XLSX or PPTX.")
            raise ValidationError(message, "macros")
        raise ValidationError(_("Only Word documents (DOCX) can be imported."), "wrong_kind")
    admit_file(BytesIO(content), name)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _check_parts(package)
            whole = package.testzip() is None
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        whole = False
    if not whole:
        raise damaged()


def _check_parts(package: zipfile.ZipFile) -> None:
    parts = [part for part in package.infolist() if part.filename.lower().endswith((".xml", ".rels"))]
    if BODY not in {part.filename for part in parts}:
        raise damaged()
    if sum(part.file_size for part in parts) > MOST_TEXT:
        raise ValidationError(_("The file grows too large when it is unpacked."), "bomb")
    for part in parts:
        # As much as it says of itself and no more: the size in the directory may be a lie.
        with package.open(part) as stream:
            text = stream.read(part.file_size + 1)
        plain = text.replace(b"\0", b"")
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise damaged()
        if part.filename == "[Content_Types].xml" and b"macroEnabled" in plain:
            message = _("Files with macros are not accepted. Save it without them, as DOCX, XLSX or PPTX.")
            raise ValidationError(message, "macros")


def damaged() -> ValidationError:
    """The refusal of a file that is not what its name says."""
    message = _("The file is damaged, broken off or is not %(kind)s at all.") % {"kind": "DOCX"}
    return ValidationError(message, "not_what_it_says")
