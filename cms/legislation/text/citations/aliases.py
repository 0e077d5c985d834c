"""Names by which people call an act: from the library, from the text itself («далее - Закон») and some that all use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.model import Aliases

_EVERYONE: Final[dict[str, str]] = {
    name: f"alias:{target}"
    for target, names in {
        "Закон об образовании": (
            "Закон об образовании",
            "Закон об образовании в РФ",
            "Закон об образовании в Российской Федерации",
            "Закон РФ об образовании",
            "Федеральный закон об образовании",
            "Федеральный закон об образовании в РФ",
            "Федеральный закон об образовании в Российской Федерации",
        ),
        "Закон о профсоюзах": (
            "Закон о профсоюзах",
            "Закон о профессиональных союзах",
            "Федеральный закон о профсоюзах",
            "Федеральный закон о профессиональных союзах",
        ),
        "Отраслевое соглашение Минпросвещения": (
            "Отраслевое соглашение по организациям, находящимся в ведении Министерства просвещения Российской Федерации",
            "Отраслевое соглашение по организациям, находящимся в ведении Минпросвещения России",
            "Отраслевое соглашение Минпросвещения России",
            "Отраслевое соглашение Минпросвещения",
        ),
        "Отраслевое соглашение Минобрнауки": (
            "Отраслевое соглашение по организациям, находящимся в ведении Министерства науки и высшего образования "
            "Российской Федерации",
            "Отраслевое соглашение по организациям, находящимся в ведении Минобрнауки России",
            "Отраслевое соглашение Минобрнауки России",
            "Отраслевое соглашение Минобрнауки",
        ),
        "Отраслевое соглашение": ("Отраслевое соглашение", "Отраслевое территориальное соглашение"),
        "Генеральное соглашение": ("Генеральное соглашение",),
        "Региональное соглашение": ("Региональное соглашение", "Региональное отраслевое соглашение"),
        "Территориальное соглашение": ("Территориальное соглашение",),
        "коллективный договор": ("коллективный договор",),
        "правила внутреннего трудового распорядка": ("правила внутреннего трудового распорядка",),
        "положение об оплате труда": ("положение об оплате труда",),
        "Устав Профсоюза": ("Устав Профсоюза", "Устав Общероссийского Профсоюза образования"),
        "Положение о первичной профсоюзной организации": ("Положение о первичной профсоюзной организации",),
        "Устав": ("Устав школы", "Устав образовательной организации", "Устав организации", "Устав учреждения"),
        "Конвенция о правах ребёнка": ("Конвенция о правах ребенка",),
        "Всеобщая декларация прав человека": ("Всеобщая декларация прав человека",),
        "Европейская социальная хартия": ("Европейская социальная хартия",),
    }.items()
    for name in names
}
"""Without the library they stay aliases; the resolver asks which document the organisation means."""

_ENDINGS: Final = re.compile(
    r"(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ием|ия|ию|ии|ие|ий|ый|ой|ей|ом|ем|ам|ям|ах|ях|ая|яя|ое|ее|ую|юю"
    r"|ые|ых|их|ым|им|ов|а|я|о|е|у|ю|ы|и|ь|й)$"
)
_FLEETING: Final = {"порядок": "порядк", "перечень": "перечн", "список": "списк"}
_WORD: Final = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


class Alias(NamedTuple):
    """A found alias; `strict` ones count without levels, the rest are ordinary words unless something is cited in them."""

    act: str
    next: int
    end: int
    alone: bool


class _Name(NamedTuple):
    stems: tuple[str, ...]
    act: str
    alone: bool
    capital: bool
    quoted: bool


class AliasIndex:
    """Aliases by the stem of their first word. Immutable to callers; `with_names` makes a new one."""

    def __init__(self, names: Iterable[_Name]) -> None:
        self._names = tuple(names)
        self._by_first: dict[str, list[_Name]] = {}
        for name in sorted(self._names, key=lambda name: -len(name.stems)):
            self._by_first.setdefault(name.stems[0], []).append(name)
        self.first_stems: Final = tuple(sorted({name.stems[0] for name in self._names if name.alone}))
        """The stems, lower case, with which an alias may begin that counts without levels."""

    def begins(self, word: str) -> bool:
        """Whether an alias may begin with this lower-cased word."""
        return _stem(word) in self._by_first

    def with_defined(self, name: str, act: str) -> AliasIndex:
        """The index with a name that the text itself defines: only capitalised and only with levels."""
        stems = _stems(name)
        if not stems or len(stems) > 8:
            return self
        return AliasIndex([_Name(stems, act, False, name[:1].isupper(), _has_quotes(name)), *self._names])

    def at(self, text: str, tokens: list[Token], i: int) -> Alias | None:
        """The longest alias that begins at token `i`."""
        candidates = self._by_first.get(_stem(tokens[i].value))
        if candidates is None:
            return None
        for name in candidates:
            j = _match(tokens, i, name)
            if (
                j is None
                or _leaves_quote_open(text, tokens, i, j)
                or (name.capital and not text[tokens[i].start].isupper())
            ):
                continue
            end = _closed(text, tokens, i, j)
            following = j if end == tokens[j - 1].end else j + 1
            return Alias(name.act, following, end, name.alone and text[tokens[i].start].isupper())
        return None


def alias_index(aliases: Aliases) -> AliasIndex:
    """The index of the given aliases (name → act, "" for `alias:name`) and of those that everyone uses."""
    return _index(tuple(sorted(aliases.items())))


@lru_cache(maxsize=16)
def _index(pairs: tuple[tuple[str, str], ...]) -> AliasIndex:
    given = [
        _Name(_stems(name), act or f"alias:{name}", True, False, _has_quotes(name))
        for name, act in pairs
        if _stems(name)
    ]
    everyone = [_Name(_stems(name), act, "Закон" in act, False, False) for name, act in _EVERYONE.items()]
    return AliasIndex([*given, *everyone])


def _has_quotes(name: str) -> bool:
    return "«" in name or '"' in name


def _match(tokens: list[Token], i: int, name: _Name) -> int | None:
    """The index after the alias at `i`. A quoted title is another name than the same words without quotes."""
    passed = ',«»"' if name.quoted else ","
    j = i
    for stem in name.stems:
        while j > i and j < len(tokens) and tokens[j].kind in ("open", "close", "mark") and tokens[j].value in passed:
            j += 1
        if j >= len(tokens) or _stem(tokens[j].value) != stem:
            return None
        j += 1
    return j


def _leaves_quote_open(text: str, tokens: list[Token], i: int, j: int) -> bool:
    """«Федеральный закон «Об образовании в Российской Федерации»» is a title, not the alias «закон об образовании»."""
    start, end = tokens[i].start, tokens[j - 1].end
    opened = text.count("«", start, end) > text.count("»", start, end) or text.count('"', start, end) % 2 == 1
    return opened and text[end : end + 1] not in ("»", '"')


def _closed(text: str, tokens: list[Token], i: int, j: int) -> int:
    """The end of the match, with the closing quote of a name that opened one inside."""
    end = tokens[j - 1].end
    opened = text.count("«", tokens[i].start, end) > text.count("»", tokens[i].start, end)
    if (opened and text[end : end + 1] == "»") or (
        text.count('"', tokens[i].start, end) % 2 and text[end : end + 1] == '"'
    ):
        return end + 1
    return end


def _stems(name: str) -> tuple[str, ...]:
    return tuple(_stem(word.lower().replace("ё", "е")) for word in _WORD.findall(name))


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """The word without its case ending; short words stay whole."""
    if len(word) < 4:
        return word
    if word in _FLEETING:
        return _FLEETING[word]
    stem = _ENDINGS.sub("", word)
    return stem if len(stem) >= 3 else word
