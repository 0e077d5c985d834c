"""Four eyes: whose own work a text is."""

from typing import Any

from wagtail.models import Revision, WorkflowState

from cms.editorial.texts import text_hash

LOOKED_BACK = 50


def people_behind(workflow_state: WorkflowState, latest: Revision) -> set[int]:
    """Keys of those who may not approve this text: who submitted it, at first or again, and who gave it its present words.

    Whoever saves it once more without a change does not take the authorship over: everyone who saved these very words
    counts.
    """
    people = {workflow_state.requested_by_id, *_submitters(workflow_state), *_writers(latest)}
    return {person for person in people if person is not None}


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
    writers = []
    for revision in revisions[:LOOKED_BACK].iterator(chunk_size=5):
        if text_hash(revision) != present:
            break
        writers.append(revision.user_id)
    return writers
