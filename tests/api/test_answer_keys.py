"""Walks every address that the resolver knows, as those who may not read keys, and looks for keys in all that it gets.

The list of doors is the resolver's own: a new door is walked through on the day on which it is made.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.regex_helper import normalize

from cms.accounts.models import User
from cms.lessons.models import LessonPage, ProgrammePage, QuestionVersion
from cms.organisations.models import Role
from cms.preview.actions import share, token_of
from tests.api.participation.test_no_key_leaves import BODY, SECRET, assert_no_key
from tests.factories.lessons import ProgrammeFactory, with_stages
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db(transaction=True)


# Gaps that take an id (UUID), and not a number.
IDS = frozenset({"content_id", "question", "block", "submission", "provision", "job", "act", "label", "uuid"})
# Wagtail's own trial of its error page, and the way out.
LEFT_OUT = re.compile("error_test|logout")


class Door(NamedTuple):
    """A pattern of the resolver as an address with gaps: ``/api/v1/%(plural)s/``."""

    shape: str
    gaps: tuple[str, ...]


def doors(resolver: URLResolver, before: str = "") -> Iterator[Door]:
    """All addresses below a resolver, whatever they are called and wherever they lead."""
    for pattern in resolver.url_patterns:
        regex = before + re.sub(r"^\^|(?<!\\)\$$|\\[zZ]$", "", pattern.pattern.regex.pattern)
        if isinstance(pattern, URLResolver):
            yield from doors(pattern, regex)
        elif isinstance(pattern, URLPattern):
            for shape, gaps in normalize(regex):
                yield Door("/" + shape, tuple(gaps))


@pytest.fixture(autouse=True)
def notes() -> None:
    """Here all document types of the school are registered, not the tests' own; no address has sent any request yet."""
    cache.clear()


@pytest.fixture
def programme() -> ProgrammePage:
    lesson = LessonFactory(slug="secretive", body=BODY)
    programme = with_stages(ProgrammeFactory(live=False, slug="one"), ("I", [lesson]))
    programme.save_revision().publish()
    assert QuestionVersion.objects.count() == 7
    return programme


@pytest.fixture
def lesson(programme: ProgrammePage) -> LessonPage:
    """A published lesson with a newer draft; both are full of secrets."""
    lesson = LessonPage.objects.get()
    lesson.title = "Черновик"
    lesson.save_revision()
    return lesson


def fillings(lesson: LessonPage) -> tuple[dict[str, str], ...]:
    """What goes into the gaps of addresses, by their names; each is a way to come to the lesson."""
    version = QuestionVersion.objects.first()
    assert version is not None
    by_slug = {
        "plural": "lessons",
        "key": "secretive",
        "slug": "secretive",
        "type": "lesson",
        "type_name": "lesson",
        "form": "xml",
        "feed": "publications",
        "app_label": "lessons",
        "model_name": "lessonpage",
        "content_type_app_name": "lessons",
        "content_type_model_name": "lessonpage",
        "path": "lessons/secretive",
        "token": token_of(share(lesson, by=None)),
    }
    return (
        by_slug,
        by_slug | {"key": str(lesson.content_id), "form": "atom", "plural": "programmes"},
        by_slug | {"form": "json", "kind": "docx", "model_name": "questionversion"},
    )


def addresses(door: Door, lesson: LessonPage) -> Iterator[str]:
    """The door's address in each filling; the number of the lesson or its id where a gap's name says nothing."""
    for number, filling in enumerate(fillings(lesson)):
        # A door for questions is tried with a question, one for revisions with a revision.
        known = (str(lesson.pk), str(lesson.content_id)), (str(lesson.latest_revision_id), str(BODY[0]["id"]))
        plain, identifier = known[number % 2]
        yield door.shape % {gap: filling.get(gap, identifier if gap in IDS else plain) for gap in door.gaps}


def walk(client: Client, lesson: LessonPage, ways: int = 3, **headers: str) -> dict[str, int]:
    """Go to every door, by so many ways where it has gaps; answers the status of each address. Fails at the first key."""
    met: dict[str, int] = {}
    # A view that fails tells nothing either; other tests look for such.
    client.raise_request_exception = False
    for door in doors(get_resolver()):
        for address in islice(addresses(door, lesson), ways):
            if address in met or LEFT_OUT.search(address):
                continue
            answer = client.get(address, headers=headers)
            content = b"".join(answer.streaming_content) if answer.streaming else answer.content
            assert_no_key(address, content)
            met[address] = answer.status_code
    return met


# The doors behind which keys lie, for those who may edit the lesson.
WITH_KEYS = ("/admin/lessons/{}/scorm/", "/admin/lessons/{}/qti/", "/admin/pages/{}/edit/")


def test_the_resolver_knows_the_doors_that_we_know():
    """That the walk is one: these stand in it, and it is long."""
    shapes = {door.shape for door in doors(get_resolver())}
    known = {
        "/api/v1/changes/",
        "/api/v1/%(plural)s/%(key)s/",
        "/api/participation/v1/questions/%(question)s/check/",
        "/api/authoring/v1/documents/%(content_id)s/",
        "/api/preview/v1/document/",
        "/admin/lessons/%(page_id)s/scorm/",
        "/admin/lessons/%(page_id)s/qti/",
        "/admin/pages/%(page_id)s/edit/",
        "/media/%(path)s",
        "/healthz",
    }
    assert known - shapes == set()
    assert len(shapes) > 200


def test_nobody_in_particular_finds_a_key(client: Client, lesson: LessonPage):
    met = walk(client, lesson)
    assert met["/api/v1/lessons/secretive/"] == 200
    assert met["/api/v1/changes/"] == 200
    assert {met[door.format(lesson.pk)] for door in WITH_KEYS} == {302}


def test_somebody_signed_in_finds_no_key(client: Client, lesson: LessonPage):
    client.force_login(User.objects.create_user("reader@example.org", "x"))
    met = walk(client, lesson)
    assert met["/api/v1/lessons/secretive/"] == 200
    assert {met[door.format(lesson.pk)] for door in WITH_KEYS} == {302}


def test_an_author_of_another_organisation_finds_no_key(client: Client, lesson: LessonPage):
    client.force_login(person(Role.AUTHOR, OrganisationFactory(parent=OrganisationFactory())))
    met = walk(client, lesson, ways=1)
    assert met["/admin/"] == 200
    assert {met[door.format(lesson.pk)] for door in WITH_KEYS} <= {302, 403}


def test_whoever_holds_the_link_to_a_draft_finds_no_key(client: Client, lesson: LessonPage):
    met = walk(client, lesson, ways=2, Authorization=f"Bearer {token_of(share(lesson, by=None))}")
    assert met["/api/preview/v1/document/"] == 200


def test_the_editor_of_the_lesson_does_find_them(client: Client, lesson: LessonPage):
    """That the walk would see a key if there were one."""
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    shown = client.get(f"/admin/pages/{lesson.pk}/edit/").content.decode()
    assert SECRET in shown or json.dumps(SECRET)[1:-1] in shown
    assert client.get(f"/admin/lessons/{lesson.pk}/qti/").status_code == 200
    with pytest.raises(AssertionError):
        assert_no_key("the key", json.dumps({"variants": [SECRET]}, ensure_ascii=False).encode())


@pytest.mark.parametrize("answer", [None, {}, {"answer": {}}, {"answer": {"option": str(UUID(int=1))}}])
def test_nothing_sent_to_any_door_of_the_api_brings_a_key(client: Client, lesson: LessonPage, answer: Any):
    sent = 0
    for door in doors(get_resolver()):
        if not door.shape.startswith("/api/"):
            continue
        for address in addresses(door, lesson):
            response = client.post(address, json.dumps(answer), content_type="application/json")
            assert_no_key(address, response.content)
            sent += 1
    assert sent > 60
