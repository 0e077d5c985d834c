"""Four eyes: whose own work a text is."""

from collections.abc import Callable, Iterable
from typing import Any

from wagtail.models import Revision, WorkflowState

from cms.editorial.texts import text_hash

LOOKED_BACK = 50
Senders = Callable[[WorkflowState], Iterable[int]]
_senders: list[Senders] = []


def register_senders(senders: Senders) -> None:
    """Have people counted as authors of what came in without a name; answers their keys. Called once, by ``ready``."""
    if senders not in _senders:
        _senders.append(senders)


def people_behind(workflow_state: WorkflowState, latest: Revision) -> set[int]:
    """Keys of those who may not approve this text: who submitted it, at first or again, who gave it its present words,
    and who may have sent it in.

    Whoever saves it once more without a change neither takes the authorship over nor shares it: the first who saved these
    very words counts.
    """
    people = {workflow_state.requested_by_id, *_submitters(workflow_state), *_writers(latest)}
    return {person for person in people if person is not None} | senders_of(workflow_state)


def senders_of(workflow_state: WorkflowState) -> set[int]:
    """Keys of those who may have sent in what a workflow is about, where it came without a name."""
    return {person for senders in _senders for person in senders(workflow_state)}


def signers(workflow_state: WorkflowState) -> set[int]:
    """Keys of those whose approvals in this workflow hold."""
    approved = workflow_state.task_states.filter(status="approved").values_list("finished_by_id", flat=True)
    return {person for person in approved if person is not None}


def _submitters(workflow_state: WorkflowState) -> list[Any]:
    return list(workflow_state.task_states.values_list("signoff__submitted_by", flat=True))


def _writers(latest: Revision) -> list[Any]:
    present = text_hash(latest)
    revisions = Revision.objects.filter(
        base_content_type=latest.base_content_type_id, object_id=latest.object_id
    ).order_by("-created_at", "-pk")
    writers: list[Any] = []
    for revision in revisions[:LOOKED_BACK].iterator(chunk_size=5):
        if text_hash(revision) != present:
            return writers[-1:]
        writers.append(revision.user_id)
    # The beginning may lie further back: then everyone who is seen counts.
    return writers if len(writers) == LOOKED_BACK else writers[-1:]
