"""Codes and constitutions: abbreviations and full names in every case → «ТК РФ», «КоАП РФ», «Конституция РФ»."""

from __future__ import annotations

from typing import Final, NamedTuple

from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.wordlists import words

RUSSIA: Final = "РФ"

_ABBREVIATIONS: Final = frozenset(
    words("ТК ГК НК УК СК ЖК ЗК БК ВК ЛК УПК ГПК АПК КАС УИК ГрК ГрадК КоАП КОАП КТМ КВВТ КЗоТ КЗОТ ВзК")
)
_SPELLED: Final = {"КОАП": "КоАП", "КЗОТ": "КЗоТ", "ГрадК": "ГрК"}
_KNOWN_ALONE: Final = frozenset(words("ТК ГК НК ЖК УПК ГПК КоАП КЗоТ ГрК КАС"))
"""«СК РФ» alone is a committee and «АПК РФ» agriculture: those are codes only after a level."""

_ADJECTIVES: Final[dict[str, tuple[str, ...]]] = {
    "ТК": ("трудов",),
    "ГПК": ("гражданск", "процессуальн"),
    "ГК": ("гражданск",),
    "НК": ("налогов",),
    "УПК": ("уголовно-процессуальн",),
    "УИК": ("уголовно-исполнительн",),
    "УК": ("уголовн",),
    "СК": ("семейн",),
    "ЖК": ("жилищн",),
    "ЗК": ("земельн",),
    "БК": ("бюджетн",),
    "ВК": ("водн",),
    "ВзК": ("воздушн",),
    "ЛК": ("лесн",),
    "АПК": ("арбитражн", "процессуальн"),
    "ГрК": ("градостроительн",),
}
CODE_FORMS: Final = frozenset(words("кодекс кодекса кодексу кодексом кодексе"))
_CONSTITUTION_FORMS: Final = frozenset(words("конституция конституции конституцию конституцией"))
_SUBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "КоАП": ("об", "административных", "правонарушениях"),
    "КАС": ("административного", "судопроизводства"),
    "КТМ": ("торгового", "мореплавания"),
    "КВВТ": ("внутреннего", "водного", "транспорта"),
    "КЗоТ": ("законов", "о", "труде"),
}


class Named(NamedTuple):
    """An act's canonical name, the index after it and whether the name may stand without levels."""

    act: str
    next: int
    end: int
    alone: bool


_FIRST_STEMS: Final = tuple({stems[0] for stems in _ADJECTIVES.values()})
_ABBREVIATIONS_LOWER: Final = frozenset(word.lower() for word in _ABBREVIATIONS)


def begins_code(word: str) -> bool:
    """Whether a code's name may begin with this lower-cased word."""
    return (
        word in _ABBREVIATIONS_LOWER
        or word in CODE_FORMS
        or word in _CONSTITUTION_FORMS
        or word.startswith(_FIRST_STEMS)
    )


def code_at(text: str, tokens: list[Token], i: int) -> Named | None:
    """The code or constitution named at token `i`."""
    token = tokens[i]
    if token.kind != "word":
        return None
    written = text[token.start : token.end]
    if written in _ABBREVIATIONS:
        return _abbreviated(text, tokens, i, _SPELLED.get(written, written))
    if token.value in _CONSTITUTION_FORMS:
        country, j = _country(tokens, i + 1)
        if country is None and written[0] != "К":
            return None
        return Named(f"Конституция {country or RUSSIA}", j, tokens[j - 1].end, country is not None)
    if token.value in CODE_FORMS:
        return _by_subject(tokens, i)
    return _by_adjective(tokens, i)


def _abbreviated(text: str, tokens: list[Token], i: int, code: str) -> Named | None:
    country, j = _country(tokens, i + 1)
    if country is None and j < len(tokens) and tokens[j].kind == "open" and text[tokens[j].start] != "(":
        return None
    return Named(f"{code} {country or RUSSIA}", j, tokens[j - 1].end, country is not None and code in _KNOWN_ALONE)


def _by_adjective(tokens: list[Token], i: int) -> Named | None:
    """«Трудового кодекса Российской Федерации»."""
    if not tokens[i].value.startswith(_FIRST_STEMS):
        return None
    for code, stems in _ADJECTIVES.items():
        j = i + len(stems)
        if j >= len(tokens) or tokens[j].value not in CODE_FORMS:
            continue
        if all(tokens[i + at].value.startswith(stem) for at, stem in enumerate(stems)):
            country, k = _country(tokens, j + 1)
            return Named(f"{code} {country or RUSSIA}", k, tokens[k - 1].end, country is not None)
    return None


def _by_subject(tokens: list[Token], i: int) -> Named | None:
    """«Кодекса Российской Федерации об административных правонарушениях», the country before or after the subject."""
    before, j = _country(tokens, i + 1)
    if before == "РБ" and [token.value for token in tokens[j : j + 2]] == ["об", "образовании"]:
        return Named("Кодекс РБ об образовании", j + 2, tokens[j + 1].end, True)
    for code, subject in _SUBJECTS.items():
        k = j + len(subject)
        if k <= len(tokens) and tuple(token.value for token in tokens[j:k]) == subject:
            after, k = (before, k) if before else _country(tokens, k)
            country = after or RUSSIA
            return Named(f"{code} {country}", k, tokens[k - 1].end, after is not None)
    return None


def _country(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The country named at `i`, in its short form, and the index after it."""
    first = tokens[i].value if i < len(tokens) else ""
    second = tokens[i + 1].value if i + 1 < len(tokens) else ""
    if first in ("рф", "рсфср", "рб", "ссср"):
        return first.upper(), i + 1
    if first == "российской" and second == "федерации":
        return RUSSIA, i + 2
    if first == "республики" and second == "беларусь":
        return "РБ", i + 2
    if first in ("россии", "беларуси"):
        return (RUSSIA if first == "россии" else "РБ"), i + 1
    if first == "республики" and i + 1 < len(tokens) and tokens[i + 1].kind == "word":
        return f"Республики {second.capitalize()}", i + 2
    return None, i
