"""The hash that stands for a text: what was signed, what was approved, what goes live."""

import json
from hashlib import blake2b
from typing import Any

from wagtail.models import Revision, WorkflowState

# Wagtail's books about the row and when it is shown; the words are the same whatever stands there. Comments in the margin
# belong to the conversation, not to the text.
NOT_TEXT = frozenset(
    {
        "alias_of", "content_type", "depth", "draft_title", "expire_at", "expired", "first_published_at", "go_live_at",
        "has_unpublished_changes", "last_published_at", "latest_revision", "latest_revision_created_at", "live",
        "live_revision", "locked", "locked_at", "locked_by", "numchild", "owner", "path", "pk", "url_path",
        "wagtail_admin_comments",
    }
)  # fmt: skip


def text_hash(revision: Revision) -> str:
    """32 hexadecimal digits that change with anything an editor can change in the material but its schedule and comments.

    Taken of what the revision keeps, so an overwritten revision has another hash, and one that was saved again without a
    change has the same.
    """
    text = {key: value for key, value in revision.content.items() if key not in NOT_TEXT}
    plain = json.dumps(_without_keys(text), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return blake2b(plain.encode(), digest_size=16).hexdigest()


def latest_of(workflow_state: WorkflowState) -> Revision:
    """The newest revision of what a workflow is about, read now: the object at hand may have been loaded before it."""
    model = workflow_state.content_type.model_class()
    if model is None:
        raise Revision.DoesNotExist(f"There is no model for {workflow_state.content_type}.")
    objects = model._default_manager.filter(pk=workflow_state.object_id)
    return Revision.objects.get(pk__in=objects.values("latest_revision"))


def _without_keys(value: Any) -> Any:
    """Child objects without their primary keys: a draft's have none until the draft is stored."""
    if isinstance(value, dict):
        return {key: _without_keys(part) for key, part in value.items() if key != "pk"}
    if isinstance(value, list):
        return [_without_keys(part) for part in value]
    return value
