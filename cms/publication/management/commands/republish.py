from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.publication import registry
from cms.publication.capture import republish
from cms.publication.models import DocumentHead, Kind


class Command(BaseCommand):
    help = "Render published documents again, after a change of schema; writes an entry only where the bytes differ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("types", nargs="*", help="names of document types; all when none is given")
        parser.add_argument("--cause", default="republished", help="stands in the log")

    def handle(self, *args: Any, **options: Any) -> None:
        known = {document_type.name for document_type in registry.document_types()}
        unknown = set(options["types"]) - known
        if unknown:
            raise CommandError(f"Unknown: {', '.join(sorted(unknown))}. Known: {', '.join(sorted(known))}.")
        heads = DocumentHead.objects.filter(kind=Kind.PUBLISHED, type__in=options["types"] or known)
        changed = republish(heads.order_by("pk").iterator(chunk_size=500), cause=options["cause"])
        self.stdout.write(f"{changed} of {heads.count()} documents came out different")
