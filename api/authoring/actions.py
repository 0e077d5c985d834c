"""What is done with a draft as a whole: checked, handed in, decided, published, scheduled, withdrawn, taken back."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from api.authoring.answers import draft_answer
from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.parameters import LOCALE
from api.authoring.reading import read
from cms.content.authoring import moderation, publishing
from cms.content.authoring.checking import check
from cms.content.authoring.codecs import Record
from cms.content.authoring.drafts import Draft, find_draft
from cms.content.authoring.writing import require_fresh


class Nothing(Record):
    """An empty object."""


class Decided(Record):
    """A word to whoever handed the draft in."""

    comment: str = Field(default="", max_length=2_000)


class Moments(Record):
    """When to publish and when to withdraw, with an offset; null is not at all."""

    go_live_at: AwareDatetime | None = None
    expire_at: AwareDatetime | None = None


class Number(Record):
    """The number of a revision, from 1."""

    revision: int = Field(ge=1, le=1_000_000)


class Language(Record):
    """The language of the new draft."""

    locale: Literal["ru", "en"]


class ActionRoute(AuthoringRoute):
    """A verb on one document. ``shape`` is the form of its body; an empty body is an empty object."""

    parameters = (LOCALE,)
    shape: ClassVar[type[BaseModel]] = Nothing

    def post(self, asked: Asked, content_id: UUID) -> Answer:
        body = read(asked.body or b"{}", self.shape)
        draft = self.act(content_id, self.given(asked)[LOCALE], body, asked)
        return draft_answer(asked, draft)

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        raise NotImplementedError


class CheckRoute(AuthoringRoute):
    """The dry run of publishing. It changes nothing, so it needs no If-Match; with one it is about that state."""

    scopes = {"POST": "read"}
    parameters = (LOCALE,)

    def post(self, asked: Asked, content_id: UUID) -> Answer:
        read(asked.body or b"{}", Nothing)
        draft = find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user)
        if asked.if_match:
            require_fresh(draft, asked.if_match)
        return Answer(200, check(draft).model_dump(mode="json"))


class PublishRoute(ActionRoute):
    scopes = {"POST": "publish"}

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        return publishing.publish(content_id, locale, if_match=asked.if_match, by=asked.caller.user)


class ScheduleRoute(ActionRoute):
    scopes = {"POST": "publish"}
    shape = Moments

    def act(self, content_id: UUID, locale: str, body: Moments, asked: Asked) -> Draft:
        return publishing.schedule(
            content_id,
            locale,
            go_live_at=body.go_live_at,
            expire_at=body.expire_at,
            if_match=asked.if_match,
            by=asked.caller.user,
        )


class UnscheduleRoute(ActionRoute):
    scopes = {"POST": "publish"}

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        return publishing.unschedule(content_id, locale, if_match=asked.if_match, by=asked.caller.user)


class UnpublishRoute(ActionRoute):
    scopes = {"POST": "publish"}

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        return publishing.unpublish(content_id, locale, if_match=asked.if_match, by=asked.caller.user)


class RevertRoute(ActionRoute):
    scopes = {"POST": "draft"}
    shape = Number

    def act(self, content_id: UUID, locale: str, body: Number, asked: Asked) -> Draft:
        return publishing.revert(
            content_id, locale, number=body.revision, if_match=asked.if_match, by=asked.caller.user
        )


class TranslateRoute(ActionRoute):
    scopes = {"POST": "draft"}
    shape = Language

    def act(self, content_id: UUID, locale: str, body: Language, asked: Asked) -> Draft:
        return publishing.translate(content_id, locale, to=body.locale, if_match=asked.if_match, by=asked.caller.user)


class SubmitRoute(ActionRoute):
    scopes = {"POST": "submit"}

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        return moderation.submit(content_id, locale, if_match=asked.if_match, by=asked.caller.user)


class ApproveRoute(ActionRoute):
    scopes = {"POST": "publish"}
    shape = Decided
    decision: ClassVar[moderation.Decision] = "approve"

    def act(self, content_id: UUID, locale: str, body: Decided, asked: Asked) -> Draft:
        return moderation.decide(
            content_id, locale, self.decision, comment=body.comment, if_match=asked.if_match, by=asked.caller.user
        )


class RejectRoute(ApproveRoute):
    decision = "reject"


class WithdrawSubmissionRoute(ActionRoute):
    scopes = {"POST": "submit"}

    def act(self, content_id: UUID, locale: str, body: Any, asked: Asked) -> Draft:
        return moderation.withdraw_submission(content_id, locale, if_match=asked.if_match, by=asked.caller.user)


class QueueRoute(AuthoringRoute):
    """What waits for a decision of the token's owner."""

    def get(self, asked: Asked) -> Answer:  # type: ignore[override]
        self.given(asked)
        return Answer(200, {"items": [each.model_dump(mode="json") for each in moderation.queue(asked.caller.user)]})


VERBS: dict[str, type[AuthoringRoute]] = {
    "check": CheckRoute,
    "submit": SubmitRoute,
    "approve": ApproveRoute,
    "reject": RejectRoute,
    "withdraw-submission": WithdrawSubmissionRoute,
    "publish": PublishRoute,
    "schedule": ScheduleRoute,
    "unschedule": UnscheduleRoute,
    "unpublish": UnpublishRoute,
    "revert": RevertRoute,
    "translate": TranslateRoute,
}
