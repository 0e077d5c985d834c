"""Changes of single blocks. A block's own ETag guards it: what happens elsewhere in the document does no harm."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.content.authoring.drafts import Draft, block_etag, draft_at, find_draft, revision_named
from cms.content.authoring.refusals import ContentRefused, Difference, NoDraft, PreconditionMissing, Stale
from cms.content.authoring.writing import Written, change, require
from cms.publication.refusal import Fault

Block = dict[str, Any]


def find_block(draft: Draft, block_id: str) -> Block:
    """The block of a draft with this id. Raises ``NoDraft``."""
    found = next((block for block in _body(draft) if block["id"] == block_id), None)
    if found is None:
        raise NoDraft
    return found


@transaction.atomic
def replace_block(draft: Draft, block_id: str, block: Block, *, if_match: str, by: Any) -> Written:
    """Put another value in the place of a block, whose ETag ``if_match`` is. Raises as ``writing.change``."""
    if block.get("id") not in (None, block_id):
        raise ContentRefused([Fault("/id", _("The id is another one than that of the address."))])
    locked = _guarded(draft, block_id, {**block, "id": block_id}, if_match, by)
    body = [{**block, "id": block_id} if each["id"] == block_id else each for each in _body(locked)]
    return _changed(locked, body, by)


@transaction.atomic
def remove_block(draft: Draft, block_id: str, *, if_match: str, by: Any) -> Written:
    """Take a block out of the body, whose ETag ``if_match`` is. Raises as ``writing.change``."""
    locked = _guarded(draft, block_id, None, if_match, by)
    return _changed(locked, [each for each in _body(locked) if each["id"] != block_id], by)


@transaction.atomic
def insert_block(draft: Draft, block: Block, *, after: str, if_match: str, by: Any) -> Written:
    """Put a new block behind another one, or at the end. ``if_match`` is an ETag of the document; what others changed
    since then stays. Raises as ``writing.change``."""
    if not if_match:
        raise PreconditionMissing
    locked = find_draft(draft.content_id, draft.locale, by=by, locked=True)
    require(locked, "edit", by)
    if if_match != locked.etag and revision_named(locked, if_match) is None:
        raise Stale(locked.etag, (), locked.block_etags)
    body = _body(locked)
    if block.get("id") in {each["id"] for each in body}:
        raise ContentRefused([Fault("/id", _("Another block of this body has the same id."))])
    places = [place for place, each in enumerate(body) if each["id"] == after]
    if after and not places:
        raise Stale(
            locked.etag, (Difference(f"/body/{after}", _was(locked, after, if_match), None),), locked.block_etags
        )
    body.insert(places[0] + 1 if places else len(body), block)
    return _changed(locked, body, by)


def _was(draft: Draft, block_id: str, etag: str) -> Block | None:
    base = revision_named(draft, etag)
    blocks = [] if base is None else _body(draft_at(draft, base))
    return next((block for block in blocks if block["id"] == block_id), None)


def _body(draft: Draft) -> list[Block]:
    if draft.authored.body is None:
        raise NoDraft
    return list(draft.document[draft.authored.body])


def _guarded(draft: Draft, block_id: str, yours: Block | None, if_match: str, by: Any) -> Draft:
    """The draft, locked, if the block is still as ``if_match`` says."""
    if not if_match:
        raise PreconditionMissing
    locked = find_draft(draft.content_id, draft.locale, by=by, locked=True)
    require(locked, "edit", by)
    theirs = next((block for block in _body(locked) if block["id"] == block_id), None)
    if theirs is None:
        raise NoDraft
    if block_etag(theirs) != if_match:
        raise Stale(locked.etag, (Difference(f"/body/{block_id}", yours, theirs),), locked.block_etags)
    return locked


def _changed(locked: Draft, body: list[Block], by: Any) -> Written:
    name = str(locked.authored.body)
    return change(locked.content_id, locked.locale, {name: body}, if_match=locked.etag, by=by)
