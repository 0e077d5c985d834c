from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.publication.due import publish_due


class Command(BaseCommand):
    help = "Publish what is scheduled for now and withdraw what has expired, each in its own transaction."

    def handle(self, *args: Any, **options: Any) -> None:
        due = publish_due()
        for title in due.published:
            self.stdout.write(f"published: {title}")
        for title in due.expired:
            self.stdout.write(f"expired: {title}")
        if due.failed:
            raise CommandError("; ".join(f"{title}: {why}" for title, why in due.failed))
