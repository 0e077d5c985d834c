from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.organisations.actions import import_organisations
from cms.organisations.tables import COLUMNS, UnreadableTable, read_table


class Command(BaseCommand):
    help = f"Create or change organisations from CSV or XLSX with the columns {', '.join(COLUMNS)}; reports by line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="say what would be done and do nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            rows = read_table(path.read_bytes(), path.name)
        except (UnreadableTable, OSError) as error:
            raise CommandError(str(error)) from error
        reports = import_organisations(rows, by=None, dry_run=options["dry_run"])
        for report in reports:
            if report.outcome != "unchanged":
                self.stdout.write(f"line {report.line}: {report.slug}: {report.outcome} {report.fault}".rstrip())
        totals = Counter(report.outcome for report in reports)
        self.stdout.write(", ".join(f"{count} {outcome}" for outcome, count in sorted(totals.items())) or "no rows")
        if totals["refused"]:
            raise CommandError(f"{totals['refused']} lines were refused.")
