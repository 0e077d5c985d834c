"""How the law that documents cite stands today, put into their answers."""

from collections.abc import Sequence
from datetime import date, datetime, time
from uuid import UUID

from django.utils.timezone import get_current_timezone, localdate

from api.delivery.openapi.shapes import CitationCheck, LawCheck
from cms.legislation import standing
from cms.legislation.standing import CheckedCitation
from cms.publication.queries import Detail

WORST = ("repealed", "changed", "unresolved", "current")


def law_checks(details: Sequence[Detail]) -> dict[str, LawCheck]:
    """Checks by content id, for documents that point to an act; the others cost nothing. All are of one locale."""
    citing = [detail.document for detail in details if any(card.type == "act" for card in detail.references)]
    if not citing:
        return {}
    today = localdate()
    return checks_of([UUID(document.content_id) for document in citing], citing[0].locale, today)


def checks_of(documents: Sequence[UUID], locale: str, today: date) -> dict[str, LawCheck]:
    """Checks by content id of documents that are known to cite."""
    found = standing.law_checks(documents, locale, today)
    return {str(document): _check(checked, today) for document, checked in found.items()}


def next_change(check: LawCheck) -> datetime | None:
    """When the status of a citation will change by what is known now."""
    days = [item.changes_on for item in check.items if item.changes_on and item.changes_on > check.checked_on]
    return datetime.combine(min(days), time.min, get_current_timezone()) if days else None


def is_settled(check: LawCheck) -> bool:
    """Whether nothing but a publication can change it: a person's decision and the calendar make no entry in the log."""
    return all(item.changes_on is None for item in check.items)


def _check(citations: Sequence[CheckedCitation], today: date) -> LawCheck:
    items = [
        CitationCheck(
            block=each.block,
            pointer=each.pointer,
            quote=each.quote,
            act=each.act,
            provision=each.provision,
            label=each.label,
            exact=citation.exact,
            status=each.status,
            changes_on=each.changed_from,
        )
        for citation in citations
        for each in (citation.checked,)
    ]
    worst = min((item.status for item in items), key=WORST.index)
    return LawCheck(status=worst, checked_on=today, items=items)
