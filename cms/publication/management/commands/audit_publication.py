from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.publication.audit import audit_publication


class Command(BaseCommand):
    help = "Compare what is live with what the publication log says; exits 1 when they disagree and nothing mends it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="bring the log to say what is live")

    def handle(self, *args: Any, **options: Any) -> None:
        findings = audit_publication(repair=options["repair"])
        for finding in findings:
            mended = "repaired" if finding.repaired else "stands"
            self.stdout.write(f"{finding.trouble}: {finding.type} {finding.content_id} «{finding.title}» ({mended})")
        standing = sum(not finding.repaired for finding in findings)
        self.stdout.write(f"{len(findings)} found, {standing} standing")
        if standing:
            raise CommandError("The publication log does not say what is live.")
