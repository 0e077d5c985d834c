"""What the demo says about its acts: practice notes and legal updates."""

from typing import Any

import yaml
from wagtail.models import Locale

from cms.config.demo.blocks import FOLDER
from cms.config.demo.demo_ids import demo_id
from cms.config.site import section
from cms.content.vocabularies import ActivistCategory, Topic
from cms.legislation.models import Act, LegalUpdatePage, PracticeNote, UpdatedNorm


def load_practice_notes() -> int:
    """Publish the notes that are not there yet; answers how many."""
    return sum(_practice_note(given) for given in _read("practice_notes.yaml"))


def load_legal_updates() -> int:
    """Publish the updates that are not there yet; answers how many."""
    return sum(_legal_update(given) for given in _read("legal_updates.yaml"))


def _read(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def _practice_note(given: dict[str, Any]) -> int:
    if PracticeNote.objects.filter(slug=given["key"]).exists():
        return 0
    plain = ("kind", "title", "text", "source", "author", "valid_from", "valid_to", "review_on")
    note = PracticeNote.objects.create(
        **{name: given[name] for name in plain},
        slug=given["key"],
        act=Act.objects.get(slug=given["act"]),
        label=given["provision"],
        content_id=demo_id("practice-note", given["key"]),
        live=False,
    )
    note.save_revision().publish()
    return 1


def _legal_update(given: dict[str, Any]) -> int:
    if LegalUpdatePage.objects.filter(slug=given["slug"]).exists():
        return 0
    plain = ("slug", "title", "summary", "in_force_from", "what_changed", "for_whom", "what_to_do")
    norms: dict[str, Any] = {"norms": [UpdatedNorm(label=label) for label in given["provisions"]]}
    page = LegalUpdatePage(
        **{name: given[name] for name in plain},
        act=Act.objects.get(slug=given["act"]),
        **norms,
        translation_key=demo_id("page", given["slug"]),
        locale=Locale.objects.get(language_code="ru"),
        live=False,
    )
    section("legal-updates").add_child(instance=page)
    page.topics.set(Topic.objects.filter(slug__in=given["topics"]))
    page.categories.set(ActivistCategory.objects.filter(slug__in=given["categories"]))
    page.save_revision().publish()
    return 1
