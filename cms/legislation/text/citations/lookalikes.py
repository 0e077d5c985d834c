"""Signs that look like those of the grammar and are others: Latin letters in Russian words, the dashes of Word."""

from __future__ import annotations

import re
from typing import Final

_LATIN: Final = "ABCEHKMOPTXaceopxy"
_CYRILLIC: Final = "АВСЕНКМОРТХасеорху"
_DASHES: Final = "\u2010\u2011\u2212"
_PLAIN: Final = str.maketrans(_LATIN + _DASHES, _CYRILLIC + "-" * len(_DASHES))
_FOREIGN: Final = re.compile(
    rf"(?<=[А-Яа-яЁё])[{_LATIN}]+|[{_LATIN}]+(?=[А-Яа-яЁё])"
    rf"|(?<=[«\"“„'])[aceopxy](?=[»\"”“'])|\b[aceopxy](?=\))"
    rf"|\b(?:TK|HK|BK|KAC)(?=\s+[РP]Ф)|[{_DASHES}]"
)


def plain(text: str) -> str:
    """The text in the signs that the grammar reads; every code point stays at its place.

    Latin letters change only beside a Cyrillic one («cтатья», «PФ»), as the letter of a subpoint («a») and in «TK РФ».
    """
    return _FOREIGN.sub(lambda found: found.group().translate(_PLAIN), text)
