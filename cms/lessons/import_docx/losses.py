"""What of a Word document did not come over: checked against the document itself, not against what was read of it."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO

from django.utils.translation import gettext_lazy as _
from lxml import etree

from cms.lessons.import_docx.blocks import DraftBlock
from cms.lessons.import_docx.report import Note, shortened

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
TEXTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
TAG = re.compile(r"<[^>]*>")
# Marks of footnotes stand in the middle of lines; white space and hyphens have several forms.
NOT_COMPARED = re.compile(r"\[\d+\]|[\s\u00a0\u00ad\u2010\u2011\-↑]")


def lost_paragraphs(content: bytes, title: str, blocks: Iterable[DraftBlock]) -> Iterator[Note]:
    """A note for each paragraph of text, footnotes and tables whose words stand in no block."""
    found = squeezed(title + "".join(texts_of(blocks)))
    for paragraph in dict.fromkeys(paragraphs(content)):
        if squeezed(paragraph) not in found:
            yield Note("lost", _("Not taken over: “%(text)s”") % {"text": shortened(paragraph, 200)})


def paragraphs(content: bytes) -> Iterator[str]:
    """The words of every paragraph as Word keeps them, without what is struck out by tracked changes."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        for name in TEXTS:
            if name in package.namelist():
                yield from _paragraphs_of(_parsed(package.read(name)))


def texts_of(blocks: Iterable[DraftBlock]) -> Iterator[str]:
    """The words of blocks, each followed by a line break."""
    for block in blocks:
        for text in _strings(block.value):
            yield unescape(TAG.sub("", text)) + "\n"


def squeezed(text: str) -> str:
    """The text in the form in which it is compared."""
    return NOT_COMPARED.sub("", text)


def elsewhere(content: bytes) -> Iterator[Note]:
    """Notes on what stands beside the text: headers, comments, formulas, diagrams, embedded files."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = package.namelist()
        for name in names:
            margin = MARGIN.fullmatch(name) is not None
            if margin and (text := " ".join(_paragraphs_of(_parsed(package.read(name)))).strip()):
                yield Note("left_out", _("Header or footer: “%(text)s”") % {"text": shortened(text)})
        if "word/comments.xml" in names:
            for text in _paragraphs_of(_parsed(package.read("word/comments.xml"))):
                yield Note("left_out", _("Comment: “%(text)s”") % {"text": shortened(text)})
        for formula in _parsed(package.read("word/document.xml")).iter(f"{M}oMath"):
            text = "".join(part.text or "" for part in formula.iter(f"{M}t"))
            yield Note("left_out", _("Formula: “%(text)s”. Put it in as a picture.") % {"text": shortened(text)})
        for folder, message in BESIDE.items():
            if any(name.startswith(f"word/{folder}/") for name in names):
                yield Note("left_out", message)


BESIDE = {
    "charts": _("Charts were left out. Put them in as pictures."),
    "diagrams": _("SmartArt drawings were left out. Put them in as pictures."),
    "embeddings": _("Embedded files were left out. Attach them to the lesson."),
}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def _parsed(content: bytes) -> etree._Element:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def _paragraphs_of(root: etree._Element) -> Iterator[str]:
    for paragraph in root.iter(f"{W}p"):
        texts = (part.text or "" for part in paragraph.iter(f"{W}t") if _owner(part) is paragraph)
        if text := "".join(texts).strip():
            yield text


def _owner(part: etree._Element) -> etree._Element | None:
    """The innermost paragraph: that of a text box stands within another one."""
    return next(part.iterancestors(f"{W}p"), None)
