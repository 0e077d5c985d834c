"""The import report: what an editor must see before a parsed text is accepted as an edition of an act."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cms.legislation.text.structure import COUNTED, Family, Structure
from cms.legislation.text.structure.numbers import follows, is_first, place
from cms.legislation.text.structure.superscripts import flattened
from cms.legislation.text.tree import GROUPING, ActReference, Level, Unit, of_level, walk

ProblemCode = Literal[
    "no_units",
    "too_few_articles",
    "cut_off",
    "one_line",
    "newer_than_claimed",
    "gap",
    "backwards",
    "duplicate",
    "lost_superscript",
    "glued_number",
    "unrecognised",
]

LEAST_SHARE = 0.8
"""Of the articles of the edition before (of its points, where it has none): with fewer the text is not accepted."""

_BLOCKING: frozenset[ProblemCode] = frozenset({"no_units", "too_few_articles"})
_NUMBERED: frozenset[Level] = GROUPING | {"article", "part", "point", "subpoint", "item"}
_AMENDING = frozenset({"amended", "introduced", "repealed", "suspended"})
_COURT = re.compile(r"-(?:П|О|О-П|О-О)$")
_GLUED = re.compile(r"(?<![\w.])\d+(?:\.\d+)*[а-яё]{3,}|(?<=[а-яё]{3})\d+\.\d+(?![\w])")
_REFERENCE = re.compile(r"\bстать\w{1,3}\s+(\d{3,5})\s+настоящ")
_INSERTED_REFERENCE = re.compile(r"\bстать\w{1,3}\s+\d+\.\d+\s+настоящ")
_LEFT_OUT = re.compile(r"\bСтать[ия]\s+(\d[\d.,\s\-–—и]*)")
_FINISHED = re.compile(r"[.!?;:…»\")\]]$")
_QUOTED = 40
_ONE_LINE = (
    "the text came on one line and was broken before its numbers; unnumbered parts and headings stay with what is above"
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at. `label` is the unit's, "" when it is about the whole text; `detail` is English."""

    code: ProblemCode
    label: str
    detail: str

    @property
    def blocks(self) -> bool:
        """True when the text must not be accepted without an explicit override."""
        return self.code in _BLOCKING


@dataclass(frozen=True, slots=True)
class LevelCount:
    """Units of a level, repealed ones among them; `before` is None when there is no edition before."""

    level: Level
    now: int
    before: int | None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was recognised and what is suspicious, blocking problems first.

    `newest_amendment` is the latest amending act that a note names (court rulings amend nothing)."""

    family: Family
    counts: tuple[LevelCount, ...]
    articles_gone: tuple[str, ...]
    articles_new: tuple[str, ...]
    newest_amendment: ActReference | None
    unrecognised: int
    problems: tuple[Problem, ...]

    @property
    def acceptable(self) -> bool:
        """False when an editor must override a problem explicitly."""
        return not any(problem.blocks for problem in self.problems)


def import_report(structure: Structure, *, before: Unit | None = None, claimed_on: date | None = None) -> ImportReport:
    """The report on a parsed text, against the tree of the edition before and the date claimed for it."""
    root = structure.root
    newest = newest_amendment(root)
    problems = [
        *_size_problems(structure, before),
        *_date_problems(newest, claimed_on),
        *(Problem("cut_off", "", damage) for damage in structure.damage),
        *([Problem("one_line", "", _ONE_LINE)] if structure.one_line else []),
        *_end_problems(root, before),
        *_numbering_problems(root),
        *_text_problems(root),
    ]
    former = _articles(before) if before else []
    articles = structure.articles
    return ImportReport(
        structure.family,
        tuple(LevelCount(level, now, _count(before, level)) for level, now in structure.counts.items()),
        tuple(number for number in former if number not in set(articles)),
        tuple(number for number in articles if number not in set(former)) if before else (),
        newest,
        structure.unrecognised,
        tuple(sorted(problems, key=lambda problem: not problem.blocks)),
    )


def newest_amendment(root: Unit) -> ActReference | None:
    """The latest dated act among the amendment notes of a tree."""
    acts = [
        act
        for unit in walk(root)
        for note in unit.notes
        if note.kind in _AMENDING
        for act in note.acts
        if act.issued_on and not _COURT.search(act.number)
    ]
    return max(acts, key=lambda act: (act.issued_on or date.min, act.number), default=None)


def _articles(root: Unit) -> list[str]:
    return [unit.number for unit in of_level(root, "article")]


def _count(root: Unit | None, level: Level) -> int | None:
    return len(of_level(root, level)) if root else None


def _size_problems(structure: Structure, before: Unit | None) -> Iterator[Problem]:
    has_body = any(child.level == "paragraph" for child in structure.root.children)
    if not has_body and not any(structure.counts[level] for level in COUNTED):
        yield Problem("no_units", "", "no article, part or point was recognised")
    if before is None:
        return
    level: Level = "article" if of_level(before, "article") else "point"
    former, now = _count(before, level) or 0, structure.counts[level]
    if now < LEAST_SHARE * former:
        yield Problem("too_few_articles", "", f"{now} units of level {level} where the edition before has {former}")


def _date_problems(newest: ActReference | None, claimed_on: date | None) -> Iterator[Problem]:
    if newest and newest.issued_on and claimed_on and newest.issued_on > claimed_on:
        yield Problem(
            "newer_than_claimed", "", f"a note names {newest.number} of {newest.issued_on}, after {claimed_on}"
        )


def _end_problems(root: Unit, before: Unit | None) -> Iterator[Problem]:
    """A text that was cut ends in the middle of a sentence, or without the signature that the edition before has."""
    units = list(walk(root))
    signed = any(unit.level == "back" for unit in units)
    last = next((unit for unit in reversed(units) if unit.text or unit.heading or unit.notes), root)
    printed = last.text or last.heading
    if not signed and printed and not last.notes and (not last.text or not _FINISHED.search(last.text)):
        yield Problem("cut_off", last.label, f"the text ends with «{printed[-_QUOTED:]}»")
    elif not signed and before and of_level(before, "back"):
        yield Problem("cut_off", last.label, "the text has no signature, the edition before has one")


def _numbering_problems(root: Unit) -> Iterator[Problem]:
    last: dict[tuple[str, Level], str] = {}
    left_out = _left_out(root)
    for document, parent, unit in _numbered_units(root):
        if unit.level in ("article", "chapter") and _was_restored(unit):
            detail = f"printed «{unit.mark}», read as {unit.number}: a superscript was lost"
            yield Problem("lost_superscript", unit.label, detail)
        key = (_sequence(document, parent, unit), unit.level)
        previous = last.get(key)
        last[key] = unit.number
        if "_dup" in unit.label.rpartition("__")[2]:
            yield Problem("duplicate", unit.label, f"the number {unit.number} comes twice")
            continue
        if _is_expected(unit, previous) or (previous and _are_left_out(previous, unit.number, left_out)):
            continue
        if flat := flattened(unit.number, previous or ""):
            last[key] = flat
            yield Problem(
                "lost_superscript",
                unit.label,
                f"{unit.number} behind {previous} is {flat}, if a superscript was lost",
            )
        elif previous and place(unit.number) < place(previous):
            yield Problem("backwards", unit.label, f"{unit.number} comes behind {previous}")
        else:
            yield Problem("gap", unit.label, f"{unit.number} comes behind {previous or 'nothing'}")


def _numbered_units(root: Unit) -> Iterator[tuple[str, Unit, Unit]]:
    """(label of the annex or "", parent, unit) for every unit that carries a number in print."""
    stack = [("", root)]
    while stack:
        document, parent = stack.pop()
        for child in parent.children:
            if child.level in _NUMBERED:
                yield document, parent, child
        stack += [
            (child.label if child.level == "appendix" else document, child) for child in reversed(parent.children)
        ]


def _sequence(document: str, parent: Unit, unit: Unit) -> str:
    """What a number is counted in: the document for headings, articles and points without articles; else the parent."""
    runs_on = parent.level in GROUPING | {"act", "appendix"} and "." not in unit.number
    return document if unit.level == "article" or unit.level in GROUPING or runs_on else parent.label


def _is_expected(unit: Unit, previous: str | None) -> bool:
    if not place(unit.number):
        return True
    if previous is None:
        return place(unit.number)[-1] == 1
    restarts = unit.level != "article" and is_first(unit.number)
    return restarts or follows(unit.number, previous)


def _was_restored(unit: Unit) -> bool:
    return unit.number not in unit.mark and unit.number.replace(".", "") in unit.mark


def _left_out(root: Unit) -> frozenset[str]:
    """Articles that a repealed heading names instead of printing them: «§ 3. (Статьи 107 - 112)»."""
    named: set[str] = set()
    for unit in walk(root):
        match = _LEFT_OUT.search(unit.heading) if unit.state == "repealed" and unit.level in GROUPING else None
        for piece in re.split(r"[,и]", match[1]) if match else ():
            ends = [int(number) for number in re.findall(r"\d+", piece)]
            named |= {str(number) for number in range(ends[0], ends[-1] + 1)} if ends else set()
    return frozenset(named)


def _are_left_out(previous: str, number: str, left_out: frozenset[str]) -> bool:
    """True when every whole number between the two is known to be left out."""
    before, here = place(previous), place(number)
    if not before or not here:
        return False
    end = here[0] if len(here) == 1 else here[0] + 1
    return before[0] + 1 < end + (len(here) > 1) and all(str(value) in left_out for value in range(before[0] + 1, end))


def _text_problems(root: Unit) -> Iterator[Problem]:
    flat_references = _flattened_references(root)
    for unit in walk(root):
        if unit.level == "text":
            yield Problem("unrecognised", unit.label, f"no rule recognised «{unit.text[:_QUOTED]}»")
        for glued, times in Counter(_GLUED.findall(unit.text)).items():
            yield Problem("glued_number", unit.label, f"«{glued}» is a number and a word in one ({times} times)")
        for number in _REFERENCE.findall(unit.text):
            if number in flat_references:
                yield Problem(
                    "lost_superscript", unit.label, f"«статья {number}» is cited, there is {flat_references[number]}"
                )


def _flattened_references(root: Unit) -> dict[str, str]:
    """«3517» to «351.7» for every inserted article, unless the text proves that it kept its superscripts.

    Without that proof a code in several parts would be suspected: its first part cites article 1062 of the second."""
    articles = set(_articles(root))
    if any(_INSERTED_REFERENCE.search(unit.text) for unit in walk(root)):
        return {}
    inserted = {number.replace(".", ""): number for number in articles if number.count(".") == 1}
    return {flat: number for flat, number in inserted.items() if flat not in articles}
