"""Writing verbs of the library."""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from cms.legislation.consolidation.imports import ReadFile, read_file, store
from cms.legislation.consolidation.service import tell_anew
from cms.legislation.models import (
    Act,
    ActAlias,
    Edition,
    EditionUpload,
    ForceRule,
    IssuingBody,
    Lineage,
    OriginDecision,
    UploadState,
)
from cms.legislation.models.acts import line_of_bodies
from cms.legislation.text.report import ImportReport


@dataclass(frozen=True, slots=True)
class ActIdentity:
    """What tells an act from every other: two laws of one number differ in date or body. ``bodies`` in one line."""

    type: str
    bodies: str
    number: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class ActNames:
    """How a new act is called. ``aliases`` are in the nominative; ``bodies`` lists the bodies of the identity one by one,
    where there are several."""

    title: str
    slug: str
    short_title: str = ""
    aliases: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file with the text of an act; ``origin`` is the address or description that readers see."""

    content: bytes
    name: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What the editor says of a text: from when it is in force, how that is known, and which act made it."""

    in_force_from: date
    rule: str = ForceRule.STATED
    basis: str = ""


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
    read = read_file(source.content, source.name)
    act = _act(identity, names)
    upload = _upload(act, Claim(in_force_from, rule, basis), source, read, by)
    return accept_upload(upload, publish=publish, by=by, reason=override_reason)


@transaction.atomic
def receive_upload(act: Act, claim: Claim, source: Source, *, by: AbstractBaseUser | None) -> EditionUpload:
    """Read a file and keep it with its report until an editor decides: the library stays as it is. Raises
    ``UnreadableSource``; then nothing is kept."""
    return _upload(act, claim, source, read_file(source.content, source.name), by)


@transaction.atomic
def accept_upload(upload: EditionUpload, *, publish: bool, by: AbstractBaseUser | None, reason: str = "") -> Imported:
    """Make a received file an edition of its act: a draft, or published. ``reason`` is why it is right although the report
    refuses it. Raises ``PublicationRefused``; then the file still waits."""
    edition, report = store(upload, reason, by)
    act = upload.act
    if publish and not act.live:
        act.save_revision(user=by).publish(user=by)
    revision = edition.save_revision(user=by)
    if publish:
        revision.publish(user=by)
        edition.refresh_from_db()
    upload.state, upload.reason, upload.edition = UploadState.ACCEPTED, reason, edition
    upload.save()
    return Imported(edition, report)


@transaction.atomic
def dismiss_upload(upload: EditionUpload) -> None:
    """A received file is not wanted: its text goes, that it came stays."""
    upload.state, upload.text = UploadState.DISMISSED, ""
    upload.save()


def _upload(act: Act, claim: Claim, source: Source, read: ReadFile, by: AbstractBaseUser | None) -> EditionUpload:
    report = read.report_for(act, claim.in_force_from)
    return EditionUpload.objects.create(
        act=act,
        in_force_from=claim.in_force_from,
        rule=claim.rule,
        basis=claim.basis,
        origin=source.origin or source.name,
        file_name=source.name[:255],
        file_digest=read.digest,
        text=read.text,
        corrected=report.corrected,
        report=report.as_json(),
        acceptable=report.report.acceptable,
        made_by=by,  # type: ignore[misc]
    )


def _act(identity: ActIdentity, names: ActNames) -> Act:
    bodies = names.bodies or (identity.bodies,)
    same = {"type": identity.type, "number": identity.number, "signed_on": identity.signed_on}
    act = Act.objects.filter(**same, bodies=line_of_bodies(bodies)).first()
    if act is None:
        act = Act(**same, title=names.title, slug=names.slug, short_title=names.short_title, live=False)
        act.issuing_bodies.set(IssuingBody(name=body, sort_order=place) for place, body in enumerate(bodies))
        act.save()
        ActAlias.objects.bulk_create(ActAlias(act=act, name=name) for name in names.aliases)
    return act


@transaction.atomic
def decide_origin(link: Lineage, decision: OriginDecision) -> None:
    """Say how two provisions of neighbouring editions are related: ids, citations and documents follow at once, and the
    answer holds for every new telling of the same labels."""
    Lineage.objects.filter(pk=link.pk).update(decision=decision)
    tell_anew(link.edition)
