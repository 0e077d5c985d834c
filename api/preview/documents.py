"""A draft in the shape in which delivery answers what is published, so that one renderer shows both."""

import re
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from api.placing import tail
from api.preview.door import PreviewRoute
from api.problems import NOT_SIGNED_IN, Problem
from cms.preview.queries import Draft, draft_of
from cms.preview.tokens import Ticket, read, seal_media

BASE = "/api/preview/v1/"
# A medium as documents name it. What follows the id is a digest, a name, a size: never a quote or a backslash.
MEDIUM = re.compile(rb"/api/v1/(images|files|recordings)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/")


class DraftRoute(PreviewRoute):
    """The draft that the token opens."""

    def get(self, request: HttpRequest) -> HttpResponse:
        ticket = read(bearer(request), timezone.now())
        content = answer_of(draft_of(ticket), ticket)
        return HttpResponse(content, "application/json", headers={"Content-Length": str(len(content))})


def bearer(request: HttpRequest) -> str:
    """The token of the header ``Authorization: Bearer …``. Raises a ``Problem`` (401) without one."""
    scheme, _space, token = request.headers.get("Authorization", "").strip().partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        challenge = {"WWW-Authenticate": 'Bearer realm="preview"'}
        raise Problem(NOT_SIGNED_IN, _("A draft is shown to those who have a link to it."), headers=challenge)
    return token.strip()


def answer_of(draft: Draft, ticket: Ticket) -> bytes:
    """The document of a draft with references and translations; its media have addresses that the ticket opens."""
    content = draft.detail.document.content[:-1] + tail(draft.detail, b"null")

    def opened(found: re.Match[bytes]) -> bytes:
        medium = UUID(found[2].decode())
        if medium not in draft.media:
            return found[0]
        seal = seal_media(ticket, medium)
        return f"{BASE}media/{seal}/".encode() + found[1] + b"/" + found[2] + b"/"

    return MEDIUM.sub(opened, content)
