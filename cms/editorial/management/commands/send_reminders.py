from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.editorial.late import write_late_letters
from cms.editorial.post import send_letters


class Command(BaseCommand):
    help = "Write the reminders and escalations that are due, each once, and send every letter that waits."

    def handle(self, *args: Any, **options: Any) -> None:
        write_late_letters()
        done = send_letters()
        self.stdout.write(f"Letters: {done.sent} sent, {done.failed} put off.")
        if done.failed:
            raise CommandError("Not everything could be sent; it goes on waiting. The log names the errors.")
