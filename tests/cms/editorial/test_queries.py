"""The numbers of the home page, and what the lists cost in a union of 3 000 organisations and 200 editors."""

import time
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import WorkflowState

from cms.accounts.models import User
from cms.editorial.models import Release, ReviewTask, SignOff
from cms.editorial.queries import Waiting, waiting_for
from cms.organisations.models import Level, Organisation, Role, RoleGrant
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.workflows import centre, colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


def review(number, **fields):
    given = {"source": "broken_reference", "content_id": uuid4(), "locale": "ru", "document_type": "lesson"}
    return ReviewTask(
        **given
        | {"title": f"Материал {number}", "cause": "Снято", "due_on": timezone.localdate(), "passages": []}
        | fields
    )


def test_the_numbers_of_a_person_in_one_query(django_assert_num_queries):
    author, methodologist = colleague("author", Role.AUTHOR), colleague("methodologist", Role.METHODOLOGIST)
    region = OrganisationFactory(name="Область", parent=centre(), level=Level.TERRITORIAL)
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    submit(LessonFactory(live=False), author)
    late = submit(LessonFactory(live=False), author)
    SignOff.objects.filter(workflow_state=late).update(due_at=timezone.now() - timedelta(days=1))
    back = submit(LessonFactory(live=False), author)
    waiting(back).reject(user=methodologist, comment="Мало")
    yesterday = timezone.localdate() - timedelta(days=1)
    ReviewTask.objects.bulk_create(
        [
            review(1, due_on=yesterday),
            review(2, owner=methodologist),
            review(3, organisation=region),
            review(4, outcome="fixed"),
        ]
    )
    Release.objects.create(name="Выпуск")
    Release.objects.create(name="Вышедший", state="published")
    local = colleague("local", Role.METHODOLOGIST, region)
    methodologist = User.objects.get(pk=methodologist.pk)
    with django_assert_num_queries(2):
        assert waiting_for(methodologist) == Waiting(2, 1, 0, 3, 1, 1, 1)
    with django_assert_num_queries(1):
        waiting_for(methodologist)
    assert waiting_for(author) == Waiting(0, 0, 1, 3, 0, 1, 1)
    assert waiting_for(local) == Waiting(0, 0, 0, 1, 0, 0, 1)


@pytest.fixture
def union():
    """3 000 organisations, 200 editors with a role each, 3 000 review tasks and 300 signatures."""
    top = centre()
    regions = [OrganisationFactory(name=f"Область {n}", parent=top, level=Level.TERRITORIAL) for n in range(10)]
    rows = []
    for region in regions:
        region.refresh_from_db()
        for number in range(299):
            path = region.path + Organisation._int2str(number + 1).zfill(4)
            name = f"Школа {region.pk}-{number}"
            rows.append(
                Organisation(
                    path=path, depth=3, name=name, short_name=name, slug=f"s{region.pk}-{number}", level=Level.PRIMARY,
                    parent=region,
                )
            )  # fmt: skip
    Organisation.objects.bulk_create(rows)
    Organisation.objects.filter(depth=2).update(numchild=299)
    schools = list(Organisation.objects.filter(depth=3))
    users = User.objects.bulk_create(
        User(email=f"editor{n}@example.org", first_name=f"Имя{n}", password="x") for n in range(200)
    )
    RoleGrant.objects.bulk_create(
        RoleGrant(user=user, organisation=schools[n * 7], role=Role.TERRITORIAL_EDITOR) for n, user in enumerate(users)
    )
    ReviewTask.objects.bulk_create(
        review(n, organisation=schools[n % len(schools)], owner=users[n % 200] if n % 3 else None) for n in range(3_000)
    )
    return {"top": top, "region": regions[0], "schools": schools, "users": users}


def measured(client, address):
    client.get(address)
    began = time.perf_counter()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(queries), time.perf_counter() - began, answer.content.decode()


def test_lists_in_a_large_union_cost_at_most_fifteen_queries(union, record_property):
    editor = colleague("editor", Role.TERRITORIAL_EDITOR, union["region"])
    author, methodologist = colleague("author", Role.AUTHOR), colleague("methodologist", Role.METHODOLOGIST)
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    state = submit(LessonFactory(live=False, title="Согласуемый"), author)
    waiting(state).approve(user=methodologist)
    signed = SignOff.objects.get()
    flow = WorkflowState.objects.get()
    for number in range(300):
        SignOff(
            workflow_state=flow, revision=signed.revision, task=signed.task, status="approved", finished_by=methodologist,
            finished_at=timezone.now(), text_hash=f"{number:032d}", text_revision=signed.revision,
            addressed_to=union["region"],
        ).save()  # fmt: skip
    client = Client()
    client.force_login(editor)
    figures = {}
    for name, address in (
        ("queue", reverse("editorial:queue")),
        ("queue filtered", reverse("editorial:queue") + "?due=week&owner=none&outcome=all&p=2"),
        ("report", reverse("editorial:audit")),
        ("report filtered", reverse("editorial:audit") + "?decision=approved&title=Соглас"),
    ):
        queries, seconds, html = measured(client, address)
        figures[name] = (queries, round(seconds, 2))
        assert queries <= 15, (name, queries)
        assert "Школа" in html or name.startswith("report")
    print(figures)
    queue = client.get(reverse("editorial:queue")).content.decode()
    mine = ReviewTask.objects.filter(organisation__path__startswith=union["region"].path, outcome="open")
    assert f"из {-(-mine.count() // 50)}" in queue
    stranger = ReviewTask.objects.exclude(organisation__path__startswith=union["region"].path).first()
    assert client.get(reverse("editorial:task", args=[stranger.pk])).status_code == 404
