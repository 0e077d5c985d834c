from typing import Any

from django.core.management.base import BaseCommand

from cms.bestpractice.expiry import clear_attachments


class Command(BaseCommand):
    help = "Remove files of submissions that were declined 90 days ago, or begun and left 180 days ago."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{clear_attachments()} files removed.")
