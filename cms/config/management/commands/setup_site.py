from typing import Any

from django.core.management.base import BaseCommand

from cms.config.leftovers import clear_leftovers
from cms.config.site import home_page, setup_site
from cms.organisations.roles import setup_roles


class Command(BaseCommand):
    help = "Make what every school needs: locales, the home page with its sections, the groups of the roles. Can be repeated."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_site()
        clear_leftovers()
        setup_roles(home_page())
