"""Lines whose mark means another thing by what stands around them: «5. Порядок работы» above «5.1.» is a section,
«1. Полное товарищество» above «Статья 69.» a subheading, a lone «ЧАСТЬ ПЕРВАЯ» part of the title."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cms.legislation.text.structure.entries import Entry, unmarked
from cms.legislation.text.structure.marks import Mark, Style

_HEADING_AT_MOST = 200
_NEARLY_EVERY = 0.8


def promote(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with such lines marked as headings: a section above its own points, a subchapter above articles."""
    promoted = list(entries)
    has_articles = any(entry.mark and entry.mark.style == "article" for entry in entries)
    is_by_section = _is_by_section(entries)
    following: Entry | None = None
    for at in range(len(entries) - 1, -1, -1):
        entry = entries[at]
        if following and not entry.told:
            before = entries[at - 1] if at else None
            if entry.mark and entry.mark.style == "dot":
                style = _heading_style(entry, entry.mark, following, is_by_section, has_articles)
                promoted[at] = replace(entry, mark=replace(entry.mark, style=style))
            elif not has_articles and _is_unnumbered_heading(entry, following, before):
                promoted[at] = replace(entry, mark=Mark("section", "", "", entry.text))
        if not entry.is_note:
            following = promoted[at]
    return promoted


def without_lone_book(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, a single «ЧАСТЬ ПЕРВАЯ» unmarked: it names the code, only several of them divide it."""
    books = [at for at, entry in enumerate(entries) if entry.mark and entry.mark.style == "book"]
    plain = list(entries)
    if len(books) == 1:
        plain[books[0]] = unmarked(entries[books[0]])
    return plain


def _is_by_section(entries: Sequence[Entry]) -> bool:
    """True when nearly every whole number has its own points below: then «1. Общие положения.» is a heading too."""
    numbers = [entry.mark.number for entry in entries if entry.mark and entry.mark.style == "dot"]
    whole = [following == f"{number}.1" for number, following in pairwise([*numbers, ""]) if "." not in number]
    return len(whole) > 1 and sum(whole) >= _NEARLY_EVERY * len(whole)


def _is_unnumbered_heading(entry: Entry, following: Entry, previous: Entry | None) -> bool:
    """«ОБЩИЕ ПОЛОЖЕНИЯ» above «1.» in a decree that numbers its points through; in small letters it must stand apart."""
    below = following.mark
    is_plain = not (entry.mark or entry.gone or entry.rule or entry.quoted)
    if not is_plain or not entry.text or below is None or below.style != "dot":
        return False
    if len(entry.text) > _HEADING_AT_MOST or entry.text[-1] in ".;:,":
        return False
    stands_apart = entry.gap and following.gap and entry.text[0].isupper() and entry.text[-1].isalnum()
    return entry.text.isupper() or (
        stands_apart and (previous is None or bool(previous.gone) or previous.text.endswith("."))
    )


def _heading_style(entry: Entry, mark: Mark, following: Entry, is_by_section: bool, has_articles: bool) -> Style:
    below = following.mark
    if below is None or "." in mark.number or not entry.text or len(entry.text) > _HEADING_AT_MOST:
        return mark.style
    ends = entry.text[-1]
    if (
        not has_articles
        and below.style == "dot"
        and below.number == f"{mark.number}.1"
        and (ends not in ".;:," or (is_by_section and ends == "."))
    ):
        return "section"
    if below.style in ("article", "subchapter") and ends not in ".;:,":
        return "subchapter"
    return mark.style
