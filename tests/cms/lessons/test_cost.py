"""What publishing and reading a lesson cost in statements, and that they do not grow with its pictures."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from cms.accounts.models import User
from cms.lessons.models import LessonPage
from cms.publication import queries, registry
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.lessons import QUESTIONS, items, stored
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def ten_blocks() -> list[dict]:
    """Ten blocks with four pictures, a file, a question and references, as in a rich lesson."""
    images = [ImageFactory() for _ in range(4)]
    return [
        stored("heading", {"text": "Раздел", "level": "2"}),
        stored("paragraph", "<p>Текст.</p>"),
        stored("image", {"image": images[0].pk, "caption": "", "alt": ""}),
        stored("image", {"image": images[1].pk, "caption": "", "alt": ""}),
        stored(
            "gallery",
            {"title": "", "images": items(*({"image": i.pk, "caption": "", "alt": ""} for i in images[2:]))},
        ),
        stored("file", {"file": FileFactory().pk, "title": ""}),
        stored("question", QUESTIONS["single_choice"]),
        stored("provision", {"act": str(uuid4()), "label": "ст. 1", "quote": ""}),
        stored("table", {"data": [["А"], ["1"]], "table_header_choice": "row", "table_caption": ""}),
        stored("checklist", {"title": "", "items": items("<p>Раз</p>", "<p>Два</p>")}),
    ]


def cost_of_publishing(tens: int) -> tuple[int, LessonPage]:
    lesson = LessonFactory(live=False, body=[block for _ in range(tens) for block in ten_blocks()])
    revision = LessonPage.objects.get(pk=lesson.pk).save_revision()
    with CaptureQueriesContext(connection) as counted, TestCase.captureOnCommitCallbacks(execute=True):
        revision.publish()
    return len(counted), lesson


# The law of publishing, measured on SQLite: 91 statements for ten blocks and one more for each ten after that, whatever
# they hold: what grows are the batches of inserted rows. The promise is ten for each ten.
FIRST_TEN, EACH_TEN = 100, 2


def test_the_law_of_publishing():
    costs = [cost_of_publishing(tens)[0] for tens in range(1, 7)]
    assert costs[0] <= FIRST_TEN, costs
    for tens, cost in enumerate(costs, start=1):
        assert cost - costs[0] <= EACH_TEN * (tens - 1), costs


def test_reading_a_large_lesson_is_one_statement(django_assert_num_queries):
    _, lesson = cost_of_publishing(6)
    with django_assert_num_queries(1):
        detail = queries.document("lesson", "ru", lesson.slug)
    assert detail is not None


def test_the_door_answers_sixty_blocks_with_their_pictures_by_two_statements_at_most(client, cold):
    _, lesson = cost_of_publishing(6)
    with CaptureQueriesContext(connection) as counted:
        document = client.get(f"/api/v1/lessons/{lesson.slug}/").json()
    assert len(counted) <= 2
    assert len(document["body"]) == 60
    pictures = sum(len(b["images"]) if b["type"] == "gallery" else b["type"] == "image" for b in document["body"])
    assert pictures == 24


def test_saving_in_the_admin_renders_no_other_lesson(client):
    """By the log, by the renderings that passed the gate of the log, and by what was asked of the database."""
    other = LessonFactory(slug="other", title="Другой", body=ten_blocks())
    _, lesson = cost_of_publishing(1)
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    entries = PublishedDocument.objects.count()
    head = DocumentHead.objects.get(content_id=other.content_id)
    form = client.get(address).context["form"]
    assert form.instance.pk == lesson.pk
    given = nested_form_data({"title": "Новое имя", "slug": lesson.slug, "summary": "Коротко.", "level": "basic"})
    streams = {name: streamfield([]) for name in ("attachments", "further_reading", "agenda", "discussion_cards")}
    texts = {name: rich_text("") for name in ("leader_notes", "handout")}
    body = {"body": streamfield([("paragraph", rich_text("<p>Иначе.</p>"))]), **streams, **texts}
    rest = {"duration_minutes": 20, "audience": "public", "comments": inline_formset([])}
    rendered: list[str] = []
    registry.register_follower(lambda rendering: rendered.append(rendering.body.slug))
    with CaptureQueriesContext(connection) as counted:
        answer = client.post(address, given | nested_form_data(body | rest) | {"action-publish": "1"})
    registry._followers.pop()
    assert answer.status_code == 302, answer.context["form"].errors
    assert [entry.slug for entry in PublishedDocument.objects.order_by("pk")[entries:]] == [lesson.slug]
    # Of one with questions the law is looked at at every save: its key may have changed where its words did not.
    assert set(rendered) == {lesson.slug}
    assert DocumentHead.objects.get(pk=head.pk).sequence == head.sequence
    assert [query["sql"] for query in counted if "Другой" in query["sql"]] == []


def test_saving_a_draft_renders_no_other_lesson():
    _, lesson = cost_of_publishing(1)
    LessonFactory(slug="other")
    entries = PublishedDocument.objects.count()
    draft = LessonPage.objects.get(pk=lesson.pk)
    draft.title = "Черновик"
    draft.save_revision()
    assert PublishedDocument.objects.count() == entries
    draft.latest_revision.publish()
    assert [entry.slug for entry in PublishedDocument.objects.order_by("pk")[entries:]] == [lesson.slug]
