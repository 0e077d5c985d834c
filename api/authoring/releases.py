"""Releases: several drafts that become public at one moment, all or none."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from api.authoring.actions import Nothing
from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.parameters import AFTER, LIMIT
from api.authoring.reading import admit, members_of, parse, read
from api.problems import not_found
from cms.content.authoring.codecs import Record
from cms.content.authoring.refusals import PreconditionMissing
from cms.content.authoring.types import Warned
from cms.editorial import authoring as desk
from cms.editorial.authoring import ReleaseRecord

Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]


class NewRelease(Record):
    """What readers will notice, in a few words, and the planned moment. Nothing happens then until it is scheduled."""

    name: Name
    publish_at: AwareDatetime | None = None


class ReleaseChange(Record):
    """Another name or moment; what is left out stays."""

    name: Name = "…"
    publish_at: AwareDatetime | None = None


class NewReleaseItem(Record):
    """A draft, by its content id."""

    id: UUID
    locale: Literal["ru", "en"] = "ru"


class ReleaseItem(Record):
    """A material in a release. ``id`` is null, and ``title`` says why, for what the owner of the token may not change;
    also for what has been deleted. ``updated_at`` is the moment of its newest draft."""

    number: int
    id: UUID | None
    type: str
    locale: str
    title: str
    updated_at: AwareDatetime | None


class Release(Record):
    """A release. ``trouble`` says why it could not be published when its moment came."""

    id: UUID
    name: str
    state: Literal["open", "scheduled", "published", "cancelled"]
    publish_at: AwareDatetime | None
    published_at: AwareDatetime | None
    trouble: str
    created_by: str
    items: list[ReleaseItem]


class ReleaseCheck(Record):
    """What stands against publishing a release now, each at its material: ``/items/0`` is the first."""

    publishable: bool
    errors: list[Warned]


class ReleasesRoute(AuthoringRoute):
    """All releases, and new ones."""

    scopes = {"GET": "read", "POST": "draft"}
    parameters = (LIMIT, AFTER)

    def get(self, asked: Asked) -> Answer:  # type: ignore[override]
        given = self.given(asked)
        rows = desk.listed(by=asked.caller.user, after=given[AFTER], limit=given[LIMIT] + 1)
        shown = [_shown(row) for row in rows[: given[LIMIT]]]
        more = len(rows) > given[LIMIT]
        following = f"{asked.path}?after={shown[-1]['id']}&limit={given[LIMIT]}" if more else None
        return Answer(200, {"items": shown, "next": following})

    def post(self, asked: Asked) -> Answer:
        body = read(asked.body, NewRelease)
        self.given(asked)
        row = desk.begun(body.name.strip(), body.publish_at, by=asked.caller.user)
        return _answer(row, status=201, headers={"Location": f"/api/authoring/v1/releases/{row.id}/"})


class ReleaseRoute(AuthoringRoute):
    """One release."""

    scopes = {"GET": "read", "PATCH": "draft"}

    def get(self, asked: Asked, release: UUID) -> Answer:  # type: ignore[override]
        self.given(asked)
        return _answer(desk.found(release, by=asked.caller.user))

    def patch(self, asked: Asked, release: UUID) -> Answer:
        self.given(asked)
        body = admit(parse(asked.body), ReleaseChange)
        members: dict[str, Any] = {name: getattr(body, name) for name in members_of(body)}
        return _answer(desk.renamed(release, members, seal=_seal(asked), by=asked.caller.user))


class ReleaseItemsRoute(AuthoringRoute):
    """Another draft in a release."""

    scopes = {"POST": "draft"}

    def post(self, asked: Asked, release: UUID) -> Answer:
        self.given(asked)
        body = read(asked.body, NewReleaseItem)
        row = desk.filled(release, body.id, body.locale, seal=_seal(asked), by=asked.caller.user)
        return _answer(row, status=201)


class ReleaseItemRoute(AuthoringRoute):
    """A draft in a release, by its number from 1: what has been deleted has no id any more."""

    scopes = {"DELETE": "draft"}

    def delete(self, asked: Asked, release: UUID, number: int) -> Answer:
        self.given(asked)
        return _answer(desk.emptied(release, number, seal=_seal(asked), by=asked.caller.user))


class ReleaseCheckRoute(AuthoringRoute):
    """The dry run: the release is published and taken back."""

    scopes = {"POST": "read"}

    def post(self, asked: Asked, release: UUID) -> Answer:
        self.given(asked)
        read(asked.body or b"{}", Nothing)
        found = desk.checked(release, by=asked.caller.user)
        errors = [Warned(pointer=f"/items/{each.number - 1}", detail=each.message) for each in found]
        return Answer(200, ReleaseCheck(publishable=not errors, errors=errors).model_dump(mode="json"))


class ReleaseVerbRoute(AuthoringRoute):
    """Schedule, unschedule, publish, cancel."""

    scopes = {"POST": "publish"}

    def post(self, asked: Asked, release: UUID, verb: str) -> Answer:
        self.given(asked)
        if verb not in desk.VERBS:
            raise not_found(asked.path)
        read(asked.body or b"{}", Nothing)
        return _answer(desk.done(release, verb, seal=_seal(asked), by=asked.caller.user))  # type: ignore[arg-type]


def _seal(asked: Asked) -> str:
    if not asked.if_match:
        raise PreconditionMissing
    return asked.if_match.strip('"').removeprefix("r-")


def _shown(row: ReleaseRecord) -> dict[str, Any]:
    return Release.model_validate(row, from_attributes=True, strict=False).model_dump(mode="json")


def _answer(row: ReleaseRecord, *, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    return Answer(status, _shown(row), {"ETag": f'"r-{row.seal}"', **(headers or {})})
