"""Which published documents have to be looked at because the law they cite reads differently, or soon will."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from cms.editorial.reviews import ReviewPassage, ReviewRequest, ReviewSource
from cms.legislation import queries
from cms.legislation.admin.places import in_words
from cms.legislation.citing import checks
from cms.legislation.models import Citation, CitationState, EditionPolicy
from cms.legislation.text.diff import word_runs
from cms.publication.models import Kind, PublishedDocument


def requests(entry: PublishedDocument) -> Iterator[ReviewRequest]:
    """After an edition: every document that cites its act. After any other document: that one, whose citations may be
    others now."""
    if entry.type == "edition":
        act = _act_of(entry)
        citations = Citation.objects.filter(act__content_id=act) if act else Citation.objects.none()
        documents = set(citations.values_list("document", "locale"))
    else:
        documents = {(entry.content_id, entry.locale)}
    yield from _requests(documents)


@transaction.atomic
def accept(document: UUID, locale: str) -> None:
    """A person has looked at the changed citations of a document: from now on they are read against the new wording."""
    changed = Citation.objects.filter(document=document, locale=locale, changed_from__isnull=False)
    acts: set[int] = set()
    for citation in changed:
        citation.seen_on = citation.changed_from or citation.seen_on
        citation.seen_digest, citation.changed_from, citation.as_of = "", None, None
        citation.state, citation.policy = CitationState.CONFIRMED, EditionPolicy.CURRENT
        citation.save()
        acts |= {citation.act_id} if citation.act_id else set()
    for act in acts:
        checks.recheck(act)


def _act_of(entry: PublishedDocument) -> str | None:
    """The act of an edition; a withdrawal has no body, so the newest form before it says."""
    bodies = PublishedDocument.objects.filter(content_id=entry.content_id, kind=Kind.PUBLISHED).order_by("-id")
    body = entry.body or bodies.values_list("body", flat=True).first()
    return json.loads(bytes(body))["act"] if body else None


def _requests(documents: Iterable[tuple[UUID, str]]) -> Iterator[ReviewRequest]:
    wanted = set(documents)
    citations = (
        Citation.objects.filter(document__in={document for document, _ in wanted})
        .exclude(state=CitationState.REJECTED)
        .select_related("act")
        .order_by("document", "locale", "pk")
    )
    for key, group in groupby(citations, key=lambda citation: (citation.document, citation.locale)):
        if key in wanted:
            wanted.discard(key)
            yield _request(*key, [citation for citation in group if citation.changed_from])
    for document, locale in wanted:
        yield ReviewRequest(document, locale)


def _request(document: UUID, locale: str, changed: list[Citation]) -> ReviewRequest:
    if not changed:
        return ReviewRequest(document, locale)
    acts_of: dict[date, dict[str, None]] = {}
    for citation in changed:
        if citation.changed_from:
            acts_of.setdefault(citation.changed_from, {})[str(citation.act)] = None
    days = sorted(acts_of)
    cause = ". ".join(
        _("The law changes on %(day)s: %(acts)s") % {"day": f"{day:%d.%m.%Y}", "acts": ", ".join(acts_of[day])}
        for day in days
    )
    return ReviewRequest(document, locale, cause, days[0], tuple(_passage(citation) for citation in changed))


def _passage(citation: Citation) -> ReviewPassage:
    since: date = citation.changed_from or citation.seen_on
    before, old_label = _reads(citation.provision_id, since - timedelta(days=1))
    after, new_label = _reads(citation.provision_id, since)
    runs = tuple((run.op, run.text) for run in word_runs(before, after)) or (("delete", before),)
    return ReviewPassage(
        block=str(citation.block or ""),
        pointer=citation.pointer,
        quote=citation.quote,
        place=f"{citation.act}: {_place(old_label or citation.label, new_label)}",
        since=since.isoformat(),
        runs=runs,
    )


def _place(old_label: str, new_label: str) -> str:
    """Where the norm stood, and where it stands when that is elsewhere now: ids go with the text."""
    moved = f" → {in_words(new_label)}" if new_label and new_label != old_label else ""
    return in_words(old_label) + moved


def _reads(provision: UUID | None, on: date) -> tuple[str, str]:
    """What a norm says on a day, "" when it is repealed or gone, and its label there."""
    passage = queries.passage_of(provision, on, with_path=False) if provision else None
    if passage is None:
        return "", ""
    if passage.head.state == "repealed":
        return "", passage.head.label
    lines = (
        " ".join(piece for piece in (version.mark, version.heading, version.text) if piece)
        for version in passage.versions
    )
    return "\n".join(line for line in lines if line), passage.head.label


SOURCE = ReviewSource("legislation", requests, accept)
