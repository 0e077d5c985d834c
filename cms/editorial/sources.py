"""Reasons to look at a document again that any kind of material can have: it points to something that was withdrawn, it
has not been looked at for long, the consent of the people shown in it ends soon."""

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.editorial.models import Outcome, ReviewRule, ReviewTask
from cms.editorial.reviews import ReviewPassage, ReviewRequest, ReviewSource, keep
from cms.publication import registry
from cms.publication.models import DocumentHead, Kind, PublishedDocument, Reason, Reference
from cms.publication.rendering import Role

DAYS_TO_LOOK = 14
CONSENT_NOTICE = timedelta(days=30)
REVIEW_DATE = "review_date"
CONSENT = "consent"


def broken_references(entry: PublishedDocument) -> Iterator[ReviewRequest]:
    """Of a document: whether what it points to still stands. Of everything that points to it: the same."""
    pointing = Reference.objects.filter(target=entry.content_id, head__kind=Kind.PUBLISHED).exclude(role=Role.EMBEDS)
    heads = {(entry.content_id, entry.locale): None}
    heads |= dict.fromkeys(pointing.values_list("head__content_id", "head__locale"))
    for content_id, locale in heads:
        yield _broken(content_id, locale)


def _broken(content_id: UUID, locale: str) -> ReviewRequest:
    targets = Reference.objects.filter(
        head__content_id=content_id, head__locale=locale, head__kind=Kind.PUBLISHED
    ).exclude(role=Role.EMBEDS)
    wanted = set(targets.values_list("target", flat=True))
    heads = DocumentHead.objects.filter(content_id__in=wanted).select_related("entry")
    standing = {head.content_id for head in heads if head.kind == Kind.PUBLISHED}
    gone = {head.content_id: head for head in heads if head.content_id not in standing and head.ever_public}
    passages = tuple(_passage(head) for head in sorted(gone.values(), key=lambda head: head.pk))
    if not passages:
        return ReviewRequest(content_id, locale)
    cause = _("It points to what was withdrawn: %(titles)s") % {"titles": ", ".join(each.quote for each in passages)}
    return ReviewRequest(content_id, locale, cause, timezone.localdate() + timedelta(days=DAYS_TO_LOOK), passages)


def _passage(head: DocumentHead) -> ReviewPassage:
    reason = Reason(head.entry.reason).label if head.entry.reason else ""
    since = timezone.localtime(head.updated_at).date().isoformat()
    return ReviewPassage("", "", head.title or str(head.content_id), str(reason), since, ())


def open_timely_reviews(today: date | None = None) -> None:
    """Open the tasks whose day has come, each once, and close those that are not needed any more."""
    day = today or timezone.localdate()
    _bring_in_line(REVIEW_DATE, _not_looked_at(day))
    _bring_in_line(CONSENT, _consents_ending(day))


@transaction.atomic
def _bring_in_line(source: str, requests: Iterable[ReviewRequest]) -> None:
    asked = set()
    for request in requests:
        keep(source, request)
        asked.add((request.content_id, request.locale))
    for task in ReviewTask.objects.filter(source=source, outcome=Outcome.OPEN):
        if (task.content_id, task.locale) not in asked:
            keep(source, ReviewRequest(task.content_id, task.locale))


def _not_looked_at(day: date) -> Iterator[ReviewRequest]:
    for rule in ReviewRule.objects.all():
        before = months_before(day, rule.months)
        heads = DocumentHead.objects.filter(type=rule.document_type, kind=Kind.PUBLISHED, updated_at__date__lte=before)
        looked = set(
            ReviewTask.objects.filter(
                source=REVIEW_DATE, decided_at__date__gt=before, outcome=Outcome.STILL_CORRECT
            ).values_list("content_id", "locale")
        )
        for head in heads:
            if (head.content_id, head.locale) not in looked:
                yield _reviewed_long_ago(head, day, rule.months)


def _reviewed_long_ago(head: DocumentHead, day: date, months: int) -> ReviewRequest:
    waiting = ReviewTask.objects.filter(
        source=REVIEW_DATE, content_id=head.content_id, locale=head.locale, outcome=Outcome.OPEN
    ).first()
    due_on = waiting.due_on if waiting else day + timedelta(days=DAYS_TO_LOOK)
    since = timezone.localtime(head.updated_at).date()
    cause = _("Nobody has looked at it for %(months)s months") % {"months": months}
    passage = ReviewPassage("", "", head.title, _("published"), since.isoformat(), ())
    return ReviewRequest(head.content_id, head.locale, cause, due_on, (passage,), again=True)


def _consents_ending(day: date) -> Iterator[ReviewRequest]:
    until = timezone.now() + (day - timezone.localdate()) + CONSENT_NOTICE
    heads = DocumentHead.objects.filter(kind=Kind.PUBLISHED, next_change_at__lte=until)
    for head in heads:
        document_type = registry.by_name(head.type)
        document = document_type.model.find_document(head.content_id, head.locale) if document_type else None  # type: ignore[attr-defined]
        ending = document.ending() if document is not None else None
        if ending is None or ending.reason != Reason.CONSENT_EXPIRED or ending.at > until:
            continue
        last = timezone.localtime(ending.at - timedelta(seconds=1)).date()
        cause = _("The consent of the people shown ends on %(day)s") % {"day": f"{last:%d.%m.%Y}"}
        passage = ReviewPassage("", "", head.title, _("then it is withdrawn by itself"), last.isoformat(), ())
        yield ReviewRequest(head.content_id, head.locale, cause, last, (passage,))


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def nothing_more(content_id: UUID, locale: str) -> None:
    """What people decided is kept with the task; there is nothing else to tell."""


BROKEN = ReviewSource("broken_reference", broken_references, nothing_more, gettext_lazy("broken reference"))
TIMELY = (
    ReviewSource(REVIEW_DATE, lambda entry: (), nothing_more, gettext_lazy("time to look again")),
    ReviewSource(CONSENT, lambda entry: (), nothing_more, gettext_lazy("consent ends")),
)
