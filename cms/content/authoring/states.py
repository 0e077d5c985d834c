"""What is told of a draft beside its words: where it stands, and what its reader may do with it."""

from typing import Any

from cms.content.authoring.drafts import Draft
from cms.content.authoring.rights import Rights
from cms.content.authoring.types import DraftState, ModerationState, Schedule, Warned
from cms.publication.refusal import Fault


def state_of(draft: Draft, *, by: Any, warnings: tuple[Fault, ...] = (), merged: tuple[str, ...] = ()) -> DraftState:
    """The state of a draft for this person."""
    instance, content = draft.instance, draft.content
    rights = Rights(by, instance)
    lock = rights.lock()
    return DraftState(
        status=_status(instance),
        revision=instance.revisions.count(),
        updated_at=draft.revision.created_at if draft.revision else None,
        published_url=_published_url(draft) if instance.live else None,
        locked_by=None if lock is None else str(getattr(instance, "locked_by", None) or lock.get_locked_by(by)),
        schedule=Schedule(go_live_at=_planned(instance) or content.go_live_at, expire_at=content.expire_at),
        moderation=moderation_of(instance, by),
        may=rights.all(),
        blocks=draft.block_etags,
        warnings=[Warned(pointer=each.pointer, detail=str(each.message)) for each in warnings],
        merged=list(merged),
    )


def moderation_of(instance: Any, by: Any) -> ModerationState | None:
    """How the draft stands in the workflow that it is in, if any."""
    state = getattr(instance, "current_workflow_state", None)
    if state is None:
        return None
    task = getattr(instance, "current_workflow_task", None)
    actions = [name for name, _label, _modal in task.get_actions(instance, by)] if task else []
    return ModerationState(
        workflow=state.workflow.name, task=task.name if task else "", status=state.status, actions=sorted(set(actions))
    )


def _status(instance: Any) -> Any:
    planned = instance.scheduled_revision is not None
    if instance.live:
        return "live+scheduled" if planned else "live+draft" if instance.has_unpublished_changes else "live"
    return "scheduled" if planned else "expired" if instance.expired else "draft"


def _planned(instance: Any) -> Any:
    revision = instance.scheduled_revision
    return revision.approved_go_live_at if revision else None


def _published_url(draft: Draft) -> str:
    locale = "" if draft.locale == "ru" else f"?locale={draft.locale}"
    return f"/api/v1/{draft.authored.document_type.plural}/{draft.content_id}/{locale}"
