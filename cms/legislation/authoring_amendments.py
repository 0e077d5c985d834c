"""The amendments that a legal update tells of, by what identifies them in the library: they have no ids of their own."""

from datetime import date
from typing import Any, Literal
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from pydantic import Field

from cms.content.authoring.codecs import Record
from cms.content.authoring.columns import Column
from cms.content.authoring.desk import Desk
from cms.legislation.models import Act, Effect, EffectKind, ProvisionVersion, UpdateEffect

Kind: Any = Literal[tuple(EffectKind.values)]


class UpdateAmendment(Record):
    """What an act, ``amending_number`` of ``amending_date``, does to a place of the act ``ref``; an empty ``label`` is the
    act as a whole. It must stand in the library: read from an edition, or noted there by hand."""

    ref: UUID
    label: str = Field(default="", max_length=255)
    kind: Kind
    amending_number: str = Field(max_length=80)
    amending_date: date | None = None


class Amendments(Column):
    """Rows of ``UpdateEffect``, in the editor's order."""

    annotation = list[UpdateAmendment]
    blank: Any = []

    def read(self, instance: Any, desk: Desk) -> list[dict[str, Any]]:
        return [_shown(row.effect, desk) for row in instance.effects.all()]

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        free = [(row, _shown(row.effect, desk)) for row in instance.effects.all()]
        rows = []
        for position, value in enumerate(given):
            with desk.at(position):
                same = next((pair for pair in free if pair[1] == value), None)
                if same is not None:
                    free.remove(same)
                    rows.append(same[0])
                elif effect := _found(value, desk):
                    rows.append(UpdateEffect(effect=effect))
        for position, row in enumerate(rows):
            row.sort_order = position
        instance.effects = rows


def _shown(effect: Effect, desk: Desk) -> dict[str, Any]:
    ref = desk.content_id(Act, effect.act_id)
    day = effect.amending_date
    return {
        "ref": str(ref) if ref else None,
        "label": effect.label or _label_now(effect),
        "kind": effect.kind,
        "amending_number": effect.amending_number,
        "amending_date": day.isoformat() if day else None,
    }


def _label_now(effect: Effect) -> str:
    versions = ProvisionVersion.objects.filter(provision=effect.provision_id).order_by("-valid_from")
    return (versions.values_list("label", flat=True).first() or "") if effect.provision_id else ""


def _found(value: dict[str, Any], desk: Desk) -> Effect | None:
    """The amendment that is meant; several that say the same are one."""
    act = desk.key_of(Act, UUID(value["ref"]))
    if act is None:
        with desk.at("ref"):
            desk.fault(_("There is no such act."))
        return None
    rows = Effect.objects.filter(act=act, kind=value["kind"], amending_number=value["amending_number"])
    rows = rows.filter(amending_date=value["amending_date"]) if value["amending_date"] else rows
    found = _at(rows, value["label"]).order_by("pk").first()
    if found is None:
        desk.fault(_("The library knows no such amendment of this place. Note it there first."))
    return found


def _at(rows: QuerySet[Effect], label: str) -> QuerySet[Effect]:
    if not label:
        return rows.filter(label="", provision=None)
    named = ProvisionVersion.objects.filter(label=label, provision__act_id__in=rows.values("act_id"))
    return rows.filter(Q(label=label) | Q(label="", provision__in=named.values("provision_id")))
