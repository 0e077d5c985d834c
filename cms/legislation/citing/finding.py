"""Citations in the texts of a document, before anything of them is stored."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from django.utils.dateparse import parse_date

from cms.content.draft_texts import DraftBlock, DraftText
from cms.legislation.citing.library import KnownAct, Library
from cms.legislation.citing.matching import around, words_of
from cms.legislation.citing.texts import SetPlace, set_places, texts_of
from cms.legislation.models import Edition, Origin
from cms.legislation.text.citations import find_citations, label_of
from cms.legislation.text.citations.model import PREVIOUS, THIS

_SOME_ACT = "Положение"
_IS_LABEL = re.compile(r"[a-z]+_[a-z0-9.]+(?:__[a-z]+_[a-z0-9.]+)*")


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A citation in a text. ``place`` says in words where, "" when only the pointer knows."""

    pointer: str
    block: UUID | None
    span: tuple[int, int]
    quote: str
    named: str
    candidates: tuple[KnownAct, ...]
    label: str
    chosen_edition: date | None = None
    origin: Origin = Origin.AUTO
    place: str = ""
    before: str = ""
    after: str = ""

    @property
    def words(self) -> str:
        """The quote, its blanks made one."""
        return words_of(self.quote)

    @property
    def anchor(self) -> str:
        """The block, or the field in the head of the document."""
        return str(self.block) if self.block else self.pointer.split("/")[1]


class ReadText(Protocol):
    """A text with its place."""

    @property
    def pointer(self) -> str: ...
    @property
    def block(self) -> UUID | None: ...
    @property
    def text(self) -> str: ...


def citations_in(body: Mapping[str, Any], library: Library) -> Iterator[FoundCitation]:
    """The citations of a published body that name an act, those that an author set first, then in reading order."""
    for place in set_places(body):
        found = _set_by_author(place, library)
        if found is not None:
            yield found
    yield from in_texts(texts_of(body), library)


def citations_in_draft(pieces: Iterable[DraftText | DraftBlock], library: Library) -> list[FoundCitation]:
    """The same of a draft."""
    texts: list[DraftText] = []
    found: list[FoundCitation] = []
    places: dict[str, str] = {}
    for piece in pieces:
        places[piece.pointer] = piece.place
        if isinstance(piece, DraftText):
            texts.append(piece)
        else:
            chosen = [set_one for place in _chosen_in(piece) if (set_one := _set_by_author(place, library))]
            places |= dict.fromkeys((each.pointer for each in chosen), piece.place)
            found += chosen
    set_in = {each.pointer for each in found}
    found += in_texts((text for text in texts if text.pointer not in set_in), library)
    return [replace(each, place=places.get(each.pointer, "")) for each in found]


def in_texts(texts: Iterable[ReadText], library: Library) -> Iterator[FoundCitation]:
    """The citations of prose in reading order; «the same law» is the one named before it, in whatever text."""
    named_before = ""
    for text in texts:
        for citation in find_citations(text.text, aliases=library.aliases):
            named = named_before if citation.act == PREVIOUS else citation.act or ""
            if not named or named == THIS:
                continue
            named_before = named
            label = label_of(citation)
            if label is None and citation.levels:
                # «the same article»: where it is, only its sentence knows.
                continue
            start, end = citation.span
            before, after = around(text.text, start, end)
            yield FoundCitation(
                pointer=text.pointer,
                block=text.block,
                span=citation.span,
                quote=text.text[start:end][:1000],
                named=named[:300],
                candidates=tuple(library.candidates(named)),
                label=label or "",
                chosen_edition=parse_date(citation.edition) if citation.edition else None,
                before=before,
                after=after,
            )


def _chosen_in(piece: DraftBlock) -> Iterator[SetPlace]:
    """The act and place that an author chose in a block, or in a field of it."""
    value = piece.value if isinstance(piece.value, Mapping) else {}
    fields = {f"/{name}": field for name, field in value.items() if isinstance(field, Mapping)}
    for step, chosen in ({"": value} | fields).items():
        if step == "" and piece.type != "provision":
            continue
        try:
            ref = UUID(str(chosen.get("act") or ""))
        except ValueError:
            continue
        yield SetPlace(f"{piece.pointer}{step}", piece.block, ref, str(chosen.get("label") or ""))


def _set_by_author(place: SetPlace, library: Library) -> FoundCitation | None:
    act = library.by_content_id(place.ref)
    edition = None if act else Edition.objects.filter(content_id=place.ref).select_related("act").first()
    if edition is not None:
        act = library.by_content_id(edition.act.content_id)
    if act is None:
        return None
    return FoundCitation(
        pointer=place.pointer,
        block=place.block,
        span=(0, len(place.label)),
        quote=place.label,
        named=act.title[:300],
        candidates=(act,),
        label=_label(place.label),
        chosen_edition=edition.in_force_from if edition else None,
        origin=Origin.EDITOR,
    )


def _label(place: str) -> str:
    """The label of a place, which an author writes as people cite it or as a label."""
    if _IS_LABEL.fullmatch(place):
        return place
    # A point without an article is a citation only beside a name: the act stands in the other field.
    cited = find_citations(place) or find_citations(f"{place} {_SOME_ACT}", aliases={_SOME_ACT: ""})
    return (label_of(cited[0]) if cited else None) or ""
