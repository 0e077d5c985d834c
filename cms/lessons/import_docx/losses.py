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
SYMBOL = "\0"
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


def made_plain(content: bytes) -> Iterator[Note]:
    """Notes on words that stand struck out or hidden in the document and as any other in the lesson."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        for name in TEXTS:
            if name in package.namelist():
                for paragraph in _parsed(package.read(name)).iter(f"{W}p"):
                    yield from _made_plain(paragraph)


MADE_PLAIN = {
    ("strike", "dstrike"): _("Struck-out words became plain text: “%(text)s”"),
    ("vanish",): _("Hidden words became visible: “%(text)s”"),
}
OFF = {"0", "false", "off"}


def _made_plain(paragraph: etree._Element) -> Iterator[Note]:
    for marks, message in MADE_PLAIN.items():
        runs = (run for run in paragraph.iter(f"{W}r") if _owner(run) is paragraph and _is_marked(run, marks))
        if text := "".join(part.text or "" for run in runs for part in run.iterchildren(f"{W}t")).strip():
            yield Note("simplified", message % {"text": shortened(text)})


def _is_marked(run: etree._Element, marks: Iterable[str]) -> bool:
    found = (mark for name in marks for mark in run.iterfind(f"{W}rPr/{W}{name}"))
    return any(mark.get(f"{W}val") not in OFF for mark in found)


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
        parts = (part for part in paragraph.iter(f"{W}t", f"{W}sym") if _owner(part) is paragraph)
        # What sign a symbol of a font is, only the converter knows: the words around it are compared apart.
        for text in "".join(SYMBOL if part.tag == f"{W}sym" else part.text or "" for part in parts).split(SYMBOL):
            if text.strip():
                yield text.strip()


def _owner(part: etree._Element) -> etree._Element | None:
    """The innermost paragraph: that of a text box stands within another one."""
    return next(part.iterancestors(f"{W}p"), None)
