"""Single blocks of a body, with ETags of their own."""

from typing import Any
from uuid import UUID

from api.authoring.answers import written_answer
from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.parameters import AFTER_BLOCK, LOCALE
from api.authoring.reading import parse
from api.authoring.shapes import admit_block
from cms.content.authoring.block_writing import find_block, insert_block, remove_block, replace_block
from cms.content.authoring.drafts import block_etag, find_draft


class BlocksRoute(AuthoringRoute):
    """A new block."""

    scopes = {"POST": "draft"}
    parameters = (LOCALE, AFTER_BLOCK)

    def post(self, asked: Asked, content_id: UUID) -> Answer:
        given = self.given(asked)
        draft = find_draft(content_id, given[LOCALE], by=asked.caller.user)
        block = admit_block(draft.authored, parse(asked.body))
        written = insert_block(draft, block, after=given[AFTER_BLOCK], if_match=asked.if_match, by=asked.caller.user)
        return written_answer(asked, written, status=201)


class BlockRoute(AuthoringRoute):
    """One block."""

    scopes = {"GET": "read", "PUT": "draft", "DELETE": "draft"}
    parameters = (LOCALE,)

    def get(self, asked: Asked, content_id: UUID, block: UUID) -> Answer:  # type: ignore[override]
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        return _shown(find_block(draft, str(block)))

    def put(self, asked: Asked, content_id: UUID, block: UUID) -> Answer:
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        value = admit_block(draft.authored, parse(asked.body))
        written = replace_block(draft, str(block), value, if_match=asked.if_match, by=asked.caller.user)
        return written_answer(asked, written)

    def delete(self, asked: Asked, content_id: UUID, block: UUID) -> Answer:
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        written = remove_block(draft, str(block), if_match=asked.if_match, by=asked.caller.user)
        return written_answer(asked, written)


def _shown(block: dict[str, Any]) -> Answer:
    return Answer(200, block, {"ETag": block_etag(block)})
