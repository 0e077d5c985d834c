"""The tree of a legal text: what the parser makes and what diff, lineage and Akoma Ntoso read.

A unit is what its printed designation (`mark`), its `heading`, its own `text` and its `children` say, in this order:
reading a tree depth first gives the act back, every non-blank character in its place. Amendment notes stand apart, in
`notes`.

A label is an address inside one act: `st_81__ch_1__p_6__pp_a`. Article numbers run through the whole act, so chapters
and sections are not part of an article's address; a number «5.2.3» that carries its section's is an address by itself,
`p_5.2.3`. Labels are unique within a tree and depend on nothing but the text: parsed again it has the same labels.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

Level = Literal[
    "act",
    "front",
    "preamble",
    "contents",
    "book",
    "section",
    "subsection",
    "chapter",
    "subchapter",
    "article",
    "part",
    "point",
    "subpoint",
    "item",
    "paragraph",
    "appendix",
    "footnotes",
    "back",
    "text",
]
"""`front`: title, adoption, list of amending acts. `contents`: a table of contents. `book`: «Часть первая» of a code,
above its sections. `subchapter`: a §. `item`: a list below subpoints. `paragraph`: an unnumbered абзац. `back`: the
signature and date. `text`: a line that no rule recognised, where it stood."""

GROUPING: frozenset[Level] = frozenset({"book", "section", "subsection", "chapter", "subchapter"})
"""Headings that group articles and are not part of an article's address."""

State = Literal["in_force", "repealed"]
NoteKind = Literal["amended", "introduced", "repealed", "suspended", "interpreted", "other"]

_PREFIX: dict[Level, str] = {
    "front": "front",
    "preamble": "preambula",
    "contents": "oglavlenie",
    "book": "kn",
    "section": "razd",
    "subsection": "podrazd",
    "chapter": "gl",
    "subchapter": "par",
    "article": "st",
    "part": "ch",
    "point": "p",
    "subpoint": "pp",
    "item": "lit",
    "paragraph": "abz",
    "appendix": "pril",
    "footnotes": "snoski",
    "back": "podpis",
    "text": "tekst",
}
_SPELLED = (
    *"abvgde",
    "yo",
    "zh",
    *"zijklmnoprstuf",
    "kh",
    "c",
    "ch",
    "sh",
    "shch",
    "hard",
    "y",
    "soft",
    "eh",
    "yu",
    "ya",
)
_LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _SPELLED, strict=True))


@dataclass(frozen=True, slots=True)
class ActReference:
    """An amending act as a note names it: `number` as printed without «N» («90-ФЗ», «26-П»), `issued_on` None when the
    date is none that exists."""

    number: str
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class Note:
    """An amendment note. `raw` is the note as printed; `target` is what it says it is about («часть вторая»), "" when
    it says nothing: then it is about the unit that carries it."""

    kind: NoteKind
    raw: str
    target: str = ""
    acts: tuple[ActReference, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of an act with everything below it.

    `number` is the number as it is cited («81.1», «6», «а», «X»), "" where there is none; an unnumbered part or
    paragraph has its ordinal. `mark` is the designation as printed («Статья 81.1.», «6)»), "" where nothing is printed.
    """

    level: Level
    number: str
    label: str
    mark: str = ""
    heading: str = ""
    text: str = ""
    children: tuple["Unit", ...] = ()
    notes: tuple[Note, ...] = ()
    state: State = "in_force"


def walk(unit: Unit) -> Iterator[Unit]:
    """The unit and everything below it, depth first, in reading order."""
    stack = [unit]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(current.children))


def find(root: Unit, label: str) -> Unit | None:
    """The unit with this label, or None."""
    return next((unit for unit in walk(root) if unit.label == label), None)


def by_label(root: Unit) -> dict[str, Unit]:
    """Every unit below the root by its label, in reading order."""
    return {unit.label: unit for unit in walk(root) if unit is not root}


def of_level(root: Unit, level: Level) -> list[Unit]:
    """The units of one level, in reading order."""
    return [unit for unit in walk(root) if unit.level == level]


def own_text(unit: Unit) -> str:
    """Heading and text of the unit itself: no designation, no notes, nothing from below it."""
    return "\n".join(piece for piece in (unit.heading, unit.text) if piece)


def own_line(unit: Unit) -> str:
    """The unit itself as it reads: designation, heading and text on one line."""
    return " ".join(piece for piece in (unit.mark, unit.heading, unit.text) if piece)


def full_text(unit: Unit) -> str:
    """The unit with everything below it as it reads, without notes, one line a unit."""
    return "\n".join(line for line in map(own_line, walk(unit)) if line)


def segment(level: Level, number: str = "") -> str:
    """One step of a label: `segment("article", "351.7")` is `st_351.7`, `segment("subpoint", "ж.1")` is `pp_zh.1`."""
    spelled = "".join(_LATIN.get(letter, letter) for letter in number.lower())
    return f"{_PREFIX[level]}_{spelled}" if spelled else _PREFIX[level]


def join(*segments: str) -> str:
    """A label from its steps, empty ones left out."""
    return "__".join(step for step in segments if step)
