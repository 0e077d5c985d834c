"""The demo's lessons with their questions and circle kits, and their translations."""

from typing import Any

from wagtail.models import Locale

from cms.config.demo.blocks import FOLDER, stored_body
from cms.config.demo.blocks_of_lessons import stored_items
from cms.config.demo.demo_ids import demo_id, reference_id
from cms.config.demo.pages import files, page_fields, publish_page
from cms.content.vocabularies import ActivistCategory
from cms.lessons.models import LessonPage

LINES = ("objectives", "competences", "authors", "self_check")
TRANSLATED = "translations"


def load_lessons() -> int:
    """Publish the lessons that are not there yet, and their translations; answers how many."""
    made = sum(_lesson(given) for given in files("lessons"))
    codes = sorted(folder.name for folder in (FOLDER / TRANSLATED).iterdir())
    return made + sum(_translation(given, code) for code in codes for given in files(f"{TRANSLATED}/{code}"))


def _lesson(given: dict[str, Any]) -> int:
    lesson = LessonPage(
        duration_minutes=given["duration_minutes"],
        level=given.get("level", "basic"),
        further_reading=_reading(given.get("further_reading", [])),
        **_words(given),
        **page_fields(given),
    )
    lesson.categories = ActivistCategory.objects.filter(slug__in=given["categories"])
    return publish_page(lesson, "lessons", given)


def _translation(given: dict[str, Any], code: str) -> int:
    locale = Locale.objects.get(language_code=code)
    original = LessonPage.objects.get(translation_key=demo_id("page", given["slug"]), locale__language_code="ru")
    if original.has_translation(locale):
        return 0
    page = original.copy_for_translation(locale, copy_parents=True)
    for name, value in {"title": given["title"], "summary": given["summary"], **_words(given)}.items():
        setattr(page, name, value)
    page.body = stored_body(given["slug"], given["body"])
    page.save_revision().publish()
    return 1


def _words(given: dict[str, Any]) -> dict[str, Any]:
    """The fields that hold words of the lesson's language; what is not written is empty."""
    kit = given.get("circle_kit", {})
    return {
        **{name: "\n".join(given.get(name, ())) for name in LINES},
        "one_act": given.get("one_act", ""),
        "leader_notes": kit.get("leader_notes", ""),
        "agenda": stored_items(({"text": ""} | part for part in kit.get("agenda", ())), "item"),
        "discussion_cards": stored_items(kit.get("discussion_cards", ()), "card"),
        "handout": kit.get("handout", ""),
    }


def _reading(references: list[dict[str, str]]) -> list[dict[str, Any]]:
    return stored_items(map(reference_id, references), "document")
