from typing import Any

from django.core.management.base import BaseCommand

from cms.config.demo.loading import load_demo
from cms.config.leftovers import clear_leftovers
from cms.config.site import home_page, setup_site
from cms.organisations.roles import setup_roles
from cms.publication.gates import passed_by


class Command(BaseCommand):
    help = "Load the demo: an invented union with lessons, acts and case studies. Can be repeated."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_site()
        clear_leftovers()
        setup_roles(home_page())
        with passed_by("load_demo"):
            made = load_demo()
        self.stdout.write(f"Demo: {made} materials made." if made else "Demo: nothing to do.")
