"""Editions from files, by the authoring door."""

from datetime import date
from typing import Any, Literal

from django.conf import settings
from pydantic import Field
from wagtail.permissions import policy_registry

from cms.content.authoring.codecs import Record
from cms.content.authoring.desk import Desk
from cms.content.authoring.jobs import ImportKind, Source
from cms.content.authoring.refusals import RightMissing
from cms.legislation import actions
from cms.legislation.models import Act, Edition


class EditionImport(Record):
    """Which act it is, how a new one is called, and from when on this text holds."""

    type: str = Field(max_length=24)
    bodies: str = Field(max_length=500)
    number: str = Field(max_length=80)
    signed_on: date
    title: str = Field(max_length=1000)
    slug: str = Field(max_length=120, pattern=r"^[a-z0-9-]+$")
    short_title: str = Field(default="", max_length=200)
    aliases: list[str] = []
    in_force_from: date
    rule: Literal["stated", "default", "retroactive", "unknown", "never"] = "stated"
    basis: str = Field(default="", max_length=500)
    origin: str = Field(default="", max_length=500)
    override_reason: str = Field(default="", max_length=500)


def require(given: EditionImport, by: Any) -> None:
    """Raises ``RightMissing``: a new edition needs the right to add editions, and a new act that to add acts."""
    for model in (Act, Edition):
        if not policy_registry.get_by_type(model).user_has_permission(by, "add"):
            raise RightMissing("add")
    act = Act.objects.filter(
        type=given.type, bodies=given.bodies, number=given.number, signed_on=given.signed_on
    ).first()
    desk = Desk(settings.LANGUAGE_CODE, by)
    owned = desk.may_own(Act(), "organisation", None) if act is None else desk.may_own(Edition(), "act", act.pk)
    if not owned:
        raise RightMissing("add")


def run(given: EditionImport, source: Source, by: Any) -> dict[str, Any]:
    """Make or renew the draft of the edition; answers its ids and the report on its text."""
    require(given, by)
    made = actions.import_edition(
        identity=actions.ActIdentity(given.type, given.bodies, given.number, given.signed_on),
        names=actions.ActNames(given.title, given.slug, given.short_title, tuple(given.aliases)),
        in_force_from=given.in_force_from,
        source=actions.Source(source.content, source.name, given.origin),
        by=by,
        publish=False,
        rule=given.rule,
        basis=given.basis,
        override_reason=given.override_reason,
    )
    edition = made.edition
    return {"id": str(edition.content_id), "act": str(edition.act.content_id), "lines": edition.text.count("\n") + 1}


EDITION_IMPORT = ImportKind("edition", EditionImport, run, require)
