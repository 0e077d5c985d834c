"""How a page of the demo is made: as an editor would, and only when it is not there yet."""

from pathlib import Path
from typing import Any

import yaml
from wagtail.models import Locale

from cms.config.demo.blocks import FOLDER, stored_body
from cms.config.demo.demo_ids import demo_id
from cms.config.site import section
from cms.content.pages import ContentPage
from cms.content.vocabularies import Topic


def read(path: Path) -> Any:
    """What a file of the demo says."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def files(folder: str) -> list[dict[str, Any]]:
    """What all files of a folder of the demo say, in the order of their names."""
    return [read(path) for path in sorted((FOLDER / folder).glob("*.yaml"))]


def page_fields(given: dict[str, Any]) -> dict[str, Any]:
    """What every page of the demo starts with."""
    return {
        **{name: given[name] for name in ("slug", "title", "summary")},
        "translation_key": demo_id("page", given["slug"]),
        "locale": Locale.objects.get(language_code="ru"),
        "live": False,
    }


def publish_page(page: ContentPage, place: str, given: dict[str, Any]) -> int:
    """Put a page into its section with its body, topics and tags, and publish it; answers 0 when there is one."""
    if type(page).objects.filter(slug=page.slug).exists():
        return 0
    page.body = stored_body(given["slug"], given["body"])
    section(place).add_child(instance=page)
    page.topics.set(Topic.objects.filter(slug__in=given["topics"]))
    page.tags.set(given["tags"])
    page.save_revision().publish()
    return 1
