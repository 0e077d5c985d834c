"""Loads the demo: a small invented union with its lessons, acts and case studies, published as an editor would."""

import re
from html import unescape
from typing import Any

from django.db import transaction

from cms.bestpractice.confirmations import confirm
from cms.bestpractice.models import CaseAction, CaseResult, CaseStudyPage, LegalBasis, Replication
from cms.config.demo.blocks import FOLDER
from cms.config.demo.demo_ids import demo_id
from cms.config.demo.law import load_legal_updates, load_practice_notes
from cms.config.demo.lessons_loading import load_lessons
from cms.config.demo.pages import files, page_fields, publish_page, read
from cms.config.demo.study import load_glossary, load_programmes
from cms.content.vocabularies import ActivistCategory, Topic
from cms.legislation.models import Act, ActAlias, Edition, IssuingBody
from cms.organisations.actions import issue_code, revoke_code
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
    acts = files("acts")
    made += sum(_act(act) + _edition(act, 0) for act in acts)
    made += load_glossary()
    made += sum(_case_study(case) for case in files("case_studies"))
    made += load_lessons()
    made += load_programmes()
    made += load_practice_notes()
    # After the materials that cite them, so that a change of the law can be seen.
    made += sum(_edition(act, number) for act in acts for number in range(1, len(act["editions"])))
    return made + load_legal_updates()


def _vocabularies() -> None:
    given = read(FOLDER / "vocabularies.yaml")
    for model, terms in ((Topic, given["topics"]), (ActivistCategory, given["categories"])):
        for term in terms:
            content_id = demo_id(model.__name__, term["slug"])
            model.objects.get_or_create(slug=term["slug"], defaults={"title": term["title"], "content_id": content_id})


def _organisations() -> int:
    made = 0
    for node in read(FOLDER / "organisations.yaml"):
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
        **page_fields(given),
    )
    made = publish_page(case, "practice", given)
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
        **{name: value for name, value in given.items() if name != "confirmation"} | {"organisation": organisation},
    )
    replication.save()
    replication.save_revision().publish()
    if "confirmation" in given:
        issue_code(organisation, label="", by=None)
        code = organisation.codes.latest("pk")
        confirm(replication, given["confirmation"], code=code)
        revoke_code(code)


def _plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
