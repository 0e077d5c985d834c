"""From DOCX to HTML, by mammoth."""

import logging
import re
from dataclasses import dataclass
from io import BytesIO

import mammoth
from django.utils.translation import gettext_lazy as _

from cms.lessons.import_docx.gate import damaged
from cms.lessons.import_docx.report import Note

logger = logging.getLogger(__name__)

# Word's own styles for deeper lists carry no depth of their own.
STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='List Bullet 2'] => ul > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul > li > ul > li > ul > li:fresh
p[style-name='List Number 2'] => ol > li > ol > li:fresh
p[style-name='List Number 3'] => ol > li > ol > li > ol > li:fresh
r[style-name='Footnote Characters'] =>
r[style-name='footnote reference'] =>
r[style-name='Endnote Characters'] =>
r[style-name='Internet Link'] =>
r[style-name='Hyperlink'] =>
br[type='page'] =>
"""
UNKNOWN_STYLE = re.compile(r"Unrecognised (?:paragraph|run) style: '?(.+?)'? \(Style ID: .*\)")


@dataclass(frozen=True, slots=True)
class Converted:
    """HTML with images as data addresses, and what the converter had to say."""

    html: str
    notes: tuple[Note, ...]


def to_html(content: bytes) -> Converted:
    """The document as HTML. Raises ``ValidationError`` when it can not be read after all."""
    try:
        result = mammoth.convert_to_html(BytesIO(content), style_map=STYLES)
    except Exception as error:
        # Whatever the converter stumbles over, it is the file's fault and not the sender's.
        logger.info("A Word document could not be read: %r", error)
        raise damaged() from None
    said = dict.fromkeys(message.message for message in result.messages)
    return Converted(result.value, tuple(_note(message) for message in said))


def _note(message: str) -> Note:
    style = UNKNOWN_STYLE.fullmatch(message)
    if style:
        return Note(
            "simplified", _("The style “%(name)s” is not known: its text came over as plain.") % {"name": style[1]}
        )
    return Note("simplified", _("Word's formatting was not understood: %(what)s") % {"what": message})
