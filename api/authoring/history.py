"""What became of a draft."""

from uuid import UUID

from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.parameters import LOCALE
from api.parameters import Parameter, whole_number
from cms.content.authoring import history
from cms.content.authoring.drafts import find_draft


def _revision(name: str) -> Parameter[int]:
    shape: dict[str, object] = {"type": "integer", "minimum": 1}
    return Parameter(name, whole_number(1, 1_000_000), 0, shape, "The number of a revision.")


FROM, TO = _revision("from"), _revision("to")


class RevisionsRoute(AuthoringRoute):
    """All revisions."""

    parameters = (LOCALE,)

    def get(self, asked: Asked, content_id: UUID) -> Answer:  # type: ignore[override]
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        return Answer(200, {"items": [each.model_dump(mode="json") for each in history.revisions(draft)]})


class RevisionRoute(AuthoringRoute):
    """The document as one revision has it."""

    parameters = (LOCALE,)

    def get(self, asked: Asked, content_id: UUID, number: int) -> Answer:  # type: ignore[override]
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        return Answer(200, history.document_of_revision(draft, number))


class DiffRoute(AuthoringRoute):
    """How two revisions differ; without ``to`` the newest is meant, without ``from`` the one before."""

    parameters = (LOCALE, FROM, TO)

    def get(self, asked: Asked, content_id: UUID) -> Answer:  # type: ignore[override]
        given = self.given(asked)
        draft = find_draft(content_id, given[LOCALE], by=asked.caller.user)
        after = given[TO] or draft.instance.revisions.count()
        before = given[FROM] or max(1, after - 1)
        steps = [each.model_dump(mode="json") for each in history.difference(draft, before, after)]
        return Answer(200, {"from": before, "to": after, "differences": steps})


class HistoryRoute(AuthoringRoute):
    """Who did what, from the audit log."""

    parameters = (LOCALE,)

    def get(self, asked: Asked, content_id: UUID) -> Answer:  # type: ignore[override]
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        return Answer(200, {"items": [each.model_dump(mode="json") for each in history.events(draft)]})
