"""Verbs of the editorial workflow: hand in, decide, take back. The workflow's own tasks say who may do what."""

from typing import Any, Literal
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from pydantic import AwareDatetime
from wagtail.models import Task, WorkflowState

from cms.content.authoring import types
from cms.content.authoring.checking import require_publishable
from cms.content.authoring.codecs import Record
from cms.content.authoring.drafts import Draft, draft_of, find_draft
from cms.content.authoring.refusals import NoDraft, RightMissing, StateRefused
from cms.content.authoring.revisions import write_revision
from cms.content.authoring.rights import Rights
from cms.content.authoring.writing import require_fresh

Decision = Literal["approve", "reject"]


class Waiting(Record):
    """A draft that waits for a decision that the reader may take."""

    id: UUID
    type: str
    locale: str
    title: str
    task: str
    workflow: str
    since: AwareDatetime
    submitted_by: str
    actions: list[str]


@transaction.atomic
def submit(content_id: UUID, locale: str, *, if_match: str, by: Any) -> Draft:
    """Hand the draft in for approval; one that was returned goes on where it was returned.

    Raises ``StateRefused`` when it waits already or no workflow stands for it, and ``PublicationRefused`` with what is
    missing before anybody should look at it.
    """
    draft = find_draft(content_id, locale, by=by, locked=True)
    require_fresh(draft, if_match)
    instance = draft.instance
    state = getattr(instance, "current_workflow_state", None)
    if state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS:
        raise StateRefused(_("The draft waits for a decision already."))
    workflow = instance.get_workflow() if hasattr(instance, "get_workflow") else None
    if workflow is None:
        raise StateRefused(_("No workflow stands for this document: whoever has the right publishes it."))
    if not Rights(by, instance).has("submit"):
        raise RightMissing("submit")
    require_publishable(draft)
    if draft.revision is None:
        # Made by a program, never saved in an editor. What is handed in is a revision: the signatures are bound to one.
        write_revision(draft.content, by=by, log_action=True)
        instance = _again(draft).instance
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(by)
    else:
        workflow.start(instance, by)
    return _again(draft)


@transaction.atomic
def decide(content_id: UUID, locale: str, decision: Decision, *, comment: str, if_match: str, by: Any) -> Draft:
    """Approve or return a draft that waits. The last approval publishes it, and raises ``PublicationRefused`` when it can
    not be published; then the decision was not taken either."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    task_state = getattr(draft.instance, "current_workflow_task_state", None)
    if task_state is None:
        raise StateRefused(_("The draft does not wait for a decision."))
    require_fresh(draft, if_match)
    task = task_state.task.specific
    if decision not in {name for name, _label, _modal in task.get_actions(draft.instance, by)}:
        raise RightMissing(decision)
    if decision == "approve":
        require_publishable(draft)
    task.on_action(task_state.specific, by, decision, comment=comment)
    return _again(draft)


@transaction.atomic
def withdraw_submission(content_id: UUID, locale: str, *, if_match: str, by: Any) -> Draft:
    """Take a draft back from the workflow. Only who handed it in may, or who may publish it."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    require_fresh(draft, if_match)
    state = getattr(draft.instance, "current_workflow_state", None)
    if state is None:
        raise StateRefused(_("The draft does not wait for a decision."))
    if not state.user_can_cancel(by):
        raise RightMissing("submit")
    state.cancel(user=by)
    return _again(draft)


def queue(by: Any) -> list[Waiting]:
    """The drafts that wait for a decision of this person, the oldest first."""
    found = []
    for task in Task.objects.filter(active=True).specific():
        for task_state in task.get_task_states_user_can_moderate(by).select_related("workflow_state__workflow"):
            found.extend(_waiting(task, task_state, by))
    return sorted(found, key=lambda each: (each.since, each.id))


def _waiting(task: Any, task_state: Any, by: Any) -> list[Waiting]:
    state = task_state.workflow_state
    instance = getattr(state.content_object, "specific", state.content_object)
    if instance is None or types.type_of(instance) is None:
        return []
    try:
        draft = draft_of(instance)
    except NoDraft:
        return []
    return [
        Waiting(
            id=draft.content_id,
            type=draft.authored.name,
            locale=draft.locale,
            title=str(draft.content),
            task=task.name,
            workflow=state.workflow.name,
            since=task_state.started_at,
            submitted_by=str(state.requested_by or ""),
            actions=sorted({name for name, _label, _modal in task.get_actions(instance, by)}),
        )
    ]


def _again(draft: Draft) -> Draft:
    return draft_of(draft.authored.model._default_manager.get(pk=draft.instance.pk))
