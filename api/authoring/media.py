"""Images, files and recordings, sent as multipart/form-data."""

import json
from typing import Any
from uuid import UUID

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.reading import admit, members_of, parse
from api.problems import BAD_REQUEST, REFUSED, Fault, Problem, not_found
from cms.content.authoring.media import MediaKind, describe, find_medium, media_kind, medium_etag, remove, send

MULTIPART = "multipart/form-data"
LARGEST_UPLOAD = 24 * 1024 * 1024
# What stands beside the file: captions and transcript of a recording are megabytes at most.
BESIDE = 4 * 1024 * 1024


class MediaRoute(AuthoringRoute):
    """New media of one kind."""

    scopes = {"POST": "draft"}
    media_types = (MULTIPART,)

    @property
    def largest_body(self) -> int:  # type: ignore[override]
        """As large as a file of this kind may be, with what is said of it."""
        kind = media_kind(self.kwargs.get("plural", ""))
        return LARGEST_UPLOAD if kind is None else kind.largest() + BESIDE

    def post(self, asked: Asked, plural: str) -> Answer:
        kind = _kind(asked, plural)
        self.given(asked)
        upload = the_file(asked)
        members = form_members(asked, kind.send_shape)
        body = admit(members, kind.send_shape)
        shown, new = send(kind, body.model_dump(mode="json"), upload, by=asked.caller.user)
        address = f"/api/authoring/v1/{plural}/{shown['id']}/"
        return Answer(201 if new else 200, shown, {"ETag": medium_etag(shown), "Location": address})


class MediumRoute(AuthoringRoute):
    """What is said of one medium."""

    scopes = {"GET": "read", "PATCH": "draft", "DELETE": "draft"}

    def get(self, asked: Asked, plural: str, content_id: UUID) -> Answer:  # type: ignore[override]
        kind = _kind(asked, plural)
        self.given(asked)
        shown = kind.shown(find_medium(kind, content_id, by=asked.caller.user))
        return Answer(200, shown, {"ETag": medium_etag(shown)})

    def patch(self, asked: Asked, plural: str, content_id: UUID) -> Answer:
        kind = _kind(asked, plural)
        self.given(asked)
        given = parse(asked.body)
        members = members_of(admit(given, kind.patch_shape))
        faults = [
            Fault(_("This member is never null: leave it out to keep it."), pointer=f"/{name}")
            for name, value in members.items()
            if value is None and kind.columns[name].blank is not None
        ]
        if faults:
            raise Problem(REFUSED, _("The body has not the form that is described. See “errors”."), faults)
        shown = describe(kind, content_id, members, if_match=asked.if_match, by=asked.caller.user)
        return Answer(200, shown, {"ETag": medium_etag(shown)})

    def delete(self, asked: Asked, plural: str, content_id: UUID) -> Answer:
        kind = _kind(asked, plural)
        self.given(asked)
        remove(kind, content_id, if_match=asked.if_match, by=asked.caller.user)
        return Answer(204)


def the_file(asked: Asked) -> Any:
    """The one file of a form, called ``file``. Raises a ``Problem``."""
    if asked.in_batch or asked.content_type != MULTIPART:
        raise Problem(BAD_REQUEST, _("Send a form with the part “file” (multipart/form-data)."))
    files = asked.request.FILES
    upload = files.get("file")
    if upload is None or len(files) > 1:
        detail = _("Send one file, in the part “file”.")
        raise Problem(REFUSED, detail, [Fault(detail, pointer="/file")])
    return upload


def form_members(asked: Asked, shape: Any) -> dict[str, Any]:
    """The other parts of a form: text as it is, anything else as JSON. Raises a ``Problem`` for doubled parts."""
    found: dict[str, Any] = {}
    for name, values in asked.request.POST.lists():
        if len(values) > 1:
            detail = format_lazy(_("The part “{name}” is given more than once."), name=name[:80])
            raise Problem(REFUSED, detail, [Fault(detail, pointer=f"/{name[:80]}")])
        field = shape.model_fields.get(name)
        text = str(values[0])
        found[name] = text if field is None or field.annotation is str else _json(text)
    return found


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _kind(asked: Asked, plural: str) -> MediaKind:
    found = media_kind(plural)
    if found is None:
        raise not_found(asked.path)
    return found
