"""How the law that published documents cite stands today, for those who keep copies of the documents."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from cms.legislation.citing import checks
from cms.legislation.citing.checks import Checked
from cms.legislation.models import Act, Citation
from cms.legislation.places import nearest_place
from cms.publication.models import DocumentHead, Kind
from cms.publication.rendering import Audience


@dataclass(frozen=True, slots=True)
class CheckedCitation:
    """A citation as checked; ``exact`` is False when ``provision`` and ``label`` are not the place that was cited but the
    nearest one that would hold it."""

    checked: Checked
    exact: bool = True


@dataclass(frozen=True, slots=True)
class CitingDocument:
    """A document that is published for everyone and cites the law."""

    content_id: UUID
    type: str
    slug: str
    title: str


def citing_documents(act: Act | None, locale: str, after: UUID | None, limit: int) -> list[CitingDocument]:
    """Documents that cite an act (any act, without one), by id. One query."""
    citations = Citation.objects.told().filter(locale=locale)
    if act is not None:
        citations = citations.filter(act=act)
    heads = DocumentHead.objects.filter(
        locale=locale, kind=Kind.PUBLISHED, audience=Audience.PUBLIC.value, content_id__in=citations.values("document")
    )
    if after is not None:
        heads = heads.filter(content_id__gt=after)
    rows = heads.order_by("content_id").values_list("content_id", "type", "slug", "title")[:limit]
    return [CitingDocument(*row) for row in rows]


def law_checks(documents: Sequence[UUID], locale: str, on: date) -> dict[UUID, list[CheckedCitation]]:
    """The citations of documents against the law of a day. Two queries, or one when none cites anything; a few more for
    each place that is not there."""
    found = checks.law_checks(documents, locale, on)
    acts = {each.act for checked in found.values() for each in checked if each.act and _is_lost(each)}
    keys = dict(Act.objects.filter(content_id__in=acts).values_list("content_id", "pk")) if acts else {}
    return {
        document: [_completed(each, keys.get(each.act) if each.act else None, on) for each in checked]
        for document, checked in found.items()
    }


def _is_lost(checked: Checked) -> bool:
    return bool(checked.act and checked.label and checked.provision is None)


def _completed(checked: Checked, act_pk: int | None, on: date) -> CheckedCitation:
    if act_pk is None or not _is_lost(checked):
        return CheckedCitation(checked)
    place = nearest_place(act_pk, checked.label, on)
    if place is None:
        return CheckedCitation(checked, exact=False)
    return CheckedCitation(replace(checked, provision=place.provision, label=place.label), exact=False)
