"""Two territories with one piece of every kind of material in each, told apart by a word in every title."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction
from django.db.models import Model
from wagtail.models import Collection, Page

from cms.bestpractice.models import Replication, Submission
from cms.config.site import section, setup_site
from cms.legislation.models import LegalUpdatePage, PracticeNote
from cms.organisations.folders import MediaFolder
from cms.organisations.models import Level, Organisation, Role, RoleGrant
from cms.organisations.roles import setup_roles
from cms.situation.models import IndicatorSeries
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.lessons import ProgrammeFactory, RecordingFactory
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, LessonFactory
from tests.factories.roles import person

NORTH, SOUTH, CENTRE = "Северян", "Южан", "Центра"


@dataclass(frozen=True, slots=True)
class Territory:
    """A territorial organisation with a primary one below it, and what they have, by kind."""

    word: str
    organisation: Organisation
    school: Organisation
    material: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Union:
    """Two territories and people who have roles in the northern one, by role."""

    centre: Organisation
    north: Territory
    south: Territory
    people: dict[str, Any]


@contextmanager
def made_once(blocker: Any) -> Iterator[Union]:
    """Two territories for all tests of a module, made in one transaction that is taken back in the end; each test then works
    in a savepoint of its own. ``blocker`` is the fixture ``django_db_blocker``."""
    with blocker.unblock():
        outer = transaction.atomic()
        outer.__enter__()
        cache.clear()
        if not Collection.objects.exists():
            Collection.add_root(name="Root")
        made = two_territories()
    yield made
    with blocker.unblock():
        transaction.set_rollback(True)
        outer.__exit__(None, None, None)


def two_territories() -> Union:
    """The union; its people's roles are for the territory, the material belongs to the school below it."""
    setup_site()
    setup_roles(section("practice").get_parent())
    centre = OrganisationFactory(name="Профсоюз")
    north, south = (_territory(centre, word) for word in (NORTH, SOUTH))
    people = {role.value: person(role, north.organisation) for role in Role}
    return Union(centre, north, south, people)


def _territory(centre: Organisation, word: str) -> Territory:
    territory = OrganisationFactory(parent=centre, level=Level.TERRITORIAL, name=f"Обком {word}")
    school = OrganisationFactory(parent=territory, level=Level.PRIMARY, name=f"Школа {word}")
    organisation = Organisation.objects.get(pk=school.pk)
    MediaFolder.open(Organisation.objects.get(pk=territory.pk))
    material = {kind: make(word, organisation) for kind, make in MAKERS.items()}
    for made in material.values():
        if hasattr(made, "save_revision"):
            made.save_revision(log_action=True)
    return Territory(word, Organisation.objects.get(pk=territory.pk), organisation, material)


def _update(word: str, organisation: Organisation) -> Page:
    act = ActFactory(title=f"Закон для новости {word}", organisation=organisation)
    page = LegalUpdatePage(
        title=f"Новость {word}",
        slug=f"update-{uuid4().hex[:8]}",
        summary="Коротко.",
        act=act,
        in_force_from=date(2026, 1, 1),
        what_changed="<p>Было.</p>",
        for_whom="Всех.",
        organisation=organisation,
    )
    section("legal-updates").specific.add_child(instance=page)
    return page


def _submission(word: str, organisation: Organisation) -> Submission:
    content = {"title": f"Заявка {word}", "summary": "", "problem": ""}
    return Submission.objects.create(
        content_id=uuid4(), organisation=organisation, content=content, digest="", state="received"
    )


def _role(word: str, organisation: Organisation) -> RoleGrant:
    holder = person(None, None)
    holder.last_name = f"Держатель {word}"
    holder.save()
    return RoleGrant.objects.create(user=holder, organisation=organisation, role=Role.AUTHOR)


def _note(word: str, organisation: Organisation) -> PracticeNote:
    act = ActFactory(title=f"Закон для заметки {word}", organisation=organisation)
    return PracticeNote.objects.create(
        title=f"Заметка {word}",
        slug=f"note-{uuid4().hex[:8]}",
        kind="union-position",
        act=act,
        label="st_1",
        text="<p>Так.</p>",
        source="Письмо",
        valid_from=date(2026, 1, 1),
    )


def _edition(word: str, organisation: Organisation) -> Model:
    act = ActFactory(title=f"Закон с редакцией {word}", organisation=organisation)
    return publish_edition(act, "2020-01-01", law("Слова"))


def _series(word: str, organisation: Organisation) -> IndicatorSeries:
    return IndicatorSeries.objects.create(
        title=f"Ряд {word}",
        slug=f"series-{uuid4().hex[:8]}",
        indicator="Члены",
        unit="человек",
        organisation=organisation,
    )


def _replication(word: str, organisation: Organisation) -> Replication:
    case = CaseStudyFactory(title=f"Чужой опыт для {word}", organisation=organisation.parent)
    return Replication.objects.create(case=case, organisation=organisation, adaptations=f"Повтор {word}")


def _collection(organisation: Organisation) -> Any:
    return MediaFolder.open(organisation.parent) if organisation.parent else None


MAKERS: dict[str, Callable[[str, Organisation], Any]] = {
    "lesson": lambda word, at: LessonFactory(title=f"Урок {word}", organisation=at),
    "programme": lambda word, at: ProgrammeFactory(title=f"Программа {word}", organisation=at),
    "case study": lambda word, at: CaseStudyFactory(title=f"Опыт {word}", organisation=at),
    "replication": _replication,
    "submission": _submission,
    "legal update": _update,
    "act": lambda word, at: ActFactory(title=f"Закон {word}", organisation=at),
    "edition": _edition,
    "practice note": _note,
    "organisation": lambda word, at: OrganisationFactory(name=f"Сад {word}", parent=at.parent, level=Level.PRIMARY),
    "series": _series,
    "image": lambda word, at: ImageFactory(title=f"Снимок {word}", collection=_collection(at)),
    "file": lambda word, at: FileFactory(title=f"Бланк {word}", collection=_collection(at)),
    "recording": lambda word, at: RecordingFactory(title=f"Запись {word}", organisation=at),
    "role": _role,
}
