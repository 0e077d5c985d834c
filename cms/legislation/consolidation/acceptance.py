"""May this text be an edition of this act? The import report, stored beside the edition, and the refusal."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from cms.legislation.consolidation.corrections import rules_of
from cms.legislation.consolidation.trees import structure_of, structure_of_text
from cms.legislation.models import Act, Edition, EditionReport
from cms.legislation.text.report import ImportReport, Problem, import_report
from cms.legislation.text.tree import Unit
from cms.publication.refusal import Fault, PublicationRefused


def report_on(act: Act, in_force_from: date, text: str) -> ImportReport:
    """The import report on a text against the edition of the act that is in service before the day."""
    return import_report(
        structure_of_text(text, rules_of(act)), before=_before(act, in_force_from), claimed_on=in_force_from
    )


def keep_report(edition: Edition, text: str) -> ImportReport:
    """Make the report on a text of a stored edition, draft or not, and keep it for the editors."""
    report = report_on(edition.act, edition.in_force_from, text)
    EditionReport.objects.update_or_create(
        edition=edition,
        defaults={"digest": edition.text_digest, "acceptable": report.acceptable, "content": as_json(report)},
    )
    return report


def require_acceptable(edition: Edition) -> None:
    """Raises ``PublicationRefused`` when the report forbids the text and no reason to accept it is given."""
    report = keep_report(edition, edition.text)
    if not report.acceptable and not edition.override_reason.strip():
        raise PublicationRefused([Fault("/text", words(problem)) for problem in report.problems if problem.blocks])


def words(problem: Problem) -> str:
    """A blocking problem in words for the editor."""
    if problem.code == "no_units":
        return _("No article, part or point was recognised in the text. Is it the text of an act?")
    return _(
        "Far fewer articles were recognised than in the edition before (%(detail)s). If that is right, say why in the"
        " field “accepted although the report refuses it”."
    ) % {"detail": problem.detail}


def as_json(report: ImportReport) -> dict[str, Any]:
    """The report as it is stored."""
    stored = asdict(report)
    newest = report.newest_amendment
    issued_on = newest.issued_on.isoformat() if newest and newest.issued_on else None
    stored["newest_amendment"] = {"number": newest.number, "issued_on": issued_on} if newest else None
    return stored


def problems_of(stored: Iterable[Mapping[str, Any]]) -> list[Problem]:
    """The problems of a stored report."""
    return [Problem(each["code"], each["label"], each["detail"]) for each in stored]


def _before(act: Act, day: date) -> Unit | None:
    before = Edition.objects.filter(act=act, served__in_force_from__lt=day).order_by("-in_force_from").first()
    return structure_of(before).root if before else None
