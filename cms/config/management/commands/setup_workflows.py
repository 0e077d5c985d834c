from typing import Any

from django.core.management.base import BaseCommand

from cms.config.site import setup_site
from cms.config.workflows import setup_workflows


class Command(BaseCommand):
    help = "Make the workflows of lessons, editions and case studies, once. What editors change in them is left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_site()
        for name in setup_workflows():
            self.stdout.write(f"Workflow: {name}")
