"""When two short Russian texts are the same answer."""

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300\u0301]")
_YO = re.compile("е\u0308+")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|-")
_QUOTES = re.compile("[\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c\u300d'`\u00b4]")
_AROUND_DASH = re.compile(r" ?-[ -]*")
_AFTER_MARK = re.compile(r"(?<=[.№§]) ")
_ENDINGS = " .\u2026"


def same_form(text: str) -> str:
    """The text in the form in which answers are compared; applying it twice changes nothing more.

    Told apart no longer: letter case; ё and е; stress marks; kinds and runs of white space; hyphens and dashes, with
    or without spaces around them; kinds of quotation marks, and the marks around the whole; a space after a dot, № or §
    ("ст. 374", "ст.374"); final dots. Still told apart: a hyphen and a space ("по-моему", "по моему"), other
    punctuation, Latin and Cyrillic letters that look alike.
    """
    text = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    text = unicodedata.normalize("NFC", _YO.sub("е", _INVISIBLE.sub("", text)))
    text = _QUOTES.sub('"', _DASHES.sub("-", text))
    text = " ".join(text.split())
    text = _AFTER_MARK.sub("", _AROUND_DASH.sub("-", text))
    return _bare(text)


def _bare(text: str) -> str:
    while True:
        bare = text.strip(" ").rstrip(_ENDINGS)
        if len(bare) > 1 and bare[0] == bare[-1] == '"' and '"' not in bare[1:-1]:
            bare = bare[1:-1]
        if bare == text:
            return bare
        text = bare
