"""Numbers that Word counts by itself, written out as text.

In a DOCX «1)» before a paragraph may be no text at all but a property of the paragraph. Lost numbers are lost
provisions, so they are put in front of the text as the reader of the document sees them.
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"
_NUMBERING = "word/numbering.xml"
_STYLES = "word/styles.xml"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    number_format: str
    template: str


_Lists = dict[str, dict[int, _Level]]


def restore_numbers(document: bytes) -> bytes:
    """The same document with every automatic number as text; unchanged when it has none. The document must have been
    checked."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {part.filename: archive.read(part) for part in archive.infolist()}
    if _NUMBERING not in parts:
        return document
    body = _parsed(parts[_BODY])
    if not _write_numbers(body, _lists(_parsed(parts[_NUMBERING])), _styles(parts.get(_STYLES))):
        return document
    parts[_BODY] = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return result.getvalue()


def _parsed(content: bytes) -> etree._Element:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


def _write_numbers(body: etree._Element, lists: _Lists, styles: dict[str, tuple[str, int]]) -> int:
    counters: dict[str, dict[int, int]] = defaultdict(dict)
    written = 0
    for paragraph in body.iter(f"{_W}p"):
        found = _numbering_of(paragraph, styles)
        if found is None or found[1] not in lists.get(found[0], {}):
            continue
        levels, depth = lists[found[0]], found[1]
        counts = counters[found[0]]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        if printed := _printed(levels, counts, depth):
            _put_in_front(paragraph, printed)
            written += 1
    return written


def _numbering_of(paragraph: etree._Element, styles: dict[str, tuple[str, int]]) -> tuple[str, int] | None:
    """The list and the level of a paragraph, its own or its style's; None for the list «0», which means no list."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        return None
    own = _list_of(properties.find(f"{_W}numPr"))
    if own is None:
        style = properties.find(f"{_W}pStyle")
        own = styles.get(style.get(f"{_W}val", "")) if style is not None else None
    return None if own is None or own[0] == "0" else own


def _list_of(numbering: etree._Element | None) -> tuple[str, int] | None:
    if numbering is None:
        return None
    number, level = _value(numbering, "numId"), _value(numbering, "ilvl")
    return (number, int(level or 0)) if number else None


def _styles(content: bytes | None) -> dict[str, tuple[str, int]]:
    if content is None:
        return {}
    found = {}
    for style in _parsed(content).iter(f"{_W}style"):
        if numbering := _list_of(style.find(f"{_W}pPr/{_W}numPr")):
            found[style.get(f"{_W}styleId", "")] = numbering
    return found


def _lists(numbering: etree._Element) -> _Lists:
    abstract = {one.get(f"{_W}abstractNumId", ""): dict(_levels(one)) for one in numbering.iter(f"{_W}abstractNum")}
    lists: _Lists = {}
    for one in numbering.iter(f"{_W}num"):
        levels = dict(abstract.get(_value(one, "abstractNumId"), {}))
        for override in one.iter(f"{_W}lvlOverride"):
            depth = int(override.get(f"{_W}ilvl", "0"))
            levels.update(_levels(override))
            if depth in levels and (start := _value(override, "startOverride")):
                levels[depth] = _Level(int(start), levels[depth].number_format, levels[depth].template)
        lists[one.get(f"{_W}numId", "")] = levels
    return lists


def _levels(holder: etree._Element) -> Iterator[tuple[int, _Level]]:
    for level in holder.iterchildren(f"{_W}lvl"):
        start = int(_value(level, "start") or 1)
        yield int(level.get(f"{_W}ilvl", "0")), _Level(start, _value(level, "numFmt"), _value(level, "lvlText"))


def _value(parent: etree._Element, name: str) -> str:
    found = parent.find(f"{_W}{name}")
    return found.get(f"{_W}val", "") if found is not None else ""


def _printed(levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
    """«%1.%2)» with the counts in their formats; "" for bullets, which are no numbers."""
    if levels[depth].number_format in ("bullet", "none"):
        return ""

    def number(place: re.Match[str]) -> str:
        level = int(place[1]) - 1
        if level not in levels:
            return ""
        return _formatted(counts.get(level, levels[level].start), levels[level].number_format)

    return re.sub(r"%(\d)", number, levels[depth].template)


def _formatted(count: int, number_format: str) -> str:
    match number_format:
        case "russianLower" | "russianUpper":
            spelled = _lettered(count, _RUSSIAN)
        case "lowerLetter" | "upperLetter":
            spelled = _lettered(count, _LATIN)
        case "lowerRoman" | "upperRoman":
            spelled = _roman(count)
        case "decimalZero":
            spelled = f"{count:02d}"
        case _:
            spelled = str(count)
    return spelled.upper() if number_format.startswith(("upper", "russianUpper")) else spelled


def _lettered(count: int, letters: str) -> str:
    """Word doubles the letter after the alphabet is used up: z, aa, bb."""
    place, times = (count - 1) % len(letters), (count - 1) // len(letters) + 1
    return letters[place] * times if count > 0 else str(count)


def _roman(count: int) -> str:
    spelled = ""
    for value, letters in _ROMAN:
        spelled += letters * (count // value)
        count %= value
    return spelled


def _put_in_front(paragraph: etree._Element, printed: str) -> None:
    """The number as the first run; the property is taken away, or the converter would make a list of the paragraph."""
    run = etree.Element(f"{_W}r")
    text = etree.SubElement(run, f"{_W}t")
    text.text = f"{printed} "
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    properties = paragraph.find(f"{_W}pPr")
    paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, run)
    if properties is not None:
        own = properties.find(f"{_W}numPr")
        if own is not None:
            properties.remove(own)
