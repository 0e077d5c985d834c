"""The first screen: what waits for whoever looks, what has gone stale, what was published lately; within reach only."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from cms.bestpractice.models import CaseStudyPage, Submission
from cms.editorial.models import ReviewTask
from cms.organisations.models import Level, Organisation, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, LessonFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def north() -> Organisation:
    centre = OrganisationFactory(name="Центр")
    OrganisationFactory(parent=centre, level=Level.TERRITORIAL, name="Юг")
    return OrganisationFactory(parent=centre, level=Level.TERRITORIAL, name="Север")


def south() -> Organisation:
    return Organisation.objects.get(name="Юг")


def lines(role: Role, organisation: Organisation, panel: str) -> list[str]:
    client = Client()
    client.force_login(person(role, organisation))
    answer = client.get("/admin/")
    (found,) = [each for each in answer.context["panels"] if each.name == panel]
    return [line.title for line in found.lines]


def test_forgotten_drafts_of_ones_own_subtree(north):
    long_ago = timezone.now() - timedelta(days=61)
    for organisation, title in ((north, "Наш забытый"), (south(), "Чужой забытый"), (north, "Наш свежий")):
        lesson = LessonFactory(organisation=organisation, title=title)
        lesson.save_revision()
        moment = timezone.now() if "свежий" in title else long_ago
        Page.objects.filter(pk=lesson.pk).update(has_unpublished_changes=True, latest_revision_created_at=moment)
    assert lines(Role.AUTHOR, north, "stale") == ["Наш забытый"]
    assert lines(Role.LAWYER, north, "stale") == []


def test_what_was_published_lately_by_ones_own_and_by_the_centre(north):
    LessonFactory(organisation=north, title="Наш урок")
    LessonFactory(organisation=south(), title="Чужой урок")
    LessonFactory(organisation=None, title="Урок центра")
    assert lines(Role.AUTHOR, north, "published")[:2] == ["Урок центра", "Наш урок"]
    assert "Чужой урок" not in lines(Role.AUTHOR, north, "published")
    assert "Чужой урок" in lines(Role.PUBLISHER, Organisation.objects.get(name="Центр"), "published")


def test_submissions_wait_for_those_who_decide(north):
    for number, organisation in enumerate((north, south())):
        page = CaseStudyFactory(organisation=organisation, live=False)
        content = {"title": f"Заявка {organisation}"}
        Submission.objects.create(
            content_id=f"00000000-0000-4000-8000-00000000000{number}",
            organisation=organisation,
            content=content,
            digest="",
            state="received",
            page=page,
        )
    assert lines(Role.TERRITORIAL_EDITOR, north, "waiting") == ["Заявка Север"]
    assert lines(Role.AUTHOR, north, "waiting") == []


def test_reviews_that_are_due_wait_for_those_who_may_edit(north):
    for organisation, day in ((north, date(2020, 1, 1)), (south(), date(2020, 1, 1)), (north, date(2099, 1, 1))):
        ReviewTask.objects.create(
            source="tests",
            content_id=LessonFactory().content_id,
            locale="ru",
            document_type="lesson",
            title=f"Пересмотреть: {organisation}, {day.year}",
            cause="Закон изменился",
            due_on=day,
            passages=[],
            organisation=organisation,
        )
    assert lines(Role.METHODOLOGIST, north, "waiting") == ["Пересмотреть: Север, 2020"]


def test_the_demo_fills_the_first_screen_of_the_centre():
    call_command("load_demo", verbosity=0)
    centre = Organisation.objects.get(depth=1)
    assert len(lines(Role.PUBLISHER, centre, "published")) == 8
    assert CaseStudyPage.objects.filter(live=True).exists()
