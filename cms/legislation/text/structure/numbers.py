"""Numbers of legal units: words, Roman numerals and letters; which number comes after which."""

import re

_STEMS = (
    *("перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат"),
    *("тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат"),
)
_TENS = {"двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50}
_ROUND = {"тридцат": 30, "сороков": 40, "пятидесят": 50}
_ENDING = "(?:ый|ий|ой|ая|ья|яя|ое|ье|ого|ьего|ему|ьему|ом|ем|ьем|ою|ую|ью|ым|им|ьим|ые|ьи|ых|ьих|ыми)"
ORDINAL = rf"(?:(?:{'|'.join(_TENS)})\s+)?(?:{'|'.join(sorted([*_STEMS, *_ROUND], key=len, reverse=True))}){_ENDING}"
_ORDINAL = re.compile(
    rf"(?:({'|'.join(_TENS)})\s+)?({'|'.join(sorted([*_STEMS, *_ROUND], key=len, reverse=True))}){_ENDING}"
)

LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"
"""The letters that number list items: ё, й, ъ, ы and ь are skipped."""
_HOMOGLYPHS = str.maketrans("aeocpxyk", "аеосрхук")
_ROMAN = re.compile(r"(?=.)(X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_LOOKALIKES = str.maketrans("ІХУ", "IXV")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}

Place = tuple[int, ...]
"""Where a number stands among its siblings: «351.7» is (351, 7), «ж.1» is (7, 1), «IV» is (4,)."""


def ordinal(words: str) -> int | None:
    """«двадцать первая» is 21; None when the words are not an ordinal."""
    match = _ORDINAL.fullmatch(words.strip().lower().replace("ё", "е"))
    if not match:
        return None
    tens, stem = match.groups()
    return _TENS.get(tens, 0) + (_STEMS.index(stem) + 1 if stem in _STEMS else _ROUND[stem])


def roman(printed: str) -> str | None:
    """The Roman numeral in Latin letters, whichever alphabet it was typed in; None when it is not one (up to XXXIX)."""
    latin = printed.upper().translate(_ROMAN_LOOKALIKES)
    return latin if _ROMAN.fullmatch(latin) else None


def letter(printed: str) -> str:
    """A list letter in Cyrillic lower case, also when a look-alike Latin one was typed."""
    return printed.lower().translate(_HOMOGLYPHS)


def place(number: str) -> Place:
    """The place of a number; () when it has none."""
    if number.isupper():
        return (_roman_value(number),) if roman(number) == number else ()
    steps: list[int] = []
    for step in re.split(r"[.\-]", number):
        if step.isdigit():
            steps.append(int(step))
        elif step and all(sign in LETTERS for sign in step):
            steps.append(_letters_value(step))
        else:
            return ()
    return tuple(steps)


def is_first(number: str) -> bool:
    """True for 1, а, I: the number a list starts with."""
    return place(number) == (1,)


def follows(number: str, previous: str) -> bool:
    """True when `number` may come right after `previous`: the next one («82» after «81»), the first or next inserted
    one («81.1» after «81», «351.8» after «351.7»), or the next whole one («352» after «351.8»)."""
    here, before = place(number), place(previous)
    if not here or not before:
        return False
    if len(here) > len(before):
        return here[: len(before)] == before and here[len(before) :] == (1,) * (len(here) - len(before))
    return here[:-1] == before[: len(here) - 1] and here[-1] == before[len(here) - 1] + 1


def span(first: str, last: str) -> list[str]:
    """Every number from the first to the last, «12.1» to «12.3» too; the two ends when none can be counted between."""
    start, end = place(first), place(last)
    if not start or len(start) != len(end) or start[:-1] != end[:-1] or not 0 < end[-1] - start[-1] < 100:
        return [first, last]
    stem = first.rpartition(".")[0] if len(start) > 1 else ""
    if first.isalpha():
        return [LETTERS[value - 1] for value in range(start[0], end[0] + 1)]
    return [f"{stem}.{value}" if stem else str(value) for value in range(start[-1], end[-1] + 1)]


def _roman_value(numeral: str) -> int:
    values = [_ROMAN_DIGITS[sign] for sign in numeral]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _letters_value(letters: str) -> int:
    value = 0
    for sign in letters:
        value = value * len(LETTERS) + LETTERS.index(sign) + 1
    return value
