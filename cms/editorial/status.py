"""How a workflow stands, step by step, as its people want to see it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.utils import timezone
from wagtail.models import TaskState, WorkflowState

from cms.editorial import letters
from cms.editorial.eyes import people_behind
from cms.editorial.models import Remark, SignOff
from cms.editorial.texts import latest_of, text_hash

Standing = Literal["approved", "void", "skipped", "in_progress", "rejected", "cancelled", "pending"]
NAMED = 5


@dataclass(frozen=True, slots=True)
class StepStanding:
    """One step. ``void``: it was signed, and the text has been changed since; ``state`` is the signature's key;
    ``may_hand_on`` says that the reader may ask an expert by link."""

    name: str
    standing: Standing
    state: int | None = None
    signer: str = ""
    at: datetime | None = None
    comment: str = ""
    hash: str = ""
    due_at: datetime | None = None
    is_late: bool = False
    waits_for: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    may_hand_on: bool = False


def standing_of(workflow_state: WorkflowState, reader: Any = None) -> list[StepStanding]:
    """The steps of a workflow in order, each as it stands for the newest text, for a person who reads."""
    present = text_hash(latest_of(workflow_state))
    newest: dict[int, Any] = {}
    states = workflow_state.task_states.select_related("signoff", "finished_by").order_by("pk")
    for state in states:
        newest[state.task_id] = state
    return [_standing(task, newest.get(task.pk), present, reader) for task in workflow_state.workflow.tasks]


def _standing(task: Any, state: Any, present: str, reader: Any) -> StepStanding:
    if state is None:
        return StepStanding(task.name, "pending")
    sign_off: SignOff | None = getattr(state, "signoff", None)
    if sign_off is None:
        return StepStanding(task.name, state.status, state.pk, str(state.finished_by or ""), state.finished_at)
    waits = sign_off.status == TaskState.STATUS_IN_PROGRESS
    people = letters.recipients(sign_off) if waits else []
    return StepStanding(
        name=task.name,
        standing=_word(sign_off, present),
        state=sign_off.pk,
        signer=sign_off.signer,
        at=sign_off.finished_at,
        comment=sign_off.comment,
        hash=sign_off.text_hash[:8],
        due_at=sign_off.due_at if waits else None,
        is_late=bool(waits and sign_off.due_at and sign_off.due_at < timezone.now()),
        waits_for=tuple(str(user) for user in people[:NAMED]) + (("…",) if len(people) > NAMED else ()),
        remarks=tuple(sign_off.remarks.all()),
        may_hand_on=waits and reader is not None and _may_sign(sign_off, reader),
    )


def _may_sign(sign_off: SignOff, reader: Any) -> bool:
    addressed = sign_off.task.specific.is_addressed_to(sign_off.addressed_to, reader)
    return addressed and reader.pk not in people_behind(sign_off.workflow_state, sign_off.latest())


def _word(sign_off: SignOff, present: str) -> Standing:
    decided = sign_off.status in (TaskState.STATUS_APPROVED, TaskState.STATUS_SKIPPED)
    if sign_off.voided_at is not None or (decided and sign_off.text_hash != present):
        return "void"
    standing: Standing = sign_off.status
    return standing
