"""How acts, editions, practice notes and legal updates are written through the authoring door."""

from typing import Any

from cms.content.authoring import types
from cms.content.authoring.columns import Children, Column, Group, column_of
from cms.content.authoring.desk import Desk
from cms.content.authoring.jobs import register_import
from cms.content.authoring.pages import columns_of, page_columns
from cms.content.authoring.types import AuthoredType
from cms.legislation.authoring_amendments import Amendments
from cms.legislation.authoring_imports import EDITION_IMPORT
from cms.legislation.models import Act, ActAlias, Edition, LegalUpdatePage, PracticeNote
from cms.legislation.models.legal_updates import UpdatedNorm


class Aliases(Column):
    """The names of an act as a list of words."""

    annotation = list[str]
    blank: Any = []

    def __init__(self) -> None:
        self.rows = Children("Alias", "aliases", ActAlias, {"name": column_of(ActAlias, "name")})

    def read(self, instance: Any, desk: Desk) -> list[str]:
        return [row["name"] for row in self.rows.read(instance, desk)]

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        self.rows.write(instance, [{"name": name} for name in given], desk)


def act() -> AuthoredType:
    """Acts, without their texts."""
    columns = {
        **columns_of(Act, "title", "slug", "audience"),
        "kind": column_of(Act, "type"),
        **columns_of(Act, "bodies", "number", "signed_on", "short_title"),
        "aliases": Aliases(),
        **columns_of(Act, "level", "territory", "organisation"),
        "registration": Group(
            "Registration",
            {"number": column_of(Act, "registration_number"), "registered_on": column_of(Act, "registered_on")},
        ),
        "publication": Group(
            "OfficialPublication",
            {"place": column_of(Act, "published_in"), "published_on": column_of(Act, "published_on")},
        ),
        "ended": Group(
            "Ending",
            {"ended_on": column_of(Act, "ended_on"), "how": column_of(Act, "end"), "by": column_of(Act, "ended_by")},
        ),
        **columns_of(Act, "topics"),
    }
    return AuthoredType("act", columns, required=("title", "slug", "bodies", "number"))


def edition() -> AuthoredType:
    """Editions with their whole text, a line for a paragraph."""
    names = (
        "act", "in_force_from", "in_force_to", "rule", "basis", "source", "source_digest", "completeness", "checked_by",
        "override_reason", "text",
    )  # fmt: skip
    return AuthoredType("edition", columns_of(Edition, *names), required=("text",))


def practice_note() -> AuthoredType:
    """Notes on one norm."""
    columns = {
        **columns_of(PracticeNote, "title", "slug", "audience", "kind"),
        "norm": Group("Norm", {"ref": column_of(PracticeNote, "act"), "label": column_of(PracticeNote, "label")}),
        "html": column_of(PracticeNote, "text"),
        **columns_of(PracticeNote, "source", "author", "valid_from", "valid_to", "review_on"),
    }
    return AuthoredType("practice-note", columns, required=("title", "slug"))


def legal_update() -> AuthoredType:
    """News of the law. ``norms`` are places in the new edition; without ``ref`` in that of the act itself."""
    model = LegalUpdatePage
    norms = {"ref": column_of(UpdatedNorm, "act"), **columns_of(UpdatedNorm, "label")}
    columns = {
        **page_columns(model, "act"),
        "norms": Children("UpdatedNorm", "norms", UpdatedNorm, norms),
        "amendments": Amendments(),
        **columns_of(model, "in_force_from", "categories", "what_changed", "for_whom", "what_to_do"),
    }
    return AuthoredType("legal-update", columns, section="/legal-updates/")


def register() -> None:
    """Called once, when the application is ready."""
    register_import(EDITION_IMPORT)
    types.register("act", act)
    types.register("edition", edition)
    types.register("practice-note", practice_note)
    types.register("legal-update", legal_update)
