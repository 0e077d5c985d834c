"""The admin's preview panel: the reader's own page, which reads the draft at the preview door."""

from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site
from wagtail_headless_preview.models import get_client_root_url_from_site

from cms.preview.actions import show


class DocumentPreview:
    """Mixin for pages and snippets with a document: their preview is the reader, phone width first."""

    preview_sizes: ClassVar[list[dict[str, Any]]] = [
        {"name": "phone", "icon": "mobile-alt", "device_width": 360, "label": _("As on a phone")},
        {"name": "tablet", "icon": "tablet-alt", "device_width": 768, "label": _("As on a tablet")},
        {"name": "desktop", "icon": "desktop", "device_width": 1280, "label": _("As on a computer")},
    ]
    default_preview_size = "phone"

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponseRedirect:
        """Send the panel on to the reader, with a token for the object at hand: saved or not."""
        user = getattr(request, "user", None)
        token = show(self, by=user if user is not None and user.is_authenticated else None)  # type: ignore[arg-type]
        response = HttpResponseRedirect(page_address(token, Site.find_for_request(request)))
        response.headers["Cache-Control"] = "no-store"
        return response


def page_address(token: str, site: Site | None = None) -> str:
    """The address of the reader's page for a draft. The token stands behind ``#``, so no server's log ever has it."""
    reader = settings.ENV.preview_url if site is None else get_client_root_url_from_site(site)
    return f"{reader}{'?' if '#' in reader else '#'}token={token}"
