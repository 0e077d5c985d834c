from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.situation.actions import import_series
from cms.situation.tables import COLUMNS, UnreadableTable, read_table


class Command(BaseCommand):
    help = f"Create or change series of indicators from CSV or XLSX with the columns {', '.join(COLUMNS)}."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--publish", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            rows = read_table(path.read_bytes(), path.name)
        except (UnreadableTable, OSError) as error:
            raise CommandError(str(error)) from error
        reports = import_series(rows, by=None, publish=options["publish"])
        for report in reports:
            if report.outcome != "unchanged":
                told = f"line {report.line}: {report.series} {report.period}: {report.outcome} {report.fault}"
                self.stdout.write(told.rstrip())
        totals = Counter(report.outcome for report in reports)
        self.stdout.write(", ".join(f"{count} {outcome}" for outcome, count in sorted(totals.items())) or "no rows")
        if totals["refused"]:
            raise CommandError(f"{totals['refused']} lines were refused.")
