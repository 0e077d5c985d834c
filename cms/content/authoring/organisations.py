"""How union bodies are written through the authoring door. Here, because organisations stand below all content."""

from cms.content.authoring import types
from cms.content.authoring.columns import Children, column_of
from cms.content.authoring.pages import columns_of
from cms.content.authoring.types import AuthoredType
from cms.organisations.models import Officer, Organisation


def organisation() -> AuthoredType:
    """Organisations with their officers. The office's e-mail stays inside."""
    officers = columns_of(Officer, "person", "field_of_work", "since", "until", "contact")
    columns = {
        "title": column_of(Organisation, "name"),
        **columns_of(Organisation, "short_name", "slug", "audience", "level", "setting", "size_band", "region"),
        **columns_of(Organisation, "summary", "website", "phone", "office_email", "parent"),
        "officers": Children("Officer", "officers", Officer, officers),
    }
    return AuthoredType("organisation", columns, required=("title", "short_name", "slug"))


def register() -> None:
    """Called once, when the application is ready."""
    types.register("organisation", organisation)
