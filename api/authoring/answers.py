"""Drafts as answers of the door."""

from collections.abc import Mapping
from typing import Any

from django.utils.http import http_date

from api.authoring.door import Answer, Asked
from cms.content.authoring.drafts import Draft, digest_of
from cms.content.authoring.states import state_of
from cms.content.authoring.writing import Written


def draft_answer(asked: Asked, draft: Draft, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """A draft with its state. The ETag names the wording, and behind a point the state."""
    state = state_of(draft, by=asked.caller.user).model_dump(mode="json")
    return _answer(draft, state, status, headers or {})


def written_answer(
    asked: Asked, written: Written, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    """A draft after a change, with what was taken away and what others had changed meanwhile."""
    by, draft = asked.caller.user, written.draft
    state = state_of(draft, by=by, warnings=written.warnings, merged=written.merged).model_dump(mode="json")
    return _answer(draft, state, status, headers or {})


def _answer(draft: Draft, state: dict[str, Any], status: int, headers: Mapping[str, str]) -> Answer:
    lasting = {name: value for name, value in state.items() if name not in {"warnings", "merged"}}
    etag = f'{draft.etag[:-1]}.{digest_of(lasting)[:8]}"'
    found = {"ETag": etag, **headers}
    if draft.revision is not None:
        found["Last-Modified"] = http_date(draft.revision.created_at.timestamp())
    return Answer(status, {**draft.document, "state": state}, found)
