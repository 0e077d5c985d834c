"""What is read can be sent back and changes nothing; what was written in the admin can be sent to a new document."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from cms.bestpractice.models import CaseAction
from cms.content.authoring.drafts import draft_of
from cms.content.authoring.types import authored_types
from cms.legislation.models import (
    Act,
    ActAlias,
    Edition,
    Effect,
    LegalUpdatePage,
    PracticeNote,
    UpdatedNorm,
    UpdateEffect,
)
from cms.lessons.models import LessonPage
from cms.organisations.models import Officer
from cms.publication import registry
from cms.situation.models import IndicatorSeries, IndicatorValue
from tests.factories.lessons import KIT, GlossaryTermFactory, ProgrammeFactory, every_block, stored, with_stages
from tests.factories.media import FileFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import SECTIONS, CaseStudyFactory, LessonFactory, PageFactory
from tests.factories.vocabularies import ActivistCategoryFactory, TopicFactory

pytestmark = pytest.mark.django_db

SECTIONS[LegalUpdatePage] = "legal-updates"


class UpdateFactory(PageFactory):
    class Meta:
        model = LegalUpdatePage


def act(**fields: Any) -> Act:
    given = {
        "type": "fz", "bodies": "Орган", "number": "1-ФЗ", "signed_on": date(2020, 1, 2), "title": "О порядке",
        "short_title": "Порядок", "slug": "poryadok", "registration_number": "77", "registered_on": date(2020, 2, 1),
    }  # fmt: skip
    made = Act(**given | fields)
    made.aliases = [ActAlias(name="Порядок"), ActAlias(name="О порядке")]
    made.topics = [TopicFactory()]
    made.save()
    return made


def lesson() -> LessonPage:
    page = LessonFactory(body=every_block(), attachments=[stored("file", {"file": FileFactory().pk, "title": "Бланк"})])
    page.topics, page.categories = [TopicFactory()], [ActivistCategoryFactory(), ActivistCategoryFactory()]
    page.tags.set(["кружок", "договор"])
    page.objectives, page.authors = "Первое\nВторое", "И. Иванова, методист"
    page.further_reading = [stored("document", str(uuid4()))]
    for name, value in KIT.items():
        setattr(page, name, value)
    page.save()
    return page


def case_study() -> Any:
    blocks = [block for block in every_block() if block["type"] in {"paragraph", "image", "table"}]
    page = CaseStudyFactory(body=blocks, photo_rights="Профком")
    page.actions = [CaseAction(when="Май", who="Профком", what="Опрос.", person_hours=4), *page.actions.all()]
    page.save()
    return page


def programme() -> Any:
    page = ProgrammeFactory(competences="Ведёт переговоры")
    with_stages(page, ("Первый", [LessonFactory(), LessonFactory()]), ("Второй", []))
    page.approved_by, page.approved_on, page.protocol_number = OrganisationFactory(), date(2026, 1, 9), "3"
    page.save()
    return page


def edition() -> Edition:
    return Edition.objects.create(act=act(), in_force_from=date(2020, 1, 2), text="Статья 1. Начало\n\n1. Первое.")


def series() -> IndicatorSeries:
    made = IndicatorSeries(
        title="Члены", slug="chleny", indicator="Члены", unit="чел.", territory="Край", territory_level="region"
    )
    made.values = [
        IndicatorValue(period="2024", value=Decimal("10.5")),
        IndicatorValue(period="2025", value=12),
        IndicatorValue(period="2026", value=Decimal(LONG)),
    ]
    made.save()
    return made


def organisation() -> Any:
    made = OrganisationFactory(level="territorial", parent=OrganisationFactory(), website="https://union.example.org/")
    made.officers = [Officer(person="П. Петров", field_of_work="Охрана труда", since=date(2024, 3, 1))]
    made.save()
    return made


def update() -> Any:
    page = UpdateFactory(act=act(), in_force_from=date(2026, 1, 1), what_changed="<p>Срок.</p>", for_whom="Всем")
    noted = {"act": page.act, "kind": "amended", "amending_number": "5-ФЗ", "by_hand": True, "applied": False}
    whole = Effect.objects.create(**noted, amending_date=date(2025, 12, 1))
    part = Effect.objects.create(**noted, label="st_2")
    page.norms = [UpdatedNorm(label="st_2"), UpdatedNorm(label="p_1", act=act(number="9-ФЗ", slug="drugoy"))]
    page.effects = [UpdateEffect(effect=part), UpdateEffect(effect=whole)]
    page.save()
    return page


# SQLite keeps fifteen digits of a decimal.
LONG = "12345678901234.567891" if connection.vendor == "postgresql" else "123456789.567891"
MADE: dict[str, Any] = {
    "lesson": lesson,
    "programme": programme,
    "glossary-term": lambda: GlossaryTermFactory(also_called="КД\nдоговор"),
    "act": act,
    "edition": edition,
    "practice-note": lambda: PracticeNote.objects.create(
        title="Как читать",
        slug="kak",
        kind="clarification",
        act=act(),
        label="p_1",
        text="<p>Так.</p>",
        source="Письмо",
        valid_from=date(2021, 1, 1),
    ),
    "legal-update": update,
    "case-study": case_study,
    "organisation": organisation,
    "indicator-series": series,
}


# What two documents of a type may not share.
ANEW: dict[str, dict[str, Any]] = {
    "act": {"number": "2-ФЗ", "slug": "poryadok-2"},
    "edition": {"in_force_from": "2021-01-02"},
    "glossary-term": {"title": "Другой термин"},
    "practice-note": {"slug": "kak-2"},
    "organisation": {"slug": "drugaya"},
    "indicator-series": {"slug": "chleny-2"},
}


def test_every_published_type_can_be_written():
    assert {authored.name for authored in authored_types()} == {kind.name for kind in registry.document_types()}


def test_every_block_of_a_lesson_goes_round():
    assert {block["type"] for block in every_block()} == set(LessonPage.body.field.stream_block.child_blocks)


def test_the_amendments_of_an_update_are_named_by_what_they_do(door):
    draft, etag = door.draft(str(update().content_id))
    assert [(each["label"], each["amending_date"]) for each in draft["amendments"]] == [
        ("st_2", None),
        ("", "2025-12-01"),
    ]
    unknown = {**draft["amendments"][0], "amending_number": "6-ФЗ"}
    path = f"documents/{draft['id']}/"
    refused = door("PATCH", path, {"amendments": [draft["amendments"][1], unknown]}, if_match=etag)
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/amendments/1")
    turned = door("PATCH", path, {"amendments": draft["amendments"][::-1]}, if_match=etag)
    assert turned.json()["amendments"] == draft["amendments"][::-1]


def test_decimals_are_exact_and_json_numbers_are_taken_too(door):
    draft, etag = door.draft(str(series().content_id))
    assert [each["value"] for each in draft["values"]] == ["10.5", "12", LONG]
    path = f"documents/{draft['id']}/"
    given = [{"period": "2024", "value": 0.1}, {"period": "2025", "value": "0.100000"}]
    written = door("PATCH", path, {"values": given}, if_match=etag)
    assert [each["value"] for each in written.json()["values"]] == ["0.1", "0.1"]
    for wrong in ("0.1234567", "1e3", "0,5", "", 1e-7):
        refused = door("PATCH", path, {"values": [{"period": "2024", "value": wrong}]}, if_match=written["ETag"])
        pointers = {each["pointer"].removesuffix("/value/0") for each in refused.json()["errors"]}
        assert (refused.status_code, pointers) == (422, {"/values/0/value"}), refused.content.decode()


@pytest.mark.parametrize("name", MADE)
def test_what_the_admin_wrote_can_be_sent_back_and_changes_nothing(name: str, door):
    instance = MADE[name]()
    content_id = str(instance.content_id)
    draft, etag = door.draft(content_id)
    before = type(instance).objects.get(pk=instance.pk).revisions.count()
    for method in ("PATCH", "PUT"):
        answer = door(method, f"documents/{content_id}/", draft, if_match=etag)
        assert (answer.status_code, answer["ETag"]) == (200, etag), answer.content.decode()
    assert type(instance).objects.get(pk=instance.pk).revisions.count() == before


@pytest.mark.parametrize("name", MADE)
def test_a_draft_sent_to_a_new_document_is_published_as_the_same_words(name: str, door):
    instance = MADE[name]()
    draft, _etag = door.draft(str(instance.content_id))
    copy = _without_own(draft) | ANEW.get(name, {})
    made = door("POST", "documents/", copy)
    assert made.status_code == 201, made.content.decode()
    again = made.json()
    assert _without_own(again) == _without_own(copy)
    model = type(instance)
    twin = model.find_document(again["id"], again["locale"])
    assert _rendered(model.objects.get(pk=instance.pk), name) == _rendered(draft_of(twin).content, name)


def _without_own(draft: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in draft.items() if key not in {"id", "state", "slug"}}


def _rendered(instance: Any, name: str) -> Any:
    """The published form without what is the document's own: ids, address and what the test had to change."""
    kind = registry.by_name(name)
    assert kind is not None
    shown = kind.render(instance).body.model_dump(mode="json")
    shown.get("structured_data", {}).pop("identifier", None)
    for norm in (shown.get("norm", {}), *shown.get("norms", ())):
        norm.pop("id", None)
    for key in {"id", "slug", "path"} | ANEW.get(name, {}).keys() | ({"toc", "title"} if name == "edition" else set()):
        shown.pop(key, None)
    return shown
