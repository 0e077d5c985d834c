"""Writing verbs of the directory."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Collection

from cms.accounts.models import User
from cms.organisations.codes import GROUP, SubmissionCode, digest_of, new_code
from cms.organisations.models import MediaFolder, Organisation
from cms.organisations.tables import COLUMNS, Row

FIELDS = tuple(column for column in COLUMNS if column not in {"slug", "parent"})
Outcome = Literal["created", "changed", "unchanged", "refused"]


@dataclass(frozen=True, slots=True)
class LineReport:
    """What became, or would become, of one line of the file."""

    line: int
    slug: str
    outcome: Outcome
    fault: str = ""


def import_organisations(
    rows: Iterable[Row], *, by: AbstractBaseUser | None, dry_run: bool = False
) -> list[LineReport]:
    """Create or change organisations, one report for each row; publishes what it writes.

    Rows are matched by ``slug``; ``parent`` is the slug of the body above, which may stand anywhere earlier in the file.
    A faulty row is refused and the others go on. With ``dry_run`` everything is done and rolled back.
    """
    with transaction.atomic():
        reports = [_import_row(row, by) for row in rows]
        if dry_run:
            transaction.set_rollback(True)
    return reports


def issue_code(organisation: Organisation, *, label: str, by: User | None) -> str:
    """A new code by which this organisation sends in its practices. It can not be shown again."""
    code = new_code()
    SubmissionCode.objects.create(
        organisation=organisation, label=label, digest=digest_of(code), hint=code[-GROUP:], created_by=by
    )
    return code


def revoke_code(code: SubmissionCode) -> None:
    """The code opens nothing any more. What came by it stays."""
    if code.revoked_at is None:
        code.revoked_at = timezone.now()
        code.save(update_fields=["revoked_at"])


def nearest_folder(organisation: Organisation) -> Collection:
    """The collection for what an organisation sends in: its own, or that of the nearest body above that has one; when
    none has, one of the territory is made."""
    path, step = organisation.path, Organisation.steplen
    above = [path[:end] for end in range(2 * step, len(path) + 1, step)]
    nearest = MediaFolder.objects.filter(organisation__path__in=above).order_by("-organisation__path")
    found = nearest.select_related("collection").first()
    if found is not None:
        return found.collection
    return MediaFolder.open(Organisation.objects.get(path=above[0]) if above else organisation)


def _import_row(row: Row, by: AbstractBaseUser | None) -> LineReport:
    slug = row.cells.get("slug", "")
    try:
        with transaction.atomic():
            return LineReport(row.line, slug, _write(row, slug, by))
    except ValidationError as error:
        return LineReport(row.line, slug, "refused", _in_words(error))


def _write(row: Row, slug: str, by: AbstractBaseUser | None) -> Outcome:
    organisation = Organisation.objects.filter(slug=slug).first()
    is_new = organisation is None
    if organisation is None:
        organisation = Organisation(slug=slug, live=False)
    before = {name: getattr(organisation, name) for name in FIELDS} | {"parent": organisation.parent_id}
    for name in FIELDS:
        if name in row.cells:
            setattr(organisation, name, row.cells[name])
    if "parent" in row.cells:
        organisation.parent = _parent(row.cells["parent"])
    organisation.short_name = organisation.short_name or organisation.name[:120]
    after = {name: getattr(organisation, name) for name in FIELDS} | {"parent": organisation.parent_id}
    if not is_new and before == after and organisation.live:
        return "unchanged"
    organisation.full_clean(exclude=["path", "depth", "numchild"])
    if is_new:
        organisation.save()
    organisation.save_revision(user=by, log_action=True).publish(user=by)
    return "created" if is_new else "changed"


def _parent(slug: str) -> Organisation | None:
    if not slug:
        return None
    parent = Organisation.objects.filter(slug=slug).first()
    if parent is None:
        raise ValidationError({"parent": f"No organisation has the address “{slug}”; it must stand above this line."})
    return parent


def _in_words(error: ValidationError) -> str:
    if hasattr(error, "error_dict"):
        return "; ".join(f"{name}: {' '.join(texts)}" for name, texts in error.message_dict.items())
    return " ".join(error.messages)
