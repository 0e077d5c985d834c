"""What is done with case studies when its time has come, without an editor."""

import logging
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.bestpractice.case_studies import CaseStudyPage, ConsentCovers
from cms.bestpractice.completeness import PICTURES
from cms.bestpractice.submissions import State, Submission, SubmittedFile
from cms.publication.gates import passed_by

logger = logging.getLogger(__name__)

KEEP_DECLINED = timedelta(days=90)
KEEP_BEGUN = timedelta(days=180)


def withdraw_pictures(on: date | None = None) -> int:
    """Publish the cases whose consent was for pictures alone and is over, without them; answers how many. A draft on top
    keeps its words and loses the pictures too."""
    over = CaseStudyPage.objects.filter(
        live=True,
        shows_people=True,
        consent_covers=ConsentCovers.PICTURES,
        consent_until__lt=on or timezone.localdate(),
    )
    return sum(_try(key) for key in list(over.values_list("pk", flat=True)))


def clear_attachments() -> int:
    """Remove what was attached to submissions that were declined, or begun and left, long ago; answers how many files."""
    now = timezone.now()
    declined = Submission.objects.filter(state=State.DECLINED, changed_at__lt=now - KEEP_DECLINED)
    left = Submission.objects.filter(state=State.STARTED, changed_at__lt=now - KEEP_BEGUN)
    files = SubmittedFile.objects.filter(submission__in=(declined | left).values("pk"), image=None, document=None)
    return sum(_remove(attached) for attached in files)


def _try(key: int) -> int:
    try:
        with transaction.atomic(), passed_by("the end of a consent"):
            return _without_pictures(CaseStudyPage.objects.select_for_update(of=("self",)).get(pk=key))
    except Exception:
        # One case must not keep the pictures of the others.
        logger.exception("Pictures of case study %s could not be withdrawn", key)
        return 0


def _without_pictures(case: CaseStudyPage) -> int:
    if not _strip(case):
        return 0
    draft: Any = None
    if case.has_unpublished_changes:
        draft = case.get_latest_revision_as_object()
    case.save_revision(log_action=True, clean=False).publish(log_action="wagtail.publish.scheduled")
    if draft is not None:
        _strip(draft)
        draft.save_revision(log_action=True, clean=False)
    return 1


def _strip(case: Any) -> bool:
    """Take the pictures out of the body; whether there were any."""
    kept = [block for block in case.body.raw_data if block["type"] not in PICTURES]
    found = len(kept) < len(case.body.raw_data)
    case.body = kept
    return found


def _remove(attached: SubmittedFile) -> int:
    storage, name = attached.file.storage, attached.file.name
    with transaction.atomic():
        attached.delete()
        transaction.on_commit(lambda: storage.delete(name))
    return 1
