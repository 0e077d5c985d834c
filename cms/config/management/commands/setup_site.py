from typing import Any

from django.core.management.base import BaseCommand

from cms.config.site import setup_site


class Command(BaseCommand):
    help = "Make what every school needs: locales, the home page with its sections. Can be repeated."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_site()
