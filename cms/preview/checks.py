"""System checks of the preview's settings."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from cms.preview.tokens import LONGEST


@register()
def check_link_days(**_: Any) -> list[CheckMessage]:
    """``AKTIV_PREVIEW_LINK_DAYS`` is a time for which tokens are good."""
    days = settings.ENV.preview_link_days
    if 1 <= days <= LONGEST.days:
        return []
    return [Error(f"AKTIV_PREVIEW_LINK_DAYS is {days}; expected 1 to {LONGEST.days}.", id="preview.E001")]


@register()
def check_preview_url(**_: Any) -> list[CheckMessage]:
    """``AKTIV_PREVIEW_URL`` is a path of this server or a whole address."""
    url = settings.ENV.preview_url
    parts = urlsplit(url)
    whole = parts.scheme in {"http", "https"} and bool(parts.netloc)
    path = url.startswith("/") and not url.startswith("//")
    # Braces would be taken for the placeholder of a site's address.
    if (whole or path) and "{" not in url:
        return []
    return [Error(f"AKTIV_PREVIEW_URL is {url!r}; expected /path/ or https://host/path/.", id="preview.E002")]
