"""Entries: the lines of a source with their marks recognised and their amendment notes taken out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cms.legislation.text.structure import notes as amendments
from cms.legislation.text.structure.inline import split_lists
from cms.legislation.text.structure.lines import Line, ToldLevel
from cms.legislation.text.structure.marks import Mark, mark_of
from cms.legislation.text.structure.notes import Gone
from cms.legislation.text.structure.publishers import page_numbers, remark_end
from cms.legislation.text.tree import Note

_RULE = re.compile(r"[-–—_=*\s]{5,}")
_REFERENCE = re.compile(r"\s?<\d+>")
_FOOTNOTE_NUMBER = re.compile(r"<\d+>")
_NOTE_AT_MOST = 120
"""Lines that one note may run over: the list of amending acts of a code has about sixty."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph of the act. `text` is what is left of it without mark and notes. `gone`: a sentence of repeal that
    keeps the place of one or more units. `told`: a person has said its level. `rule`: a line of dashes. `quoted`: part
    of a quotation, never a unit of this act."""

    text: str
    mark: Mark | None = None
    notes: tuple[Note, ...] = ()
    gone: Gone | None = None
    gap: bool = False
    heading: bool = False
    rule: bool = False
    quoted: bool = False
    told: ToldLevel | None = None

    @property
    def is_note(self) -> bool:
        """Nothing but amendment notes about what stands above."""
        return bool(self.notes) and not self.text and not self.mark and not self.gone


def entries_of(lines: Sequence[Line]) -> list[Entry]:
    """Every line as an entry, in order; notes printed over several lines are one."""
    joined = [piece for line in _join_notes(lines) for piece in split_lists(line)]
    footnotes = {match.group() for line in joined if (match := _FOOTNOTE_NUMBER.match(line.text))}
    pages = page_numbers(joined)
    entries: list[Entry] = []
    at = 0
    while at < len(joined):
        end = at if at in pages else remark_end(joined, at)
        entries.append(_entry(joined[at], footnotes) if end is None else _remark(joined[at : end + 1]))
        at = at + 1 if end is None else end + 1
    return _with_quotations(_with_rules(entries))


def _remark(lines: Sequence[Line]) -> Entry:
    note = Note("other", "\n".join(line.text for line in lines))
    return Entry("", notes=(note,), gap=lines[0].gap)


def _join_notes(lines: Sequence[Line]) -> list[Line]:
    joined: list[Line] = []
    at = 0
    while at < len(lines):
        end = _note_end(lines, at) if lines[at].text.startswith("(") else at
        joined.append(replace(lines[at], text=" ".join(line.text for line in lines[at : end + 1])))
        at = end + 1
    return joined


def _note_end(lines: Sequence[Line], start: int) -> int:
    """The line in which the note that opens at `start` is closed; `start` itself when the source forgot to close it."""
    text = lines[start].text
    if not amendments.is_open(text):
        return start
    for at in range(start + 1, min(start + _NOTE_AT_MOST, len(lines))):
        if lines[at].gap or mark_of(lines[at]):
            return start
        text = f"{text} {lines[at].text}"
        if not amendments.is_open(text):
            return at
    return start


def _entry(line: Line, footnotes: set[str]) -> Entry:
    if _RULE.fullmatch(line.text):
        return Entry(line.text, gap=line.gap, rule=True)
    if note := amendments.footnote(line.text):
        return Entry("", notes=(note,), gap=line.gap)
    if footnotes and _FOOTNOTE_NUMBER.match(line.text):
        return Entry("", notes=(Note("other", line.text),), gap=line.gap)
    text, notes = amendments.take_out(line.text)
    if footnotes and "<" in text and not amendments.gone(text):
        notes += [Note("other", found.strip()) for found in _REFERENCE.findall(text) if found.strip() in footnotes]
        text = _REFERENCE.sub(lambda found: "" if found.group().strip() in footnotes else found.group(), text)
    mark = mark_of(replace(line, text=text)) if text and line.told != "paragraph" else None
    entry = Entry(
        text if mark is None else mark.rest, mark, tuple(notes), gap=line.gap, heading=line.heading, told=line.told
    )
    return entry if line.told == "paragraph" else _repealed(entry)


def _repealed(entry: Entry) -> Entry:
    """The entry of a repealed unit, its sentence of repeal turned into a note."""
    if not entry.text:
        return entry
    if found := amendments.gone(entry.text):
        note = amendments.read(entry.text)
        return replace(entry, text="", notes=(*entry.notes, replace(note, kind="repealed")), gone=found)
    level: Literal["part", "paragraph"] | None = amendments.placeholder(entry.text)
    if level and not entry.mark and entry.notes:
        # The portal's word stands where the text was: it is a designation, not text.
        mark = Mark("word", "", entry.text, "")
        return replace(entry, text="", mark=mark, gone=Gone(level, 1))
    return entry


def _with_rules(entries: list[Entry]) -> list[Entry]:
    """A line of dashes above a footnote that became a note is part of that note."""
    kept: list[Entry] = []
    for entry in entries:
        if kept and kept[-1].rule and entry.is_note and _is_footnote(entry.notes[0]):
            rule = kept.pop()
            first = replace(entry.notes[0], raw=f"{rule.text}\n{entry.notes[0].raw}")
            entry = replace(entry, notes=(first, *entry.notes[1:]), gap=rule.gap)
        kept.append(entry)
    return kept


def _is_footnote(note: Note) -> bool:
    return note.raw.startswith(("<", "*"))


_OPENS = ("«", '"', "“", "„")
_CLOSES = re.compile(r"[»\"”“][»\"”“)]*[.;,]?$")
_QUOTED_AT_MOST = 300


def _with_quotations(entries: list[Entry]) -> list[Entry]:
    """Marks inside a quoted wording («изложить в следующей редакции: «Статья 5. …»;») are not marks of this act."""
    result = list(entries)
    at = 0
    while at < len(entries):
        end = _quotation_end(entries, at) if entries[at].text.startswith(_OPENS) and not entries[at].mark else at
        for inside in range(at + 1, end + 1):
            result[inside] = replace(unmarked(entries[inside]), quoted=True)
        at = max(end, at) + 1
    return result


def _quotation_end(entries: Sequence[Entry], start: int) -> int:
    """The last entry of a quotation that opens at `start`; `start` itself when it is closed there or never."""
    if _CLOSES.search(entries[start].text):
        return start
    depth = 0
    for at in range(start, min(start + _QUOTED_AT_MOST, len(entries))):
        text = entries[at].text
        depth += text.count("«") - text.count("»")
        closes = bool(_CLOSES.search(text))
        if closes and (depth <= 0 or not text.rstrip(".;,").endswith("»")):
            return at
    return start


def unmarked(entry: Entry) -> Entry:
    """The entry as plain text: its mark is printed in it and means nothing."""
    if entry.mark is None:
        return entry
    return replace(entry, text=f"{entry.mark.printed} {entry.text}".strip(), mark=None, gone=None)
