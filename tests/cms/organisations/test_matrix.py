"""Role × right × inside and outside for every kind of material, through the admin, by the table in ``tests.rights``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.config.site import section
from cms.content.vocabularies import ActivistCategory, Topic
from cms.lessons.models import GlossaryTerm
from cms.organisations.models import Role, RoleGrant
from tests.factories.territories import Territory, Union
from tests.rights import CELLS, ROLES, TABLE

pytestmark = pytest.mark.django_db

PAGES = {
    "lesson": ("lessons", "lessonpage", "lessons"),
    "programme": ("lessons", "programmepage", "lessons"),
    "case study": ("bestpractice", "casestudypage", "practice"),
    "legal update": ("legislation", "legalupdatepage", "legal-updates"),
}
SNIPPETS = {
    "replication": "bestpractice_replication",
    "submission": "bestpractice_submission",
    "act": "legislation_act",
    "edition": "legislation_edition",
    "practice note": "legislation_practicenote",
    "organisation": "organisations_organisation",
    "series": "situation_indicatorseries",
    "recording": "lessons_recording",
    "role": "organisations_rolegrant",
}
MEDIA = {"image": "wagtailimages", "file": "wagtaildocs"}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where one does what with a kind of material."""

    list: str
    add: str
    of_one: Callable[[str, Any], str]


def addresses(kind: str) -> Addresses:
    if kind in PAGES:
        app, model, folder = PAGES[kind]
        parent = section(folder).pk
        return Addresses(
            reverse("wagtailadmin_explore", args=[parent]),
            reverse("wagtailadmin_pages:add", args=[app, model, parent]),
            lambda view, one: reverse(f"wagtailadmin_pages:{view}", args=[one.pk]),
        )
    if kind in MEDIA:
        base = MEDIA[kind]
        return Addresses(
            reverse(f"{base}:index"),
            reverse(f"{base}:add"),
            lambda view, one: reverse(f"{base}:{'delete' if view == 'delete' else 'edit'}", args=[one.pk]),
        )
    base = f"wagtailsnippets_{SNIPPETS[kind]}"
    return Addresses(
        reverse(f"{base}:list"),
        reverse(f"{base}:add"),
        lambda view, one: reverse(f"{base}:{view}", args=[one.pk]),
    )


def opens(answer: HttpResponse) -> bool:
    if answer.status_code == 200:
        return True
    assert answer.status_code in {302, 403}, answer.status_code
    if answer.status_code == 302:
        assert answer.headers["Location"] == reverse("wagtailadmin_home")
    return False


def listed(client: Client, kind: str) -> set[int]:
    answer = client.get(addresses(kind).list, {"p": "1"})
    return {one.pk for one in answer.context["object_list"]} if opens(answer) else set()


def sees(client: Client, kind: str, place: Territory) -> bool:
    return place.material[kind].pk in listed(client, kind)


def adds(client: Client, kind: str, place: Territory) -> bool:
    """The form opens and offers the organisation, or the act or collection that stands for it."""
    answer = client.get(addresses(kind).add)
    if not opens(answer):
        return False
    offered = {
        "edition": ("act", lambda: place.material["act"]),
        "practice note": ("act", lambda: place.material["act"]),
        "organisation": ("parent", lambda: place.organisation),
        "image": ("collection", lambda: place.material["image"].collection),
        "file": ("collection", lambda: place.material["file"].collection),
    }.get(kind, ("organisation", lambda: place.school))
    field = answer.context["form"].fields.get(offered[0])
    # Who has one collection only is not asked.
    return offered[1]() in field.queryset if field else place.word == "Северян"


def edits(client: Client, kind: str, place: Territory) -> bool:
    return opens(client.get(addresses(kind).of_one("edit", place.material[kind])))


def publishes(client: Client, kind: str, place: Territory) -> bool:
    """Takes down what is live; that is the same right."""
    one = place.material[kind]
    client.post(addresses(kind).of_one("unpublish", one))
    return not type(one).objects.get(pk=one.pk).live


def deletes(client: Client, kind: str, place: Territory) -> bool:
    one = place.material[kind]
    if kind == "edition":
        # A live one is refused by the library itself.
        return opens(client.get(addresses(kind).of_one("delete", one)))
    client.post(addresses(kind).of_one("delete", one))
    return not type(one).objects.filter(pk=one.pk).exists()


DEEDS: dict[str, Callable[[Client, str, Territory], bool]] = {
    "see": sees,
    "add": adds,
    "edit": edits,
    "publish": publishes,
    "delete": deletes,
}


@pytest.mark.parametrize(("kind", "role", "right", "expected"), CELLS)
def test_a_cell_inside(client: Client, union: Union, kind: str, role: str, right: str, expected: bool) -> None:
    client.force_login(union.people[role])
    assert DEEDS[right](client, kind, union.north) is expected


@pytest.mark.parametrize(("kind", "role", "right", "expected"), CELLS)
def test_a_cell_outside(client: Client, union: Union, kind: str, role: str, right: str, expected: bool) -> None:
    client.force_login(union.people[role])
    assert DEEDS[right](client, kind, union.south) is False


def test_the_table_is_whole() -> None:
    assert set(TABLE) == set(PAGES) | set(SNIPPETS) | set(MEDIA)
    assert all(len(row) == len(ROLES) and all(len(cell) == len(DEEDS) for cell in row) for row in TABLE.values())


@pytest.mark.parametrize("role", ROLES)
def test_only_the_centre_makes_what_is_the_centres_alone(client: Client, union: Union, role: str) -> None:
    """Every role here is for a territory."""
    client.force_login(union.people[role])
    assert [model for model in (GlossaryTerm, Topic, ActivistCategory) if opens(client.get(add_address(model)))] == []


def test_the_centre_makes_it(client: Client, union: Union) -> None:
    person = User.objects.create_user("centre@example.org", "x")
    RoleGrant.objects.create(user=person, role=Role.ADMINISTRATOR, organisation=union.centre)
    client.force_login(person)
    assert opens(client.get(add_address(GlossaryTerm)))


def add_address(model: Any) -> str:
    return reverse(model.snippet_viewset.get_url_name("add"))
