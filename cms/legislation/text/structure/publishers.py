"""What publishers of law print between the lines of an act: their remarks and the furniture of their pages. It is kept
where it stood, as a note, and is no text of the act."""

import re
from collections.abc import Sequence

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.marks import mark_of

_REMARK = re.compile(r"(?:КонсультантПлюс:\s*примечание\.?|ГАРАНТ:|Информация об изменениях:|Примечание редакции:)$")
_FURNITURE = re.compile(
    r"(?:Документ предоставлен\s+)?КонсультантПлюс(?:\s+над[её]жная правовая поддержка)?"
    r"|(?:https?://)?(?:www\.)?(?:consultant|garant|base\.garant)\.ru\S*(?:\s+над[её]жная правовая поддержка)?.*"
    r"|над[её]жная правовая поддержка|Дата сохранения:.{0,20}|Страница \d+ из \d+"
    r"|См\. (?:комментарии|предыдущую редакцию|данную норму|текст (?:статьи|части|пункта) в предыдущей редакции).*",
    re.IGNORECASE,
)
_LONGEST = 10
_PAGE = re.compile(r"(?:[-–—]\s*|[Сс]тр(?:\.|аница)\s*)?(\d{1,4})(?:\s*[-–—]|\s*(?:из|/)\s*\d{1,4})?")
_PAGE_AT_LEAST = 8
"""Lines from one page number to the next: cells of a table stand closer."""
_PAGES_AT_LEAST = 3


def page_numbers(lines: Sequence[Line]) -> set[int]:
    """The lines that number the pages of a print: nothing but a number, one more each time, and far from each other."""
    found = [(at, int(match[1])) for at, line in enumerate(lines) if (match := _PAGE.fullmatch(line.text))]
    pages: set[int] = set()
    run: list[tuple[int, int]] = []
    for at, number in [*found, (-1, -1)]:
        if run and number == run[-1][1] + 1 and at - run[-1][0] >= _PAGE_AT_LEAST:
            run.append((at, number))
            continue
        if len(run) >= _PAGES_AT_LEAST:
            pages.update(line for line, _ in run)
        run = [(at, number)]
    return pages


def remark_end(lines: Sequence[Line], start: int) -> int | None:
    """The last line of what a publisher says from `start` on; None when it is the act that speaks there.

    A remark goes on to the next blank line; where the source has none, for one line."""
    text = lines[start].text
    if _FURNITURE.fullmatch(text):
        return start
    if not _REMARK.match(text):
        return None
    end = start
    has_gaps = any(line.gap for line in lines[start + 1 : start + _LONGEST])
    for at in range(start + 1, min(start + (_LONGEST if has_gaps else 2), len(lines))):
        if (lines[at].gap and at > start + 1) or mark_of(lines[at]):
            break
        end = at
    return end
