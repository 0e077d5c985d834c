"""The panel of citations: who sees it, what it says, and what its buttons do."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from cms.legislation.models import Act, ActAlias, Citation, DraftCitation
from cms.lessons.models import LessonPage
from tests.cms.legislation.citing.test_extraction import REST, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def acts() -> list[Act]:
    first = ActFactory(slug="one", number="7-ФЗ", title="О часах")
    second = ActFactory(slug="two", number="7-ФЗ", title="Об отдыхе", signed_on=date(2010, 5, 5))
    ActAlias.objects.create(act=first, name="ТК РФ")
    for act in (first, second):
        publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return [first, second]


@pytest.fixture
def lesson(acts: list[Act]) -> LessonPage:
    lesson = LessonFactory(live=False, body=paragraphs("Смотрите статью 1 Федерального закона № 7-ФЗ."))
    lesson.save_revision()
    return lesson


def panel_url(lesson: LessonPage) -> str:
    return reverse("legislation:citations", args=["lesson", lesson.content_id, "ru"])


def say(client: Client, **fields: str) -> int:
    citation = DraftCitation.objects.get()
    return client.post(reverse("legislation:decide_citation", args=[citation.pk]), fields).status_code


def test_the_edit_screen_has_the_panel_and_counts_what_blocks(admin, lesson):
    page = admin.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert panel_url(lesson) in page
    assert 'data-side-panel-toggle="citations"' in page


def test_the_panel_shows_quote_place_and_candidates(admin, lesson):
    answer = admin.get(panel_url(lesson))
    page = answer.content.decode()
    assert answer.headers["X-Undecided"] == "1"
    assert "статью 1 Федерального закона № 7-ФЗ" in page
    assert page.index("О часах") < page.index("Об отдыхе")


def test_a_draft_from_before_is_read_when_the_panel_is_opened(admin, lesson):
    DraftCitation.objects.all().delete()
    assert admin.get(panel_url(lesson)).headers["X-Undecided"] == "1"


def test_the_buttons_choose_reject_and_take_back(admin, lesson, acts):
    assert say(admin, say="choose", act=str(acts[1].pk)) == 200
    assert list(DraftCitation.objects.values_list("state", "act__slug")) == [("confirmed", "two")]
    assert say(admin, say="reject") == 200
    assert DraftCitation.objects.get().state == "rejected"
    assert say(admin, say="reset") == 200
    assert list(DraftCitation.objects.values_list("state", "act")) == [("suggested", None)]
    assert DraftCitation.objects.get().decided_by.email == "admin@example.org"


def test_a_decision_about_a_published_text_reaches_readers_at_once_for_whoever_may_publish(admin, lesson, acts):
    say(admin, say="choose", act=str(acts[0].pk))
    lesson.get_latest_revision().publish()
    say(admin, say="read", policy="as_of", day="2021-06-01")
    assert list(Citation.objects.values_list("policy", "as_of")) == [("as_of", date(2021, 6, 1))]


@pytest.mark.parametrize(
    "fields",
    [
        {"say": "choose", "act": "999999"},
        {"say": "choose", "act": "x"},
        {"say": "read", "policy": "as_of", "day": "soon"},
        {"say": "read", "policy": "other"},
        {"say": "read", "policy": "as_of"},
    ],
)
def test_nonsense_is_refused_and_changes_nothing(admin, lesson, fields):
    assert say(admin, **fields) == 400
    assert DraftCitation.objects.get().decided_at is None


def test_strangers_see_and_decide_nothing(stranger, lesson):
    assert stranger.get(panel_url(lesson)).status_code == 302
    assert say(stranger, say="reject") == 302
    assert DraftCitation.objects.get().state == "suggested"


def test_what_is_no_document_has_no_panel(admin, lesson, acts):
    for kind, content_id in (("act", acts[0].content_id), ("nothing", lesson.content_id)):
        assert admin.get(reverse("legislation:citations", args=[kind, content_id, "ru"])).status_code == 404


def test_the_norm_can_be_read_on_a_day_and_compared(admin, lesson, acts):
    publish_edition(acts[0], "2022-01-01", law(WORK.format(36), REST))
    say(admin, say="choose", act=str(acts[0].pk))
    url = reverse("legislation:provision", args=[DraftCitation.objects.get().provision_id])
    page = admin.get(url, {"on": "2021-01-01"}).content.decode()
    assert "40 часов" in page
    compared = admin.get(url, {"since": "2021-01-01", "on": "2023-01-01"}).content.decode()
    assert "<del>40</del>" in compared.replace(" </del>", "</del>")
