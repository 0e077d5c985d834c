"""The end of a workflow: everything is signed for this very text, so it goes live, or waits for its release.

Wagtail imports this module while it defines its own models (``WAGTAIL_FINISH_WORKFLOW_ACTION``), before any model of ours
can be; so the imports stand in the functions.
"""

from typing import Any


def finish(workflow_state: Any, user: Any = None) -> None:
    """Publish what a workflow has approved. Raises ``SignOffRefused`` when a step of ours has no signature that holds for
    the newest text; the workflow then stays as it was.

    A workflow without steps of ours ends as Wagtail's own do.
    """
    from cms.editorial.gate import steps_of
    from cms.editorial.letters import tell_approved
    from cms.editorial.models import Approval
    from cms.editorial.queries import pending_release_of
    from cms.editorial.texts import latest_of, text_hash

    latest = latest_of(workflow_state)
    steps = set(steps_of(workflow_state.workflow).values_list("pk", flat=True))
    if not steps:
        latest.publish(user=user)
        return
    _require_signatures(workflow_state, steps, user)
    Approval.objects.create(
        workflow_state=workflow_state,
        base_content_type=workflow_state.base_content_type,
        object_id=workflow_state.object_id,
        text_hash=text_hash(latest),
        revision=latest,
    )
    release = pending_release_of(workflow_state.content_object)
    if release is None:
        # The last signature is the permission: whoever gave it need not have another one.
        latest.publish(user=user, skip_permission_checks=True)
    tell_approved(workflow_state, release.name if release else "")


def _require_signatures(workflow_state: Any, steps: set[int], user: Any) -> None:
    from cms.editorial import refusals
    from cms.editorial.models import SignOff
    from cms.editorial.models.signing import settle

    settle(workflow_state, by=user)
    holding = SignOff.objects.filter(workflow_state=workflow_state, status__in=("approved", "skipped"))
    if steps - set(holding.values_list("task_id", flat=True)):
        raise refusals.SignOffRefused(refusals.UNSIGNED_STEP)
