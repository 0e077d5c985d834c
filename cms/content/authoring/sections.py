"""Sections by their paths."""

from django.utils.translation import gettext_lazy as _

from cms.content.authoring.refusals import ContentRefused
from cms.content.pages import SectionPage
from cms.publication.refusal import Fault


def section_at(path: str, locale: str) -> SectionPage:
    """The section with this path, such as “/lessons/”. Raises ``ContentRefused`` at ``/section``."""
    ends = path if path.startswith("/") else f"/{path}"
    pages = SectionPage.objects.filter(url_path__endswith=ends, locale__language_code=locale)
    found = next((page for page in pages if page.site_path == ends), None)
    if found is None:
        raise ContentRefused([Fault("/section", _("There is no section “%(path)s”.") % {"path": path[:80]})])
    return found
