"""The admin says only the union's words: what Wagtail tells of itself is left out."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks


@hooks.register("construct_help_menu")
def no_help_in_english(request: HttpRequest, items: list[Any]) -> None:
    """Wagtail's release notes, shortcuts and guide; ours is docs/editors.ru.md."""
    items[:] = [item for item in items if item.name == "keyboard-shortcuts-trigger"]
