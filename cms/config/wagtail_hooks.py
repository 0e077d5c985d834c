"""The admin says only the union's words: what Wagtail tells of itself is left out."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from cms.config.home import panels


@hooks.register("construct_help_menu")
def no_help_in_english(request: HttpRequest, items: list[Any]) -> None:
    """Wagtail's release notes, shortcuts and guide; ours is docs/editors.ru.md."""
    items[:] = [item for item in items if item.name == "keyboard-shortcuts-trigger"]


@hooks.register("construct_homepage_panels", order=1000)
def first_screen(request: HttpRequest, found: list[Any]) -> None:
    """Our panels in place of Wagtail's, which ask the database for each line."""
    found[:] = panels(request.user)


@hooks.register("construct_homepage_summary_items", order=1000)
def no_counts(request: HttpRequest, items: list[Any]) -> None:
    """How many pages and images there are helps nobody."""
    items.clear()
