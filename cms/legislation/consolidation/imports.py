"""From a file to an edition: read and reported on before anything of the library is touched."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser

from cms.legislation.consolidation.acceptance import as_json, keep_report, report_on
from cms.legislation.consolidation.corrections import corrected, rules_of
from cms.legislation.models import Act, Edition, EditionUpload
from cms.legislation.sources import text_of
from cms.legislation.text.report import ImportReport, Problem


@dataclass(frozen=True, slots=True)
class FileReport:
    """The report on a file as an edition of an act; ``corrected`` counts the lines that earlier corrections change."""

    report: ImportReport
    corrected: int

    def as_json(self) -> dict[str, Any]:
        """As it is stored."""
        return as_json(self.report)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The text of a file, and the SHA-256 of its bytes."""

    text: str
    digest: str
    damage: tuple[str, ...]

    def report_for(self, act: Act, in_force_from: date) -> FileReport:
        """The report on the text with the act's corrections in it, against the edition before."""
        text, used = corrected(self.text, rules_of(act))
        report = report_on(act, in_force_from, text)
        damage = tuple(Problem("cut_off", "", each) for each in self.damage)
        return FileReport(replace(report, problems=(*report.problems, *damage)), len(used))


def read_file(content: bytes, name: str) -> ReadFile:
    """Read a file. Raises ``UnreadableSource``."""
    source = text_of(content, name)
    return ReadFile(source.text, hashlib.sha256(content).hexdigest(), source.damage)


def store(upload: EditionUpload, reason: str, by: AbstractBaseUser | None) -> tuple[Edition, ImportReport]:
    """Put the text of an upload, with the act's corrections in it, into the edition of its day, in memory; an edition that
    is new gets its row. Answers the edition and the report on it as it is kept."""
    text, _used = corrected(upload.text, rules_of(upload.act))
    edition = Edition.objects.filter(act=upload.act, in_force_from=upload.in_force_from).first()
    if edition is None:
        edition = Edition.objects.create(act=upload.act, in_force_from=upload.in_force_from, text=text, live=False)
    upload.edition = edition
    upload.save(update_fields=["edition"])
    edition.text, edition.rule = text, upload.rule
    edition.basis = upload.basis or edition.basis
    edition.source, edition.source_digest = upload.origin, upload.file_digest
    edition.override_reason = reason or edition.override_reason
    return edition, keep_report(edition, text)
