"""Drafts: made, read, changed, deleted."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from api.authoring.answers import draft_answer, written_answer
from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.parameters import AFTER, LIMIT, LOCALE
from api.authoring.reading import admit, members_of, parse
from api.authoring.types import TYPE
from api.problems import REFUSED, Fault, Problem
from cms.content.authoring.drafts import find_draft
from cms.content.authoring.lists import list_drafts
from cms.content.authoring.types import AuthoredType, authored_type, authored_types
from cms.content.authoring.writing import change, create, delete, written_or_missing


class DocumentsRoute(AuthoringRoute):
    """All drafts that the caller may see, and new ones."""

    scopes = {"GET": "read", "POST": "draft"}
    parameters = (TYPE, LOCALE, LIMIT, AFTER)

    def get(self, asked: Asked) -> Answer:  # type: ignore[override]
        given = self.given(asked)
        page = list_drafts(
            asked.caller.user, type_name=given[TYPE], locale=given[LOCALE], limit=given[LIMIT], after=given[AFTER]
        )
        following = None if page.after is None else f"?type={given[TYPE]}&locale={given[LOCALE]}&after={page.after}"
        items = [each.model_dump(mode="json") for each in page.items]
        return Answer(200, {"items": items, "next": following and f"{asked.path}{following}&limit={given[LIMIT]}"})

    def post(self, asked: Asked) -> Answer:
        authored, members = read_new(asked)
        content_id = UUID(members["id"]) if members.get("id") else None
        written = create(authored, members, content_id=content_id, by=asked.caller.user)
        address = f"/api/authoring/v1/documents/{written.draft.content_id}/"
        return written_answer(asked, written, status=201, headers={"Location": address})


class DocumentRoute(AuthoringRoute):
    """One draft."""

    scopes = {"GET": "read", "PUT": "draft", "PATCH": "draft", "DELETE": "draft"}
    parameters = (LOCALE,)

    def get(self, asked: Asked, content_id: UUID) -> Answer:  # type: ignore[override]
        return draft_answer(asked, find_draft(content_id, self.given(asked)[LOCALE], by=asked.caller.user))

    def put(self, asked: Asked, content_id: UUID) -> Answer:
        locale = self.given(asked)[LOCALE]
        present = written_or_missing(content_id, locale, by=asked.caller.user)
        authored, members = read_new(asked)
        _require_same_id(members, content_id, locale)
        if present is None:
            written = create(authored, members, content_id=content_id, by=asked.caller.user)
            return written_answer(asked, written, status=201)
        whole = {name: members.get(name, column.blank) for name, column in authored.columns.items()}
        if "slug" in whole and not whole["slug"]:
            whole["slug"] = present.document.get("slug", "")
        whole = {name: _with_ids(value, present.document.get(name)) for name, value in whole.items()}
        if all(whole[name] == present.document.get(name) for name in whole) and authored is present.authored:
            # Sent again by somebody who did not hear the answer.
            return draft_answer(asked, present)
        head: dict[str, Any] = {name: members[name] for name in ("type", "id", "section") if name in members}
        written = change(content_id, locale, {**head, **whole}, if_match=asked.if_match, by=asked.caller.user)
        return written_answer(asked, written)

    def patch(self, asked: Asked, content_id: UUID) -> Answer:
        locale = self.given(asked)[LOCALE]
        draft = find_draft(content_id, locale, by=asked.caller.user)
        members = members_of(admit(_object(parse(asked.body)), draft.authored.patch_shape))
        _refuse_nulls(draft.authored, members)
        return written_answer(asked, change(content_id, locale, members, if_match=asked.if_match, by=asked.caller.user))

    def delete(self, asked: Asked, content_id: UUID) -> Answer:
        delete(content_id, self.given(asked)[LOCALE], if_match=asked.if_match, by=asked.caller.user)
        return Answer(204)


def _with_ids(given: Any, present: Any) -> Any:
    """What is sent whole without ids has those that stand there already, place by place."""
    if isinstance(given, dict) and isinstance(present, dict):
        own = {"id": present["id"]} if given.get("id", "") is None and given.get("type") == present.get("type") else {}
        return {name: _with_ids(value, present.get(name)) for name, value in given.items()} | own
    if isinstance(given, list) and isinstance(present, list):
        return [_with_ids(each, present[place] if place < len(present) else None) for place, each in enumerate(given)]
    return given


def read_new(asked: Asked) -> tuple[AuthoredType, dict[str, Any]]:
    """The type and the members of a document that is sent whole. Raises a ``Problem``."""
    value = _object(parse(asked.body))
    name = value.get("type")
    authored = authored_type(name) if isinstance(name, str) else None
    if authored is None:
        allowed = tuple(each.name for each in authored_types())
        detail = _("Say by “type” what kind of document it is.")
        raise Problem(REFUSED, detail, [Fault(detail, pointer="/type", allowed=allowed)])
    return authored, members_of(admit(value, authored.create_shape))


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        detail = _("The body is an object: a document or a part of it.")
        raise Problem(REFUSED, detail, [Fault(detail, pointer="")])
    return value


def _require_same_id(members: dict[str, Any], content_id: UUID, locale: str) -> None:
    faults = []
    if members.get("id") not in (None, str(content_id)):
        faults.append(Fault(_("The id is another one than that of the address."), pointer="/id"))
    if members.get("locale", locale) != locale:
        faults.append(Fault(_("The locale is another one than that of the address."), pointer="/locale"))
    if faults:
        raise Problem(REFUSED, _("The body does not belong to this address."), faults)


def _refuse_nulls(authored: AuthoredType, members: dict[str, Any]) -> None:
    """A member that is left out stays as it is; null is a value of those members only that can have none."""
    faults = [
        Fault(_("This member is never null: leave it out to keep it."), pointer=f"/{name}")
        for name, value in members.items()
        if value is None and name in authored.columns and authored.columns[name].blank is not None
    ]
    if faults:
        raise Problem(REFUSED, _("The body has not the form that is described. See “errors”."), faults)
