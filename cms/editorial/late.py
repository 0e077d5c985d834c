"""Steps that wait too long: one reminder to those to whom they are addressed, one letter to those above."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import TaskState, WorkflowState

from cms.editorial import letters
from cms.editorial.models import SignOff

logger = logging.getLogger(__name__)

# No step reminds earlier than this before its end.
LONGEST_NOTICE = timedelta(days=60)


def write_late_letters(now: datetime | None = None) -> int:
    """Write the reminders and escalations that are due, each once, however often this runs. Answers how many were written.
    Each step is a transaction of its own, and one that fails does not keep the others."""
    moment = now or timezone.now()
    waiting = SignOff.objects.filter(
        status=TaskState.STATUS_IN_PROGRESS,
        workflow_state__status=WorkflowState.STATUS_IN_PROGRESS,
        due_at__lte=moment + LONGEST_NOTICE,
    ).filter(Q(reminded_at=None) | Q(escalated_at=None))
    written = 0
    for key in list(waiting.order_by("due_at").values_list("pk", flat=True)):
        try:
            with transaction.atomic():
                written += _write(key, moment)
        except Exception:
            logger.exception("The reminders of step %s could not be written", key)
    return written


def _write(key: int, moment: datetime) -> int:
    state = SignOff.objects.select_for_update(of=("self",)).get(pk=key)
    if state.status != TaskState.STATUS_IN_PROGRESS or state.due_at is None:
        return 0
    step = state.task.specific
    written = 0
    if state.reminded_at is None and moment >= state.due_at - timedelta(days=step.remind_days):
        letters.tell_late(state)
        state.reminded_at = moment
        written += 1
    if state.escalated_at is None and moment >= state.due_at + timedelta(days=step.escalate_days):
        letters.tell_above(state)
        state.escalated_at = moment
        written += 1
    if written:
        state.save(update_fields=["reminded_at", "escalated_at"])
    return written
