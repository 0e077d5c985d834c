"""Acts cited by body, date and number: «приказ Минобрнауки России от 07.04.2014 N 276», «273-ФЗ», «Конвенция МОТ N 87»."""

from __future__ import annotations

from typing import Final, NamedTuple

from cms.legislation.text.citations.authorities import opens_body, short_body
from cms.legislation.text.citations.codes import Named
from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.titles import title_end
from cms.legislation.text.citations.values import DASHES
from cms.legislation.text.citations.vocabulary import ACT_TYPES

_KNOWN_TITLES: Final = {
    "об образовании в рф": "Закон об образовании",
    "о профессиональных союзах, их правах и гарантиях деятельности": "Закон о профсоюзах",
}
_LONGEST_BODY: Final = 28
_OF_LABOUR_ORGANISATION: Final = ("Конвенция", "Рекомендация")
_COURTS: Final = ("ВС", "КС", "ВАС", "Пленума", "Президиума")
_DECIDING: Final = (*_COURTS, "Совета", "Исполкома", "Съезда", "Центрального", "Исполнительного", "Комитета")


class _Kind(NamedTuple):
    name: str
    next: int


class _Draft:
    """What has been read of one act so far."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.bodies: list[str] = []
        self.numbers: list[str] = []
        self.date = ""
        self.title: tuple[int, int] | None = None

    def act(self) -> str | None:
        """The canonical name, None when what was read identifies nothing."""
        if self.name in ("ФЗ", "ФКЗ"):
            return self._federal_law()
        if not self.numbers:
            return None
        if self.name == "Закон" and self.numbers[0].endswith(("-ФЗ", "-ФКЗ")):
            return self._federal_law()
        body = ", ".join(self.bodies)
        if self.name in _OF_LABOUR_ORGANISATION:
            return f"{self.name} МОТ N {self.numbers[0]}" if body == "МОТ" and self.numbers[0].isdigit() else None
        if not body or not _plausible(self.name, body):
            return None
        dated = f" от {self.date}" if self.date else ""
        return f"{self.name} {body}{dated} N {'/'.join(self.numbers)}"

    def _federal_law(self) -> str | None:
        """«Закон от 29.12.2012 N 273-ФЗ» is a federal law: its number says so."""
        if not self.numbers:
            return None
        number = self.numbers[0]
        for kind in ("ФКЗ", "ФЗ"):
            if number.endswith(f"-{kind}"):
                return f"{kind} от {self.date} N {number}" if self.date else f"{kind} N {number}"
        if not number.isdigit():
            return None
        return (
            f"{self.name} от {self.date} N {number}-{self.name}" if self.date else f"{self.name} N {number}-{self.name}"
        )


def begins_numbered(word: str) -> bool:
    """Whether the type of an act may begin with this lower-cased word."""
    return word in ACT_TYPES or word in ("фз", "фкз") or word.startswith(("федеральн", "областн"))


def names_law(token: Token) -> bool:
    """«N 273-ФЗ»: a document number that says by itself that it is a federal law's."""
    return token.kind == "sign" and token.value.endswith(("-ФЗ", "-ФКЗ"))


def numbered_at(text: str, tokens: list[Token], i: int) -> list[Named]:
    """The acts named from token `i` on: one, or several that share type and body («от …  N …, от … N …»); [] when none."""
    if tokens[i].kind == "law" or names_law(tokens[i]):
        return _short_law(text, tokens, i)
    kind = _kind(text, tokens, i)
    if kind is None:
        return []
    draft = _Draft(kind.name)
    j = _read(text, tokens, kind.next, draft)
    act = draft.act()
    if act is None:
        return _titled(text, tokens, draft, j)
    named = [Named(act, j, _end(tokens, j, draft), True)]
    while (more := _continued(text, tokens, named[-1].next, draft)) is not None:
        named.append(more)
    return named


def _kind(text: str, tokens: list[Token], i: int) -> _Kind | None:
    """The type of act at `i`: «Федеральный закон», «постановление», «ФЗ»."""
    token = tokens[i]
    if token.kind != "word":
        return None
    written = text[token.start : token.end]
    if written in ("ФЗ", "ФКЗ"):
        return _Kind(written, i + 1)
    if token.value.startswith("федеральн") and i + 1 < len(tokens):
        if ACT_TYPES.get(tokens[i + 1].value) == "Закон":
            return _Kind("ФЗ", i + 2)
        constitutional = tokens[i + 1].value.startswith("конституционн") and i + 2 < len(tokens)
        return _Kind("ФКЗ", i + 3) if constitutional and ACT_TYPES.get(tokens[i + 2].value) == "Закон" else None
    if token.value.startswith("областн") and i + 1 < len(tokens) and ACT_TYPES.get(tokens[i + 1].value) == "Закон":
        return _Kind("Областной закон", i + 2)
    name = ACT_TYPES.get(token.value)
    return _Kind(name, i + 1) if name is not None else None


def _read(text: str, tokens: list[Token], i: int, draft: _Draft) -> int:
    """Body, title, date and numbers in any of their orders; the index after the last thing that belongs to the act."""
    j = i
    while j < len(tokens):
        k = _detail(text, tokens, j, draft)
        if k is None and tokens[j].value in (",", "и") and draft.bodies and not (draft.date and draft.numbers):
            k = _body(text, tokens, j + 1, draft)
        if (
            k is None
            and not draft.date
            and (not draft.numbers or (draft.name in _OF_LABOUR_ORGANISATION and not draft.bodies))
        ):
            k = _body(text, tokens, j, draft)
        if k is None:
            return j
        j = k
    return j


def _detail(text: str, tokens: list[Token], j: int, draft: _Draft) -> int | None:
    """A date, a number or a title at `j`."""
    token = tokens[j]
    if token.value == "от" and not draft.date and j + 1 < len(tokens) and tokens[j + 1].kind == "date":
        draft.date = tokens[j + 1].value
        return j + 2
    if token.kind == "date" and not draft.date and (draft.name in ("ФЗ", "ФКЗ") or draft.bodies):
        draft.date = token.value
        return j + 1
    if token.kind in ("sign", "law") and len(draft.numbers) < max(1, len(draft.bodies)):
        draft.numbers.append(token.value)
        return j + 1
    if token.kind == "open" and draft.title is None:
        end = title_end(text, token.start)
        if end is not None:
            draft.title = (token.start, end)
            k = j
            while k < len(tokens) and tokens[k].start < end:
                k += 1
            return k
    return None


def _body(text: str, tokens: list[Token], i: int, draft: _Draft) -> int | None:
    """An issuing body: words up to «от DATE», a number, a title or the next body."""
    if i >= len(tokens) or tokens[i].kind != "word" or not opens_body(tokens[i].value):
        return None
    if tokens[i].value == "мот" or (length := _labour_organisation(tokens, i)):
        j = i + 1 if tokens[i].value == "мот" else i + length
        draft.bodies.append("МОТ")
        return j
    j = i
    while j < len(tokens) and j - i < _LONGEST_BODY:
        token = tokens[j]
        if _ends_body(tokens, j):
            draft.bodies.append(short_body(text[tokens[i].start : tokens[j - 1].end]))
            return j
        abbreviated = token.value == "." and tokens[j - 1].value == "г"
        listed = token.value == "," and tokens[i].value.startswith(("минист", "федерал"))
        if token.kind not in ("word", "level", "ordinal") and not (
            listed or abbreviated or _joins_names(text, tokens, j)
        ):
            break
        j += 1
    return None


def _joins_names(text: str, tokens: list[Token], j: int) -> bool:
    """The dash of «автономного округа - Югры», «Северная Осетия — Алания»: a name with a capital follows it."""
    return tokens[j].value in DASHES and j + 1 < len(tokens) and text[tokens[j + 1].start].isupper()


def _labour_organisation(tokens: list[Token], i: int) -> int:
    return 3 if [token.value for token in tokens[i : i + 3]] == ["международной", "организации", "труда"] else 0


def _ends_body(tokens: list[Token], j: int) -> bool:
    token = tokens[j]
    if token.kind in ("sign", "open", "law", "date"):
        return True
    if token.value == "от":
        return j + 1 < len(tokens) and tokens[j + 1].kind == "date"
    if token.value in (",", "и"):
        following = tokens[j + 1].value if j + 1 < len(tokens) else ""
        return following.startswith(("мин", "рос", "мвд", "мчс", "фнс", "общероссийск", "профсоюз", "цс"))
    return False


def _plausible(name: str, body: str) -> bool:
    """Only the highest courts and union bodies issue the rulings and decisions that a library keeps."""
    if name == "Определение":
        return body.startswith(_COURTS)
    if name == "Решение":
        return body.startswith(_DECIDING)
    return True


def _end(tokens: list[Token], j: int, draft: _Draft) -> int:
    return max(tokens[j - 1].end, draft.title[1] if draft.title else 0)


def _continued(text: str, tokens: list[Token], i: int, first: _Draft) -> Named | None:
    """«, от 25.07.2002 N 116-ФЗ»: another act of the same type and body."""
    if i + 2 >= len(tokens) or tokens[i].value not in (",", ";", "и") or tokens[i + 1].value != "от":
        return None
    if tokens[i + 2].kind != "date":
        return None
    draft = _Draft(first.name)
    draft.bodies = first.bodies
    j = i + 1
    while j < len(tokens) and (k := _detail(text, tokens, j, draft)) is not None:
        j = k
    act = draft.act()
    return Named(act, j, _end(tokens, j, draft), True) if act is not None else None


def _titled(text: str, tokens: list[Token], draft: _Draft, j: int) -> list[Named]:
    """A law named by its title only is an alias: the library may know the title."""
    if draft.title is None or draft.name not in ("ФЗ", "ФКЗ", "Закон") or draft.numbers:
        return []
    if draft.name == "Закон" and not draft.bodies:
        name = "Закон"
    else:
        name = {"ФЗ": "Федеральный закон", "ФКЗ": "Федеральный конституционный закон"}.get(draft.name, draft.name)
        name = " ".join([name, *draft.bodies])
    title = " ".join(text[draft.title[0] + 1 : draft.title[1] - 1].split())
    known = _KNOWN_TITLES.get(title.lower().replace("российской федерации", "рф")) if not draft.bodies else None
    if known is not None:
        return [Named(f"alias:{known}", j, draft.title[1], True)]
    return [Named(f"alias:{name} «{title}»", j, draft.title[1], True)]


def _short_law(text: str, tokens: list[Token], i: int) -> list[Named]:
    """«273-ФЗ», «273-ФЗ от 29.12.2012», with a title perhaps."""
    draft = _Draft(tokens[i].value.rsplit("-", 1)[1])
    draft.numbers.append(tokens[i].value)
    j = i + 1
    while j < len(tokens) and (k := _detail(text, tokens, j, draft)) is not None:
        j = k
    act = draft.act()
    return [Named(act, j, _end(tokens, j, draft), True)] if act is not None else []
