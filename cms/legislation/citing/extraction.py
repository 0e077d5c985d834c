"""Citations are found when a document is published, in its transaction, and stored beside it."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.dateparse import parse_date
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from cms.legislation.citing import checks
from cms.legislation.citing.library import KnownAct, Library, current_library, place_of
from cms.legislation.citing.texts import SetPlace, set_places, texts_of
from cms.legislation.models import Act, Citation, CitationState, Edition, EditionPolicy, Origin
from cms.legislation.text.citations import find_citations, label_of
from cms.legislation.text.citations.model import PREVIOUS, THIS
from cms.publication.models import DocumentHead, Kind, Reference
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Rendering, Role

OWN_TYPES = frozenset({"act", "edition"})
# When a document says of which day it speaks, it is under one of these names.
DAYS = ("event_date", "in_force_from")
_IS_LABEL = re.compile(r"[a-z]+_[a-z0-9.]+(?:__[a-z]+_[a-z0-9.]+)*")
Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A citation in a body before it is stored."""

    pointer: str
    block: UUID | None
    span: tuple[int, int]
    quote: str
    named: str
    candidates: tuple[KnownAct, ...]
    label: str
    chosen_edition: date | None = None
    origin: Origin = Origin.AUTO


def follow(rendering: Rendering) -> None:
    """Store the citations of a document that is being published. Raises ``PublicationRefused`` when a name fits several
    acts of the library and no editor has said which."""
    body = rendering.body
    if body.type in OWN_TYPES:
        return
    content = body.model_dump(mode="json")
    found = list(citations_in(content, current_library()))
    known = _known(body.id, body.locale)
    if found or known:
        faults = _store(body.id, body.locale, body.type, content, found, known)
        if faults:
            raise PublicationRefused(faults)


def follow_again(act_pk: int) -> int:
    """Look again at the published documents with citations that lead nowhere, after an act or an edition of it came;
    answers how many."""
    unresolved = Q(act=None) | Q(act=act_pk, provision=None) & ~Q(label="")
    documents = Citation.objects.filter(unresolved).values_list("document", "locale").distinct()
    library = current_library()
    for document, locale in list(documents):
        head = DocumentHead.objects.filter(content_id=document, locale=locale, kind=Kind.PUBLISHED).first()
        if head is not None:
            content = json.loads(bytes(head.entry.body))
            _store(document, locale, head.type, content, list(citations_in(content, library)), _known(document, locale))
    return len(documents)


def citations_in(body: Mapping[str, Any], library: Library) -> Iterator[FoundCitation]:
    """The citations of a body that name an act, in reading order; «the same law» is the one named before it."""
    for place in set_places(body):
        found = _set_by_author(place, library)
        if found is not None:
            yield found
    named_before = ""
    for text in texts_of(body):
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
            yield FoundCitation(
                pointer=text.pointer,
                block=text.block,
                span=citation.span,
                quote=text.text[start:end][:1000],
                named=named[:300],
                candidates=tuple(library.candidates(named)),
                label=label or "",
                chosen_edition=parse_date(citation.edition) if citation.edition else None,
            )


def _known(document: UUID, locale: str) -> dict[Key, Citation]:
    return {
        (citation.pointer, citation.quote, citation.occurrence): citation
        for citation in Citation.objects.filter(document=document, locale=locale)
    }


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
    cited = find_citations(place)
    return (label_of(cited[0]) if cited else None) or ""


def _store(
    document: UUID,
    locale: str,
    document_type: str,
    content: Mapping[str, Any],
    found: list[FoundCitation],
    known: dict[Key, Citation],
) -> list[Fault]:
    """Store what was found; answers the ambiguous ones, which lead nowhere."""
    today = localdate()
    read_on = parse_date(content.get("valid_from") or "")
    event_date = next((parse_date(day) for name in DAYS if (day := content.get(name))), None)
    seen: Counter[tuple[str, str]] = Counter()
    faults, citations = [], []
    for each in found:
        occurrence = seen[each.pointer, each.quote]
        seen[each.pointer, each.quote] += 1
        citation = known.pop((each.pointer, each.quote, occurrence), None)
        if citation is None:
            citation = _moved(known, each) or Citation(
                document=document, locale=locale, document_type=document_type, seen_on=today, origin=each.origin
            )
        citation.pointer, citation.block, citation.quote = each.pointer, each.block, each.quote
        citation.start, citation.end = each.span
        citation.occurrence, citation.named = occurrence, each.named
        if citation.state == CitationState.SUGGESTED:
            _resolve(citation, each, event_date, read_on)
            if len(each.candidates) > 1:
                faults.append(_ambiguous(each))
        citations.append(citation)
    Citation.objects.filter(pk__in=[citation.pk for citation in known.values()]).delete()
    for citation in citations:
        citation.save()
    _refer(document, locale, [citation for citation in citations if citation.act_id])
    for act_pk in {citation.act_id for citation in citations if citation.act_id and citation.provision_id}:
        checks.recheck(act_pk, Q(document=document, locale=locale))
    return faults


def _refer(document: UUID, locale: str, citations: list[Citation]) -> None:
    """Let the document point to the acts it cites, so that their cards come with it."""
    head = DocumentHead.objects.filter(content_id=document, locale=locale).first()
    if head is None:
        return
    there = list(Reference.objects.filter(head=head).values_list("target", "position"))
    position = max((position for _, position in there), default=-1)
    pointed_at = {target for target, _ in there}
    acts = Act.objects.filter(pk__in={citation.act_id for citation in citations}).order_by("pk")
    new = [act for act in acts if act.content_id not in pointed_at]
    Reference.objects.bulk_create(
        Reference(head=head, target=act.content_id, role=Role.CITES, position=position + place)
        for place, act in enumerate(new, start=1)
    )


def _moved(known: dict[Key, Citation], found: FoundCitation) -> Citation | None:
    """The same words in the same block, whose place among the blocks is another one now."""
    key = next(
        (key for key, old in known.items() if old.quote == found.quote and old.block and old.block == found.block), None
    )
    return known.pop(key) if key else None


def _resolve(citation: Citation, found: FoundCitation, event_date: date | None, read_on: date | None) -> None:
    """Where a citation leads on the day that its author read the law. What led somewhere leads there still: under the
    same number there may be another norm by now, and that is for people to see."""
    act = found.candidates[0] if len(found.candidates) == 1 else None
    spoken_of = found.chosen_edition or event_date
    as_of = spoken_of or read_on
    if citation.provision_id and act and citation.act_id == act.pk and citation.as_of == as_of:
        return
    days = [spoken_of] if spoken_of else [*filter(None, [read_on]), localdate()]
    places = ((place_of(act.pk, found.label, day), day) for day in days) if act and found.label else ()
    citation.act_id = act.pk if act else None
    citation.label, citation.as_of = found.label, as_of
    citation.provision_id, citation.seen_on = next((place for place in places if place[0]), (None, days[0]))
    citation.seen_digest, citation.changed_from = "", None
    fixed = EditionPolicy.FIXED if found.chosen_edition else EditionPolicy.AS_OF
    citation.policy = fixed if spoken_of else EditionPolicy.CURRENT


def _ambiguous(found: FoundCitation) -> Fault:
    acts = "; ".join(f"{act.title} ({act.signed_on:%d.%m.%Y} № {act.number})" for act in found.candidates)
    return Fault(
        found.pointer,
        _("“%(quote)s” may mean several acts: %(acts)s. Write the date of the act beside its number.")
        % {"quote": found.quote, "acts": acts},
    )
