"""What editors corrected in the source of an act, put into every text of it. Pure but for ``rules_of``.

A correction knows its line by the words and by the line above; in another edition, where the line was amended a little,
it is the one line that is nearly the same below the same line or with the same beginning.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from cms.legislation.models import Act, Correction, CorrectionKind
from cms.legislation.text.structure.lines import Line, ToldLevel, tidy

NEARLY = 0.75
BEGINNING = re.compile(r"^\S+")
MOST = 300
"""Lines in which a text differs from its source at most for the difference to be corrections and not another text."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A correction: of the text (``after``), or of the level (``level``)."""

    kind: Literal["text", "level"]
    line: str
    above: str
    after: str = ""
    level: ToldLevel | None = None


def rules_of(act: Act) -> tuple[Rule, ...]:
    """The corrections of an act that count, in the order in which they were made. One query."""
    rows = Correction.objects.filter(act=act, undone_at=None).order_by("pk")
    return tuple(
        Rule(row.kind, row.line, row.above, row.after, row.level or None)  # type: ignore[arg-type]
        for row in rows
    )


def digest(text: str, rules: Sequence[Rule]) -> str:
    """Of a text as it is read with the corrections of levels; that of the text alone when there are none."""
    told = sorted(f"{rule.level}\n{rule.above}\n{rule.line}" for rule in rules if rule.kind == CorrectionKind.LEVEL)
    return hashlib.sha256("\n\n".join([text, *told]).encode()).hexdigest()


def corrected(text: str, rules: Iterable[Rule]) -> tuple[str, list[Rule]]:
    """The text with its lines corrected, and the rules that found their line."""
    lines = text.split("\n")
    used = []
    for rule in rules:
        if rule.kind != CorrectionKind.TEXT:
            continue
        at = _exactly([tidy(line) for line in lines], rule)
        if at is not None:
            lines[at : at + 1] = rule.after.split("\n") if rule.after else []
            used.append(rule)
    return "\n".join(lines), used


def told(lines: Sequence[Line], rules: Iterable[Rule]) -> list[Line]:
    """The lines with the levels that editors told. A later word on the same line goes before an earlier one."""
    result = list(lines)
    texts = [line.text for line in lines]
    for rule in rules:
        if rule.kind == CorrectionKind.LEVEL and (at := find(texts, rule)) is not None:
            result[at] = replace(result[at], told=rule.level)
    return result


def find(lines: Sequence[str], rule: Rule) -> int | None:
    """The line that a correction is about, None when there is none, or more than one that may be it."""
    exact = _exactly(lines, rule)
    return exact if exact is not None else _nearly(lines, rule)


def differences(source: str, text: str) -> list[Rule]:
    """The corrections that lead from a source to a text, line by line; none when it is another text altogether."""
    before, after = source.split("\n"), text.split("\n")
    start = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        start = min(len(before), len(after))
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    olds, news = before[start : len(before) - end], after[start : len(after) - end]
    if not olds and not news:
        return []
    codes = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()
    changed = [(start + a, start + b, news[c:d]) for op, a, b, c, d in codes if op != "equal"]
    if sum(b - a for a, b, _ in changed) > MOST:
        return []
    return list(_rules(before, changed))


def _rules(before: Sequence[str], changed: Iterable[tuple[int, int, list[str]]]) -> Iterator[Rule]:
    for first, last, new in changed:
        if first == last:
            # What was added stands below the line before it.
            if first and before[first - 1].strip():
                yield _rule(before, first - 1, "\n".join([before[first - 1], *new]))
        elif len(new) == last - first:
            yield from (_rule(before, first + at, line) for at, line in enumerate(new))
        else:
            yield _rule(before, first, "\n".join(new))
            yield from (_rule(before, at, "") for at in range(first + 1, last))


def _rule(before: Sequence[str], at: int, after: str) -> Rule:
    above = next((line for line in reversed(before[:at]) if line.strip()), "")
    return Rule("text", tidy(before[at]), tidy(above), after)


def _exactly(lines: Sequence[str], rule: Rule) -> int | None:
    places = [at for at, line in enumerate(lines) if line == rule.line]
    if len(places) > 1:
        below = [at for at in places if _above(lines, at) == rule.above]
        places = below or []
    return places[0] if places else None


def _nearly(lines: Sequence[str], rule: Rule) -> int | None:
    begins = _beginning(rule.line)
    by_score: dict[float, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if _beginning(line) != begins and _above(lines, at) != rule.above:
            continue
        matcher = SequenceMatcher(None, line, rule.line, autojunk=False)
        if matcher.real_quick_ratio() >= NEARLY and matcher.quick_ratio() >= NEARLY:
            by_score[matcher.ratio()].append(at)
    best = max(by_score, default=0.0)
    return by_score[best][0] if best >= NEARLY and len(by_score[best]) == 1 else None


def _above(lines: Sequence[str], at: int) -> str:
    return next((line for line in reversed(lines[max(0, at - 5) : at]) if line), "")


def _beginning(line: str) -> str:
    match = BEGINNING.match(line)
    return match.group() if match else ""
