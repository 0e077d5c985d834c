"""Writing verbs of the library."""

import hashlib
from dataclasses import dataclass
from datetime import date

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from cms.legislation.consolidation.acceptance import keep_report
from cms.legislation.consolidation.service import tell_anew
from cms.legislation.models import Act, ActAlias, Edition, ForceRule, Lineage, OriginDecision
from cms.legislation.sources import text_of
from cms.legislation.text.report import ImportReport


@dataclass(frozen=True, slots=True)
class ActIdentity:
    """What tells an act from every other: two laws of one number differ in date or body."""

    type: str
    bodies: str
    number: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class ActNames:
    """How a new act is called. ``aliases`` are in the nominative."""

    title: str
    slug: str
    short_title: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file with the text of an act; ``origin`` is the address or description that readers see."""

    content: bytes
    name: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The edition, and the report on its text against the edition before it."""

    edition: Edition
    report: ImportReport


@transaction.atomic
def import_edition(
    *,
    identity: ActIdentity,
    names: ActNames,
    in_force_from: date,
    source: Source,
    by: AbstractBaseUser | None,
    publish: bool,
    rule: str = ForceRule.STATED,
    basis: str = "",
    override_reason: str = "",
) -> Imported:
    """Store a file as an edition of an act, which is made when the library does not have it; publish both if asked.

    The edition of the same day is replaced by a new revision of it, so that an import can be repeated. Raises
    ``UnreadableSource`` for a file that is no text of an act, and, when publishing, ``PublicationRefused`` for one with
    far fewer articles than the edition before, unless ``override_reason`` says why that is right. Either way nothing is
    stored.
    """
    text = text_of(source.content, source.name)
    act = _act(identity, names)
    edition = Edition.objects.filter(act=act, in_force_from=in_force_from).first()
    if edition is None:
        edition = Edition.objects.create(act=act, in_force_from=in_force_from, text=text, live=False)
    edition.text, edition.rule = text, rule
    edition.basis = basis or edition.basis
    edition.source = source.origin or source.name
    edition.source_digest = hashlib.sha256(source.content).hexdigest()
    edition.override_reason = override_reason or edition.override_reason
    report = keep_report(edition, text)
    if publish and not act.live:
        act.save_revision(user=by).publish(user=by)
    revision = edition.save_revision(user=by)
    if publish:
        revision.publish(user=by)
        edition.refresh_from_db()
    return Imported(edition, report)


def _act(identity: ActIdentity, names: ActNames) -> Act:
    act, made = Act.objects.get_or_create(
        type=identity.type,
        bodies=identity.bodies,
        number=identity.number,
        signed_on=identity.signed_on,
        defaults={"title": names.title, "slug": names.slug, "short_title": names.short_title, "live": False},
    )
    if made:
        ActAlias.objects.bulk_create(ActAlias(act=act, name=name) for name in names.aliases)
    return act


@transaction.atomic
def decide_origin(link: Lineage, decision: OriginDecision) -> None:
    """Say how two provisions of neighbouring editions are related: ids, citations and documents follow at once, and the
    answer holds for every new telling of the same labels."""
    Lineage.objects.filter(pk=link.pk).update(decision=decision)
    tell_anew(link.edition)
