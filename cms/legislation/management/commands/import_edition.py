from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from cms.legislation.actions import ActIdentity, UnreadableText, import_edition, read_text
from cms.legislation.models import ActType


class Command(BaseCommand):
    help = "Store the text of an act as an edition, as a draft or published."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--type", required=True, choices=[value for value, _ in ActType.choices])
        parser.add_argument("--bodies", required=True, help="who adopted the act")
        parser.add_argument("--number", required=True)
        parser.add_argument("--signed-on", required=True, type=date.fromisoformat)
        parser.add_argument("--title", required=True)
        parser.add_argument("--slug", required=True)
        parser.add_argument("--in-force-from", required=True, type=date.fromisoformat)
        parser.add_argument("--source", default="")
        parser.add_argument("--publish", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            edition = import_edition(
                identity=ActIdentity(options["type"], options["bodies"], options["number"], options["signed_on"]),
                title=options["title"],
                slug=options["slug"],
                in_force_from=options["in_force_from"],
                text=read_text(options["file"]),
                source=options["source"] or options["file"].name,
                publish=options["publish"],
                by=None,
            )
        except (UnreadableText, ValidationError, OSError) as error:
            raise CommandError(str(error)) from error
        state = "published" if edition.live or options["publish"] else "a draft"
        self.stdout.write(f"{edition}: {state}, content id {edition.content_id}")
