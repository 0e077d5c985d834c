"""The bytes of a source file as text: UTF-8 first, then what the file declares, then what reads as Russian."""

import codecs
import re
from collections.abc import Iterator

_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_TAG = re.compile(rb"<[^>]*>")
_HEAD = 4096
_SAMPLE = 262_144
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMER = ("windows-1251", "koi8-r", "ibm866")
_WIDE = ("utf-16-le", "utf-16-be")
_LETTER = re.compile(r"[^\W\d_]")
_SMALL = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф")
_RUSSIAN = 0.6
"""Share of small Cyrillic letters among all letters: Russian prose has 0.9, the same bytes in another code page 0.4."""
_BROKEN_AT_MOST = 0.05
_CUT_AT_MOST = 3


class WrongEncoding(ValueError):
    """The bytes read as text in no encoding that Russian files come in; the message says which byte stood against it."""


def decoded(raw: bytes) -> str:
    """The text of a file. A character that was cut off at the very end stays visible as U+FFFD. Raises WrongEncoding."""
    marked = next((name for mark, name in _BOMS if raw.startswith(mark)), None)
    try:
        return raw.decode(marked or "utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start >= len(raw) - _CUT_AT_MOST:
            return raw.decode(marked or "utf-8", "replace")
        failure = f"byte {error.start} is not {marked or 'utf-8'}"
    if marked or _is_broken_utf8(raw):
        raise WrongEncoding(failure)
    found = next(_readable(raw), None)
    if found is None:
        raise WrongEncoding(f"{failure}, and no other encoding makes Russian of it")
    return found


def wide(raw: bytes) -> str | None:
    """The text of UTF-16 that came without its mark; None when the bytes are anything else."""
    for encoding in _WIDE:
        text = raw[: len(raw) // 2 * 2].decode(encoding, "replace")
        if _russian_share(text[:_SAMPLE]) > _RUSSIAN:
            return text
    return None


def _readable(raw: bytes) -> Iterator[str]:
    """What the page declares, if it is known and fits; then the encodings in which the bytes read as Russian, best first."""
    if declared := _declared(raw):
        yield declared
    sample = _TAG.sub(b" ", raw[:_SAMPLE])
    shares = {name: _russian_share(sample.decode(name, "replace")) for name in _FORMER}
    best = max(shares, key=shares.__getitem__)
    if shares[best] > _RUSSIAN:
        yield raw.decode(best, "replace")


def _declared(raw: bytes) -> str | None:
    declared = _CHARSET.search(raw[:_HEAD]) if b"<" in raw[:_HEAD] else None
    try:
        return raw.decode(declared[1].decode("ascii")) if declared else None
    except (LookupError, UnicodeDecodeError):
        return None


def _is_broken_utf8(raw: bytes) -> bool:
    """True for UTF-8 with a few bad bytes, which the old code pages would turn into nonsense."""
    text = raw[:_SAMPLE].decode("utf-8", "replace")
    return text.count("\ufffd") < _BROKEN_AT_MOST * len(text) and not text.isascii()


def _russian_share(text: str) -> float:
    letters = _LETTER.findall(text)
    return sum(letter in _SMALL for letter in letters) / len(letters) if letters else 0.0
