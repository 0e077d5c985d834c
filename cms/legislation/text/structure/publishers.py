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
