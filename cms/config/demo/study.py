"""What the demo's lessons stand in: the glossary and the programme."""

from typing import Any

import yaml
from wagtail.models import Locale

from cms.config.demo.blocks import FOLDER
from cms.config.demo.demo_ids import demo_id
from cms.config.site import section
from cms.content.vocabularies import ActivistCategory, Topic
from cms.lessons.models import GlossaryTerm, LessonPage, ProgrammePage, Stage, StageLesson
from cms.organisations.models import Organisation


def load_glossary() -> int:
    """Publish the terms that are not there yet; answers how many."""
    return sum(_term(given) for given in yaml.safe_load((FOLDER / "glossary.yaml").read_text(encoding="utf-8")))


def load_programmes() -> int:
    """Publish the programmes that are not there yet; their lessons are. Answers how many."""
    files = sorted((FOLDER / "programmes").glob("*.yaml"))
    return sum(_programme(yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files)


def _term(given: dict[str, str]) -> int:
    if GlossaryTerm.objects.filter(slug=given["slug"]).exists():
        return 0
    term = GlossaryTerm.objects.create(
        slug=given["slug"],
        term=given["term"],
        definition=f"<p>{given['definition']}</p>",
        content_id=demo_id("glossary-term", given["slug"]),
        live=False,
    )
    term.save_revision().publish()
    return 1


def _programme(given: dict[str, Any]) -> int:
    if ProgrammePage.objects.filter(slug=given["slug"]).exists():
        return 0
    approval = given["approval"]
    parts: dict[str, Any] = {"stages": [_stage(stage) for stage in given["stages"]]}
    page = ProgrammePage(
        **{name: given[name] for name in ("slug", "title", "summary", "goal")},
        competences="\n".join(given["competences"]),
        organisation=Organisation.objects.get(slug=given["organisation"]),
        approved_by=Organisation.objects.get(slug=approval["organisation"]),
        approved_on=approval["date"],
        protocol_number=approval["protocol_number"],
        translation_key=demo_id("page", given["slug"]),
        locale=Locale.objects.get(language_code="ru"),
        live=False,
        **parts,
    )
    section("lessons").add_child(instance=page)
    page.topics.set(Topic.objects.filter(slug__in=given["topics"]))
    page.categories.set(ActivistCategory.objects.filter(slug__in=given["categories"]))
    page.tags.set(given["tags"])
    page.save_revision().publish()
    return 1


def _stage(given: dict[str, Any]) -> Stage:
    stage = Stage(**{name: given[name] for name in ("title", "starts_on", "ends_on", "summary")})
    stage.lessons = [
        StageLesson(
            **entry
            | {
                "lesson": LessonPage.objects.get(
                    translation_key=demo_id("page", entry["lesson"]), locale__language_code="ru"
                )
            }
        )
        for entry in given["lessons"]
    ]
    return stage
