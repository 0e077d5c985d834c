from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError

from cms.legislation.actions import ActIdentity, ActNames, Imported, Source, import_edition
from cms.legislation.models import ActType, ForceRule, ServedEdition
from cms.legislation.models.acts import line_of_bodies
from cms.legislation.sources import UnreadableSource
from cms.publication.refusal import PublicationRefused


class Command(BaseCommand):
    help = "Store the text of an act (plain text, HTML, DOCX, Akoma Ntoso) as an edition, as a draft or published."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--type", required=True, choices=[value for value, _ in ActType.choices])
        parser.add_argument("--bodies", required=True, action="append", help="who adopted the act; can be repeated")
        parser.add_argument("--number", required=True)
        parser.add_argument("--signed-on", required=True, type=date.fromisoformat)
        parser.add_argument("--title", required=True)
        parser.add_argument("--short-title", default="")
        parser.add_argument("--alias", action="append", default=[], help="a name in the nominative; can be repeated")
        parser.add_argument("--slug", required=True)
        parser.add_argument("--in-force-from", required=True, type=date.fromisoformat)
        parser.add_argument("--rule", default="stated", choices=[value for value, _ in ForceRule.choices])
        parser.add_argument("--basis", default="", help="the act that brought this wording about")
        parser.add_argument("--source", default="", help="the address of the text; else the name of the file")
        parser.add_argument("--accept", default="", metavar="REASON", help="publish although the report refuses it")
        parser.add_argument("--publish", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            bodies = tuple(options["bodies"])
            imported = import_edition(
                identity=ActIdentity(options["type"], line_of_bodies(bodies), options["number"], options["signed_on"]),
                names=ActNames(
                    options["title"], options["slug"], options["short_title"], tuple(options["alias"]), bodies
                ),
                in_force_from=options["in_force_from"],
                source=Source(options["file"].read_bytes(), options["file"].name, options["source"]),
                rule=options["rule"],
                basis=options["basis"],
                override_reason=options["accept"],
                publish=options["publish"],
                by=None,
            )
        except PublicationRefused as refused:
            faults = (f"{fault.pointer}: {fault.message}".removeprefix(": ") for fault in refused.faults)
            raise CommandError("\n".join(faults)) from refused
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from error
        except (UnreadableSource, DataError, OSError) as error:
            raise CommandError(str(error)) from error
        self._tell(imported)

    def _tell(self, imported: Imported) -> None:
        edition, report = imported.edition, imported.report
        state = "published" if edition.live else "a draft"
        self.stdout.write(f"{edition}: {state}, content id {edition.content_id}")
        for count in report.counts:
            before = "" if count.before is None else f" (before: {count.before})"
            self.stdout.write(f"  {count.level}: {count.now}{before}")
        for problem in report.problems:
            self.stdout.write(f"  {problem.code} {problem.label}: {problem.detail}")
        served = ServedEdition.objects.filter(edition=edition).first()
        if served is not None:
            self.stdout.write(
                f"  provisions: {served.units}, wordings written: {served.rows_written}, ended: {served.rows_closed}"
            )
