"""Loads the demo: a small invented union with its lessons, acts and case studies, published as an editor would."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction
from wagtail.models import Locale

from cms.bestpractice.models import CaseAction, CaseResult, CaseStudyPage, LegalBasis, Replication
from cms.config.demo.blocks import FOLDER, demo_id, stored_body
from cms.config.demo.law import load_legal_updates, load_practice_notes
from cms.config.demo.study import load_glossary, load_programmes
from cms.config.site import section
from cms.content.pages import ContentPage
from cms.content.vocabularies import ActivistCategory, Topic
from cms.legislation.models import Act, ActAlias, Edition, IssuingBody
from cms.lessons.models import LessonPage
from cms.organisations.models import Officer, Organisation

CASE_FIELDS = (
    "event_date", "context", "cost", "preconditions", "adaptable", "fixed", "contact", "shows_people", "consent_until",
    "photo_rights", "protocol_number", "protocol_date",
)  # fmt: skip


@transaction.atomic
def load_demo() -> int:
    """Load what is not there yet; answers how many materials were made. What editors changed since is left alone."""
    _vocabularies()
    made = _organisations()
    acts = _files("acts")
    made += sum(_act(act) + _edition(act, 0) for act in acts)
    made += load_glossary()
    made += sum(_lesson(lesson) for lesson in _files("lessons"))
    made += load_programmes()
    made += sum(_case_study(case) for case in _files("case_studies"))
    made += load_practice_notes()
    # After the materials that cite them, so that a change of the law can be seen.
    made += sum(_edition(act, number) for act in acts for number in range(1, len(act["editions"])))
    return made + load_legal_updates()


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _files(folder: str) -> list[dict[str, Any]]:
    return [_read(path) for path in sorted((FOLDER / folder).glob("*.yaml"))]


def _vocabularies() -> None:
    given = _read(FOLDER / "vocabularies.yaml")
    for model, terms in ((Topic, given["topics"]), (ActivistCategory, given["categories"])):
        for term in terms:
            content_id = demo_id(model.__name__, term["slug"])
            model.objects.get_or_create(slug=term["slug"], defaults={"title": term["title"], "content_id": content_id})


def _organisations() -> int:
    made = 0
    for node in _read(FOLDER / "organisations.yaml"):
        if Organisation.objects.filter(slug=node["slug"]).exists():
            continue
        plain = ("name", "short_name", "slug", "level", "setting", "size_band", "region", "summary", "website")
        organisation = Organisation(
            **{name: node[name] for name in (*plain, "office_email")},
            content_id=demo_id("organisation", node["key"]),
            parent=Organisation.objects.get(slug=node["parent"]) if node["parent"] else None,
            live=False,
        )
        organisation.save()
        for officer in node["officers"]:
            organisation.officers.add(Officer(person=officer.pop("name"), **officer))
        organisation.save_revision().publish()
        made += 1
    return made


def _act(given: dict[str, Any]) -> int:
    if Act.objects.filter(slug=given["slug"]).exists():
        return 0
    bodies: dict[str, Any] = {"issuing_bodies": [IssuingBody(name=name) for name in given["bodies"]]}
    act = Act.objects.create(
        **{name: given[name] for name in ("slug", "type", "number", "signed_on", "title", "short_title", "level")},
        **bodies,
        organisation=Organisation.objects.get(slug=given["organisation"]),
        content_id=demo_id("act", given["slug"]),
        live=False,
    )
    act.topics.set(Topic.objects.filter(slug__in=given["topics"]))
    act.aliases.set(ActAlias(name=name) for name in given["aliases"])
    act.save_revision().publish()
    return 1


def _edition(given: dict[str, Any], number: int) -> int:
    act = Act.objects.get(slug=given["slug"])
    wording = given["editions"][number]
    if act.editions.filter(in_force_from=wording["in_force_from"]).exists():
        return 0
    edition = Edition.objects.create(
        act=act,
        content_id=demo_id("edition", given["slug"], wording["in_force_from"]),
        **{name: wording[name] for name in ("in_force_from", "basis", "text")},
        live=False,
    )
    edition.save_revision().publish()
    return 1


def _lesson(given: dict[str, Any]) -> int:
    lesson = LessonPage(
        duration_minutes=given["duration_minutes"],
        objectives="\n".join(given["objectives"]),
        **_page_fields(given),
    )
    return _publish_page(lesson, "lessons", given, categories=given["categories"])


def _case_study(given: dict[str, Any]) -> int:
    parts: dict[str, Any] = {
        "actions": [CaseAction(**action) for action in given["actions"]],
        "results": [CaseResult(**result) for result in given["results"]],
        "legal_basis": [_citation(basis) for basis in given["legal_basis"]],
    }
    case = CaseStudyPage(
        organisation=Organisation.objects.get(slug=given["organisation"]),
        problem="\n".join(_plain(paragraph) for paragraph in re.findall(r"<p>(.*?)</p>", given["problem"], re.DOTALL)),
        **{name: given[name] for name in CASE_FIELDS},
        **{name: "\n".join(given[name]) for name in ("resources", "failures")},
        **parts,
        **_page_fields(given),
    )
    made = _publish_page(case, "practice", given)
    for replication in given.get("replications", ()) if made else ():
        _replication(case, replication)
    return made


def _citation(given: dict[str, Any]) -> LegalBasis:
    act = demo_id("act", given["act"]) if "act" in given else None
    return LegalBasis(citation=given["citation"], act=act)


def _replication(case: CaseStudyPage, given: dict[str, Any]) -> None:
    organisation = Organisation.objects.get(slug=given["organisation"])
    replication = Replication(
        content_id=demo_id("replication", case.slug, organisation.slug),
        case=case,
        live=False,
        **given | {"organisation": organisation},
    )
    replication.save()
    replication.save_revision().publish()


def _page_fields(given: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: given[name] for name in ("slug", "title", "summary")},
        "translation_key": demo_id("page", given["slug"]),
        "locale": Locale.objects.get(language_code="ru"),
        "live": False,
    }


def _publish_page(page: ContentPage, place: str, given: dict[str, Any], categories: list[str] | None = None) -> int:
    if type(page).objects.filter(slug=page.slug).exists():
        return 0
    page.body = stored_body(given["slug"], given["body"])
    section(place).add_child(instance=page)
    page.topics.set(Topic.objects.filter(slug__in=given["topics"]))
    page.tags.set(given["tags"])
    if isinstance(page, LessonPage):
        page.categories.set(ActivistCategory.objects.filter(slug__in=categories or ()))
    page.save_revision().publish()
    return 1


def _plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
