"""Families of acts: which printed style stands for which level, and how the family of a text is recognised."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.marks import Style
from cms.legislation.text.tree import Level

Family = Literal["law", "labour", "code", "constitution", "decree", "charter", "belarus"]
"""`law`: статья, часть «1.», пункт «1)». `labour`: статья, unnumbered часть, пункт «1)». `code`: Civil and Tax Code and
older laws, статья, пункт «1.», подпункт «1)». `constitution`: статья, часть «1.», пункт «а)». `decree`: пункт «1.»,
подпункт «а)». `charter`: раздел, пункт «5.2.3». `belarus`: статья «261-3», пункт «1.», подпункт «1.3»."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """Levels of the list styles.

    `unnumbered_parts`: an unnumbered paragraph of an article is a part of it, cited in words. `nested`: «5.2.3» lies in
    «5.2», while elsewhere «5.1» is a unit inserted after «5»; `nested_level` is its level then.
    `hyphenated`: an inserted article is «261-3», however it was printed."""

    dot: Level
    paren: Level
    letter: Level
    unnumbered_parts: bool = False
    nested: bool = False
    nested_level: Level = "point"
    hyphenated: bool = False

    def level(self, style: Style) -> Level:
        """The level of a list style when nothing else is open."""
        return {"dot": self.dot, "paren": self.paren, "letter": self.letter}[style]  # type: ignore[index]

    def style(self, level: Level) -> Style | None:
        """The list style in which units of a level are printed; None for one that is not."""
        if level == "part" and self.unnumbered_parts:
            return None
        styles: tuple[Style, ...] = ("dot", "paren", "letter")
        return next((style for style in styles if self.level(style) == level), None)


LADDERS: dict[Family, Ladder] = {
    "law": Ladder("part", "point", "subpoint"),
    "labour": Ladder("part", "point", "subpoint", unnumbered_parts=True),
    "code": Ladder("point", "subpoint", "subpoint"),
    "constitution": Ladder("part", "point", "point"),
    "decree": Ladder("point", "subpoint", "subpoint", nested=True),
    "charter": Ladder("point", "subpoint", "subpoint", nested=True),
    "belarus": Ladder(
        "point", "point", "subpoint", unnumbered_parts=True, nested=True, nested_level="subpoint", hyphenated=True
    ),
}

_BELARUS = re.compile(r"республик[аи]\s+беларусь", re.IGNORECASE)
_CONSTITUTION = re.compile(r"[\"«]?конституция\b", re.IGNORECASE)
_OF_POINTS = re.compile(r"[\"«]?(?:устав|конвенция|соглашение|договор|протокол|пакт|хартия)\b", re.IGNORECASE)
"""Names of acts whose articles consist of points, where they do not cite themselves."""
_NUMBERS = r"\d[\d.]*(?:(?:\s*[-–—,]\s*|\s+(?:и|или)\s+)\d[\d.]*)*"
_POINT_OF_ARTICLE = re.compile(rf"\bпункт\w*\s+{_NUMBERS}\s+(?:настоящей\s+)?стать", re.IGNORECASE)
_PART_OF_ARTICLE = re.compile(rf"\bчаст(?:ь|и|ью|ей|ям|ями|ях)\s+{_NUMBERS}\s+(?:настоящей\s+)?стать", re.IGNORECASE)
_HEAD = 40
"""Entries among which the name of the act is looked for."""
_TITLE = 15


def recognise(entries: Sequence[Entry]) -> Family:
    """The family of an act, or of one document annexed to it, by the way it is numbered and cites itself."""
    articles = sum(entry.mark is not None and entry.mark.style == "article" for entry in entries)
    if not articles:
        return "charter" if _is_numbered_by_section(entries) else "decree"
    if any(_BELARUS.search(entry.text) for entry in entries[:_HEAD]):
        return "belarus"
    if any(_CONSTITUTION.match(entry.text) for entry in entries[:_TITLE] if not entry.mark):
        return "constitution"
    if _has_unnumbered_parts(entries):
        return "labour"
    points = sum(len(_POINT_OF_ARTICLE.findall(entry.text)) for entry in entries)
    parts = sum(len(_PART_OF_ARTICLE.findall(entry.text)) for entry in entries)
    if points == parts:
        return "code" if any(_OF_POINTS.match(entry.text) for entry in entries[:_TITLE]) else "law"
    return "code" if points > parts else "law"


def _is_numbered_by_section(entries: Sequence[Entry]) -> bool:
    """True when most numbered points carry the number of their section: «5.2.3»."""
    numbers = [entry.mark.number for entry in entries if entry.mark and entry.mark.style == "dot"]
    dotted = sum("." in number for number in numbers)
    whole = sum(
        "." not in number and f"{number}.1" not in numbers[at + 1 : at + 2] for at, number in enumerate(numbers)
    )
    return dotted >= 3 and dotted > whole


def _has_unnumbered_parts(entries: Sequence[Entry]) -> bool:
    """True when more articles consist of several unnumbered sentences than of units «1.» (one does not tell)."""
    numbered = unnumbered = 0
    sentences, dots, inside = 0, 0, False
    for entry in [*entries, None]:
        if entry is None or (entry.mark and entry.mark.style == "article"):
            numbered += dots > 0
            unnumbered += inside and not dots and sentences > 1
            sentences, dots, inside = 0, 0, True
        elif entry.mark:
            dots += entry.mark.style == "dot"
        elif not entry.quoted:
            sentences += entry.text[:1].isupper() and entry.text.endswith((".", ":"))
    return unnumbered > max(numbered, 1)
