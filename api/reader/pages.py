"""The reader's addresses: each answers the same page, with the head of what stands there."""

import json
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.gzip import gzip_page

from api.conditional import FRESH_SECONDS, Validity, answer, etag_of
from api.reader import files, shell
from api.reader.heads import Head, Picture, picture_of, structured_data, summary_of
from api.reader.reading import read_only
from cms.publication import queries, registry
from cms.publication.queries import Detail, Gone, Moved

# The modules that draw these documents.
SCREENS = {
    "acts": "act",
    "case-studies": "case",
    "glossary-terms": "term",
    "indicators": "indicator",
    "legal-updates": "update",
    "lessons": "lesson",
    "organisations": "organisation",
    "practice-notes": "note",
    "programmes": "programme",
}
FOREVER = "public, max-age=31536000, immutable"
LOCALE = settings.LANGUAGE_CODE


@read_only
@gzip_page
def screen(request: HttpRequest, **_parts: str) -> HttpResponse:
    """A screen of the reader that shows no single document."""
    head = Head(settings.WAGTAIL_SITE_NAME, _school(), host() + request.path, emblem())
    return page_with(request, head, Validity("", None, ("reader",)))


@read_only
@gzip_page
def collection(request: HttpRequest, plural: str) -> HttpResponse:
    """The list of the documents of a type."""
    return missing(request) if registry.by_plural(plural) is None else screen(request)


@read_only
@gzip_page
def document(request: HttpRequest, plural: str, key: str, **_parts: str) -> HttpResponse:
    """The page of a document: 301 to where it stands now, 410 when it is gone, 404 when it never was."""
    document_type = registry.by_plural(plural)
    locale = request.GET.get("locale", LOCALE)
    if document_type is None or "\0" in key + locale:
        return missing(request)
    place = _as_uuid(key) or key
    detail = queries.document(document_type.name, locale, place)
    if detail is not None:
        return _shown(request, detail, f"/{plural}/{detail.document.slug}/")
    now = queries.whereabouts(document_type.name, locale, place)
    if isinstance(now, Moved):
        return HttpResponsePermanentRedirect(
            f"/{plural}/{now.slug}/", headers={"Cache-Control": f"public, max-age={FRESH_SECONDS}"}
        )
    return missing(request, gone=now)


@read_only
@gzip_page
def preview(request: HttpRequest, **_parts: str) -> HttpResponse:
    """The page that shows drafts. The admin may show it in a frame, and no cache keeps it."""
    head = Head(_("Preview"), "", "", emblem())
    response = HttpResponse(shell.page(head, settings.WAGTAIL_SITE_NAME))
    ancestors = f"'self' {settings.WAGTAILADMIN_BASE_URL}".strip()
    return _marked(response, ancestors=ancestors, cache="no-store")


@read_only
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker, whose scope is the whole reader."""
    content = shell.worker()
    response = answer(request, content, Validity(etag_of(content), None, ()), "text/javascript; charset=utf-8")
    response.headers["Cache-Control"] = "no-cache"
    # A worker's own policy: it asks this server and nobody else.
    response.headers["Content-Security-Policy"] = "default-src 'none'; connect-src 'self'"
    return response


@read_only
def file(request: HttpRequest, state: str, path: str) -> HttpResponse:
    """A file of the reader. One that an older page asks for is answered as it is now, and not kept."""
    found = files.find(path)
    if found is None:
        return HttpResponse(status=404)
    packed = found.packed if "gzip" in request.headers.get("Accept-Encoding", "") else None
    response = HttpResponse(packed or found.content, found.content_type)
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    if found.packed:
        response.headers["Vary"] = "Accept-Encoding"
    # A header less in each of sixty answers: a script is no page that could be framed.
    response.xframe_options_exempt = True  # type: ignore[attr-defined]
    response.headers["Cache-Control"] = FOREVER if state == files.digest() else "no-cache"
    return response


def missing(request: HttpRequest, gone: Gone | None = None) -> HttpResponse:
    """404, or 410 for what was there once: the reader says the rest."""
    with override(LOCALE):
        title = _("No longer published") if gone else _("There is no such page")
    response = HttpResponse(
        shell.page(Head(title, "", "", emblem()), settings.WAGTAIL_SITE_NAME), status=410 if gone else 404
    )
    return _marked(response, cache=f"public, max-age={FRESH_SECONDS}")


def _shown(request: HttpRequest, detail: Detail, path: str) -> HttpResponse:
    stored = detail.document
    body: dict[str, Any] = json.loads(stored.content)
    address = host() + path + ("" if stored.locale == LOCALE else f"?locale={stored.locale}")
    modified = stored.updated_at.isoformat()
    picture = picture_of(body, host()) or emblem()
    plain = Head(stored.title, summary_of(body), address, picture, stored.locale, "article", modified)
    head = Head(
        plain.title, plain.summary, address, picture, stored.locale, "article", modified, structured_data(body, plain)
    )
    known = Validity("", stored.updated_at, (stored.content_id,), stored.next_change_at)
    return page_with(request, head, known, SCREENS.get(path.split("/")[1], ""))


def page_with(request: HttpRequest, head: Head, known: Validity, screen: str = "") -> HttpResponse:
    """200 with the page, or 304; ``screen`` is the module that will draw it."""
    content = shell.page(head, settings.WAGTAIL_SITE_NAME, screen).encode()
    validity = Validity(etag_of(content), known.modified, known.tags, known.due)
    return _marked(answer(request, content, validity, "text/html; charset=utf-8"))


def _marked(response: HttpResponse, ancestors: str = shell.FRAMES_OF_NOBODY, cache: str = "") -> HttpResponse:
    response.headers["Content-Security-Policy"] = shell.policy(ancestors)
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if cache:
        response.headers["Cache-Control"] = cache
    # The policy says it better, and allows the admin of another address to show a preview.
    response.xframe_options_exempt = True  # type: ignore[attr-defined]
    return response


def _school() -> str:
    with override(LOCALE):
        return _("The electronic school of the trade union: lessons, law, practice that others can repeat.")


def host() -> str:
    """The address that people use, without a slash at the end."""
    return str(settings.WAGTAILADMIN_BASE_URL).rstrip("/")


def emblem() -> Picture:
    """The school's own picture, for what has none."""
    return Picture(f"{host()}/app/{files.digest()}/reader/icons/share.png", 1200, 630, settings.WAGTAIL_SITE_NAME)


def _as_uuid(key: str) -> UUID | None:
    try:
        return UUID(key) if len(key) == 36 else None
    except ValueError:
        return None
