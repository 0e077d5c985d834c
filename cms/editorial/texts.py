"""The hash that stands for a text: what was signed, what was approved, what goes live."""

import json
import re
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


# Draftail names each paragraph anew when somebody saves a text that it has not written itself.
PARAGRAPH_KEYS = re.compile(r'(<[a-z]+[1-6]?) data-block-key=\\*"[^"\\<>]*\\*"')


def text_hash(revision: Revision) -> str:
    """32 hexadecimal digits that change with anything an editor can change in the material but its schedule and comments.

    Taken of what the revision keeps, so an overwritten revision has another hash, and one that was saved again without a
    change has the same, also when a browser has put its own line ends and paragraph names into it.
    """
    text = {key: value for key, value in revision.content.items() if key not in NOT_TEXT}
    plain = json.dumps(words_of(text), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return blake2b(plain.encode(), digest_size=16).hexdigest()


def latest_of(workflow_state: WorkflowState) -> Revision:
    """The newest revision of what a workflow is about, read now: the object at hand may have been loaded before it."""
    model = workflow_state.content_type.model_class()
    if model is None:
        raise Revision.DoesNotExist(f"There is no model for {workflow_state.content_type}.")
    objects = model._default_manager.filter(pk=workflow_state.object_id)
    return Revision.objects.get(pk__in=objects.values("latest_revision"))


def words_of(value: Any) -> Any:
    """JSON of a draft without what only the way it came in decides: keys and numbers of child objects, which a draft's have
    not until they are stored (their order stays), line ends, and the names of paragraphs."""
    if isinstance(value, dict):
        return {key: words_of(part) for key, part in value.items() if key not in {"pk", "sort_order"}}
    if isinstance(value, list):
        return [words_of(part) for part in sorted(value, key=_place)]
    return _plain(value) if isinstance(value, str) else value


def _place(part: Any) -> int:
    place = part.get("sort_order") if isinstance(part, dict) else None
    return -1 if place is None else int(place)


def _plain(text: str) -> str:
    # The body of a page is JSON within the JSON: there the signs stand escaped.
    return PARAGRAPH_KEYS.sub(r"\1", text.replace("\\r\\n", "\\n").replace("\r\n", "\n"))
