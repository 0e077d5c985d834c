"""The frame of an act: title, preamble, body, signature, and the documents annexed to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cms.legislation.text.structure.entries import Entry, unmarked
from cms.legislation.text.structure.marks import Mark

_OFFICE = re.compile(
    r"(?:И\.?\s?о\.?\s+|Врио\s+|Временно исполняющ\w+ обязанности\s+)?(?:Первый\s+)?(?:Заместител\w+\s+)?"
    r"(?:Президент|Председател\w|Министр|Руководител\w|Директор|Генеральный директор|Губернатор|Глава|Мэр|Секретарь|"
    r"Ректор|Премьер-министр|Начальник|Главный государственный|Прокурор|Судья)[ая]?(?=[\s,]|$)",
    re.IGNORECASE,
)
_SURNAME = r"[А-ЯЁ][А-ЯЁа-яё]+(?:-[А-ЯЁ][А-ЯЁа-яё]+)?"
_SIGNED = re.compile(rf"(?:[А-ЯЁ]\.\s?){{1,2}}{_SURNAME}$|{_SURNAME}\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.$")
_OFFICE_AT_MOST = 160
_SIGNATURE_LINES = 4
_APPROVED = re.compile(r"(?:УТВЕРЖД[ЕЁ]Н|Утвержд[её]н)[аоыАОЫ]?(?:$|:|\s+(?!перечень|порядок))")
_DOCUMENT = re.compile(
    r"(?:порядок|положение|правила|перечень|устав|инструкция|регламент|форма|типов|примерн|список|состав|методик|"
    r"методические|требования|критерии|номенклатура|рекомендации|нормы|стандарт|программа|план|реестр|образец|заявление|"
    r"административный|коллективный|соглашение|изменения|структура|расписание|сведения|макет|кодекс)",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(
    r"(?:Мы,|В соответствии|В целях|На основании|Руководствуясь|Во исполнение|В связи|Настоящ(?:ий|ее|ая|ие)\s|"
    r"Исходя из|Учитывая|Признавая|Президиум|Правительство Российской Федерации постановляет)"
)
_KIND = re.compile(
    r"(?:(?:ИНФОРМАЦИОННОЕ |СОВМЕСТНОЕ )?ПИСЬМО|РАЗЪЯСНЕНИ[ЕЯ]|ИНФОРМАЦИЯ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|ОПРЕДЕЛЕНИЕ|"
    r"РЕШЕНИЕ|ПРИКАЗ|УКАЗ|ЗАЯВЛЕНИЕ|ОБРАЩЕНИЕ|РЕЗОЛЮЦИЯ)",
    re.IGNORECASE,
)
_HEAD = 12
"""Lines among which an act without numbers says what it is."""
_PROSE = 200
_FOOTNOTE = re.compile(r"(?:\*\(?\d*\)?|<\d+>|\[\d+\]|[¹²³])")

_Entries = tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The entries of an act, or of a document annexed to it, by their place in it.

    `title` of an annex is its designation («Приложение N 1 к приказу …») and `heading` its own name; of an act `title`
    is all that stands before the preamble."""

    title: _Entries
    heading: _Entries
    preamble: _Entries
    body: _Entries
    back: _Entries
    footnotes: _Entries
    tail: _Entries
    mark: Mark | None = None


def split(entries: Sequence[Entry]) -> list[Document]:
    """The act and then its annexes, in order; together they are all the entries."""
    starts = _annex_starts(entries)
    bounds = [0, *starts, len(entries)]
    pieces = [list(entries[begin:end]) for begin, end in pairwise(bounds)]
    return [_act(pieces[0]), *map(_annex, pieces[1:])]


def _annex_starts(entries: Sequence[Entry]) -> list[int]:
    starts: list[int] = []
    begun = False
    for at, entry in enumerate(entries):
        if entry.quoted:
            continue
        if entry.mark and entry.mark.style == "appendix":
            is_start = begun or bool(starts)
        else:
            # Between «Приложение N 1» and the name of the annex «УТВЕРЖДЕНО …» begins no other.
            is_start = begun and not entry.mark and _is_approval(entry)
        if is_start:
            starts.append(at)
        begun = not is_start and (begun or _is_numbering(entry) or (bool(starts) and _is_name(entry)))
    return starts


def _is_approval(entry: Entry) -> bool:
    return len(entry.text) < _OFFICE_AT_MOST and bool(_APPROVED.match(entry.text))


def _act(entries: list[Entry]) -> Document:
    begin = _first_mark(entries)
    if begin is None:
        return _without_numbers(list(map(unmarked, entries)))
    front = [unmarked(entry) for entry in entries[:begin]]
    opening = next((at for at, entry in enumerate(front) if at and _begins_preamble(entry.text)), len(front))
    return Document(tuple(front[:opening]), (), tuple(front[opening:]), *_lower(entries[begin:]))


def _without_numbers(entries: list[Entry]) -> Document:
    """A letter or a short ruling: a head that says what it is, paragraphs, a signature. Without such a head it is a text
    of which nothing is known."""
    kind = next((at for at, entry in enumerate(entries[:_HEAD]) if _KIND.fullmatch(entry.text)), None)
    if kind is None:
        return Document((), (), (), (), (), (), tuple(entries))
    begin = next((at for at in range(kind + 1, len(entries)) if _is_prose(entries[at])), len(entries))
    return Document(tuple(entries[:begin]), (), (), *_lower(entries[begin:]))


def _is_prose(entry: Entry) -> bool:
    return len(entry.text) > _PROSE or entry.text.endswith((".", ":", "!", ","))


def _annex(entries: list[Entry]) -> Document:
    mark = entries[0].mark
    begin = _first_mark(entries) or len(entries)
    named = next((at for at in range(begin) if _is_name(entries[at])), begin)
    ends = named
    while ends < begin and not entries[ends].text.startswith("(") and _continues_name(entries, named, ends):
        ends += 1
    body, back, footnotes, tail = _lower(entries[ends:])
    title, heading = entries[:named], entries[named:ends]
    return Document(tuple(title), tuple(heading), (), body, back, footnotes, tail, mark)


def _is_name(entry: Entry) -> bool:
    text = entry.text
    return not entry.mark and (bool(_DOCUMENT.match(text)) or (text.isupper() and not _APPROVED.match(text)))


def _continues_name(entries: Sequence[Entry], named: int, at: int) -> bool:
    """A name goes on over lines that no blank line parts, or in capitals."""
    entry = entries[at]
    if at == named:
        return True
    return bool(entry.text) and not entry.text.endswith((".", ":", ";")) and (not entry.gap or entry.text.isupper())


def _first_mark(entries: Sequence[Entry]) -> int | None:
    return next((at for at, entry in enumerate(entries) if _is_numbering(entry)), None)


def _is_numbering(entry: Entry) -> bool:
    return entry.mark is not None and entry.mark.style not in ("appendix", "word")


def _begins_preamble(text: str) -> bool:
    return bool(_PREAMBLE.match(text)) or (len(text) > _PROSE and text.endswith((".", ":")))


def _lower(entries: Sequence[Entry]) -> tuple[_Entries, _Entries, _Entries, _Entries]:
    """Body, signature, footnotes, and what stands below them."""
    last = max((at for at, entry in enumerate(entries) if entry.mark or entry.gone), default=-1)
    note = next((at for at in range(last + 1, len(entries)) if _begins_footnotes(entries, at)), len(entries))
    signed = next((at for at in range(last + 1, note) if _is_signature(entries, at)), note)
    tail = next(
        (at for at in range(note, len(entries)) if not entries[at].rule and not _FOOTNOTE.match(entries[at].text)),
        len(entries),
    )
    body = [unmarked(entry) if entry.mark and entry.mark.style == "appendix" else entry for entry in entries[:signed]]
    return tuple(body), tuple(entries[signed:note]), tuple(entries[note:tail]), tuple(entries[tail:])


def _begins_footnotes(entries: Sequence[Entry], at: int) -> bool:
    following = entries[at + 1].text if at + 1 < len(entries) else ""
    return entries[at].rule and bool(_FOOTNOTE.match(following))


def _is_signature(entries: Sequence[Entry], at: int) -> bool:
    """An office with a name behind it, on its own line or on one of the next."""
    office = entries[at].text
    if len(office) > _OFFICE_AT_MOST or not _OFFICE.match(office):
        return False
    return any(
        _SIGNED.search(entry.text)
        for entry in entries[at : at + _SIGNATURE_LINES]
        if len(entry.text) <= _OFFICE_AT_MOST
    )
