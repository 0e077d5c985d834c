import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from cms.publication.chores import run_chores
from cms.publication.due import publish_due
from cms.publication.log import number_pending
from cms.publication.readers import readers, retry_set_aside, run_reader

DUE_EVERY_SECONDS = 20


class Command(BaseCommand):
    help = "Follow the log: number what waits, publish what is due, do chores, hand entries to every reader."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="until every reader is at the end, then stop")
        parser.add_argument("--interval", type=float, default=1.0, help="seconds to sleep when nothing is new")

    def handle(self, *args: Any, **options: Any) -> None:
        next_due = 0.0
        while True:
            if options["once"] or time.monotonic() >= next_due:
                publish_due()
                run_chores()
                for reader in readers():
                    retry_set_aside(reader)
                next_due = time.monotonic() + DUE_EVERY_SECONDS
            number_pending()
            moved = sum(run_reader(reader) for reader in readers())
            if not moved:
                if options["once"]:
                    return
                time.sleep(options["interval"])
