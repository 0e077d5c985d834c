"""Citations are found when a document is published, in its transaction, and stored beside it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.dateparse import parse_date
from django.utils.timezone import localdate

from cms.legislation.citing import checks
from cms.legislation.citing.finding import FoundCitation, citations_in
from cms.legislation.citing.library import Library, current_library, place_of
from cms.legislation.citing.matching import matched
from cms.legislation.citing.words import ambiguous
from cms.legislation.models import Act, Citation, CitationState, DraftCitation, EditionPolicy
from cms.legislation.models.citations import KEPT, KEPT_POINTER
from cms.publication import registry
from cms.publication.models import DocumentHead, Kind, Reference
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Rendering, Role

OWN_TYPES = frozenset({"act", "edition"})
# When a document says of which day it speaks, it is under one of these names.
DAYS = ("event_date", "in_force_from")
Key = tuple[str, str, int]


def follow(rendering: Rendering) -> None:
    """Store the citations of a document that is being published. Raises ``PublicationRefused`` when a name fits several
    acts of the library and no editor has said which."""
    body = rendering.body
    if body.type in OWN_TYPES:
        return
    content = body.model_dump(mode="json")
    faults = _read(body.id, body.locale, body.type, content, rendering.kept)
    if faults:
        raise PublicationRefused(faults)


def follow_again(act_pk: int) -> int:
    """Look again at the published documents with citations that lead nowhere, after an act or an edition of it came;
    answers how many."""
    unresolved = Q(act=None) | Q(act=act_pk, provision=None) & ~Q(label="")
    documents = Citation.objects.filter(unresolved).values_list("document", "locale").distinct()
    for document, locale in list(documents):
        look_again(document, locale)
    return len(documents)


def look_again(document: UUID, locale: str) -> None:
    """Let the citations of a published document follow the library and what editors have decided by now. One that is
    ambiguous leads nowhere: that the document is published already is not taken back."""
    head = DocumentHead.objects.filter(content_id=document, locale=locale, kind=Kind.PUBLISHED).first()
    if head is None:
        return
    _read(document, locale, head.type, json.loads(bytes(head.entry.body)), _kept_by(head))


def spoken_of(content: Mapping[str, Any]) -> date | None:
    """The day of which a document speaks, if it says so: that of an event, or of a change of the law."""
    return next((parse_date(str(day)) for name in DAYS if (day := content.get(name))), None)


def decisions_about(document: UUID, locale: str, found: Sequence[FoundCitation]) -> list[DraftCitation | None]:
    """For each citation what editors decided about it in the draft, where it was seen there."""
    drafts = list(DraftCitation.objects.filter(document=document, locale=locale).order_by("position"))
    return matched(drafts, found)


def as_decided(found: FoundCitation, decision: DraftCitation | None, library: Library) -> FoundCitation:
    """The citation with the act that an editor chose for it."""
    chosen = library.by_pk(decision.act_id) if decision and decision.decided_at else None
    return replace(found, candidates=(chosen,)) if chosen else found


def _read(
    document: UUID, locale: str, document_type: str, content: Mapping[str, Any], kept: Mapping[str, Any]
) -> list[Fault]:
    """Store the citations of a body, and those of what it keeps from its readers under pointers of their own."""
    library = current_library()
    known = _known(document, locale)
    found = list(citations_in({**content, KEPT: kept} if kept else content, library))
    return _store(document, locale, document_type, content, found, known, library) if found or known else []


def _kept_by(head: DocumentHead) -> Mapping[str, Any]:
    """What a published document keeps from its readers now, if law was cited there before; nothing when it can not be
    rendered any more."""
    standing = Citation.objects.filter(document=head.content_id, locale=head.locale, pointer__startswith=KEPT_POINTER)
    document_type = registry.by_name(head.type)
    if document_type is None or not standing.exists():
        return {}
    live = document_type.model.find_document(head.content_id, head.locale)  # type: ignore[attr-defined]
    try:
        return document_type.render(live).kept if live is not None else {}
    except PublicationRefused:
        return {}


def _known(document: UUID, locale: str) -> dict[Key, Citation]:
    return {
        (citation.pointer, citation.quote, citation.occurrence): citation
        for citation in Citation.objects.filter(document=document, locale=locale)
    }


def _store(
    document: UUID,
    locale: str,
    document_type: str,
    content: Mapping[str, Any],
    found: list[FoundCitation],
    known: dict[Key, Citation],
    library: Library,
) -> list[Fault]:
    """Store what was found; answers the ambiguous ones, which lead nowhere."""
    today = localdate()
    read_on, event_date = parse_date(content.get("valid_from") or ""), spoken_of(content)
    seen: Counter[tuple[str, str]] = Counter()
    faults, citations = [], []
    for each, decision in zip(found, decisions_about(document, locale, found), strict=True):
        occurrence = seen[each.pointer, each.quote]
        seen[each.pointer, each.quote] += 1
        citation = known.pop((each.pointer, each.quote, occurrence), None) or _moved(known, each)
        if citation is None:
            seen_on = decision.seen_on if decision else today
            citation = Citation(
                document=document, locale=locale, document_type=document_type, seen_on=seen_on, origin=each.origin
            )
        citation.pointer, citation.block, citation.quote = each.pointer, each.block, each.quote
        citation.start, citation.end = each.span
        citation.occurrence, citation.named = occurrence, each.named
        each = as_decided(each, decision, library)
        if _lead(citation, each, decision, event_date, read_on) and len(each.candidates) > 1:
            faults.append(ambiguous(each, decision.place if decision else ""))
        citations.append(citation)
    Citation.objects.filter(pk__in=[citation.pk for citation in known.values()]).delete()
    for citation in citations:
        citation.save()
    # A card of an act that only the key names would point at the answer.
    _refer(document, locale, [citation for citation in citations if citation.act_id and not citation.is_kept])
    for act_pk in {citation.act_id for citation in citations if citation.act_id and citation.provision_id}:
        checks.recheck(act_pk, Q(document=document, locale=locale))
    DraftCitation.objects.filter(document=document, locale=locale, is_applied=False).update(is_applied=True)
    return faults


def _lead(
    citation: Citation,
    found: FoundCitation,
    decision: DraftCitation | None,
    event_date: date | None,
    read_on: date | None,
) -> bool:
    """Let a citation lead where it should; False when people have said that it is none, or where it leads."""
    if decision is not None and decision.decided_at:
        citation.state = CitationState(decision.state)
        if citation.state == CitationState.REJECTED:
            return False
        if decision.seen_on > (citation.seen_on or decision.seen_on):
            citation.seen_on, citation.seen_digest = decision.seen_on, ""
    elif citation.state != CitationState.SUGGESTED:
        return False
    if decision is not None and decision.policy:
        event_date, found = decision.as_of, replace(found, chosen_edition=None)
    _resolve(citation, found, event_date, read_on, decision.seen_on if decision else None)
    if decision is not None and decision.policy:
        citation.policy = EditionPolicy(decision.policy)
    return True


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


def _resolve(
    citation: Citation, found: FoundCitation, event_date: date | None, read_on: date | None, drafted_on: date | None
) -> None:
    """Where a citation leads on the day that its author read the law. What led somewhere leads there still: under the
    same number there may be another norm by now, and that is for people to see."""
    act = found.candidates[0] if len(found.candidates) == 1 else None
    day = found.chosen_edition or event_date
    as_of = day or read_on
    if citation.provision_id and act and citation.act_id == act.pk and citation.as_of == as_of:
        return
    days = [day] if day else [*filter(None, [read_on, drafted_on]), localdate()]
    places = ((place_of(act.pk, found.label, each), each) for each in days) if act and found.label else ()
    citation.act_id = act.pk if act else None
    citation.label, citation.as_of = found.label, as_of
    citation.provision_id, citation.seen_on = next((place for place in places if place[0]), (None, days[0]))
    citation.seen_digest, citation.changed_from = "", None
    fixed = EditionPolicy.FIXED if found.chosen_edition else EditionPolicy.AS_OF
    citation.policy = fixed if day else EditionPolicy.CURRENT
