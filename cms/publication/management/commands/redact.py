from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from cms.publication.erasure import erase
from cms.publication.models import DocumentHead


class Command(BaseCommand):
    help = "Erase every stored form of a document from the publication log; the log's lines stay, with the reason."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("content_id", type=UUID)
        parser.add_argument("--by", required=True, help="who decided")
        parser.add_argument("--why", required=True, help="for what reason; must not name the person concerned")
        parser.add_argument("--locale", help="one locale only; all when not given")

    def handle(self, *args: Any, **options: Any) -> None:
        heads = DocumentHead.objects.filter(content_id=options["content_id"])
        if options["locale"]:
            heads = heads.filter(locale=options["locale"])
        if not heads:
            raise CommandError("No document has this content id.")
        for head in heads:
            erase(head.content_id, head.locale, by=options["by"], why=options["why"])
            self.stdout.write(f"redacted: {head.type} {head.content_id} ({head.locale})")
