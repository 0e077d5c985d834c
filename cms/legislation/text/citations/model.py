"""What the finder answers: one immutable record per reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

THIS: Final = "this"
PREVIOUS: Final = "prev"

Level = Literal["article", "part", "point", "subpoint", "paragraph"]
LEVELS: Final[tuple[Level, ...]] = ("article", "part", "point", "subpoint", "paragraph")

Role = Literal["amended_by", "introduced_by", "repealed_by", "amend_target"]

JsonValue = str | bool | list[int] | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to law found in a text.

    `span` is a half-open interval of code points. It covers the whole reference with its act; of a list that shares
    one act every item has its own span and the last item carries the shared tail.
    `act` is a code's abbreviation («ТК РФ»), a canonical name («ФЗ от 2012-12-29 N 273-ФЗ»), «ФЗ N 273-ФЗ» where the
    date is not given (several laws may bear that number), `alias:…`, `this` (the text itself), `prev` (an act named
    earlier) or None (the text names no act here).
    A level holds a number («5.27.1»), a letter («а»), `this` or `prev`; `…_to` is the inclusive end of a range.
    `appendix` is "" when the appendix has no number; `note` is "" for a note without a number, None when there is none.
    `edition` is an ISO date; `edition_by` the amending act that names the edition.
    """

    span: tuple[int, int]
    act: str | None = None
    article: str | None = None
    part: str | None = None
    point: str | None = None
    subpoint: str | None = None
    paragraph: str | None = None
    article_to: str | None = None
    part_to: str | None = None
    point_to: str | None = None
    subpoint_to: str | None = None
    paragraph_to: str | None = None
    section: str | None = None
    section_to: str | None = None
    chapter: str | None = None
    chapter_to: str | None = None
    appendix: str | None = None
    annexed: str | None = None
    note: str | None = None
    preamble: bool = False
    edition: str | None = None
    edition_by: str | None = None
    role: Role | None = None

    @property
    def levels(self) -> dict[Level, str]:
        """The levels that are given, from the article down."""
        return {level: value for level in LEVELS if (value := getattr(self, level)) is not None}

    def to_json(self) -> dict[str, JsonValue]:
        """The measured form: `span`, `act` and the five levels always, everything else only when given."""
        answer: dict[str, JsonValue] = {"span": list(self.span), "act": self.act}
        for level in LEVELS:
            answer[level] = getattr(self, level)
        for key in _OPTIONAL:
            value = getattr(self, key)
            if value is not None:
                answer[key] = value or True
        if self.preamble:
            answer["preamble"] = True
        return answer


_OPTIONAL: Final = (
    "article_to",
    "part_to",
    "point_to",
    "subpoint_to",
    "paragraph_to",
    "section",
    "section_to",
    "chapter",
    "chapter_to",
    "appendix",
    "annexed",
    "note",
    "edition",
    "edition_by",
    "role",
)

Aliases = Mapping[str, str]
