"""What publishing and reading a lesson cost in statements, and that they do not grow with its pictures."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from cms.lessons.models import LessonPage
from cms.publication import queries
from cms.publication.models import PublishedDocument
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


def test_fifty_blocks_more_cost_a_handful_of_statements_more():
    """Measured on SQLite: 78 for ten blocks, 83 for sixty. What grows are the batches of inserted rows."""
    few, _ = cost_of_publishing(1)
    many, _ = cost_of_publishing(6)
    assert few <= 90
    assert (many - few) / 5 <= 2


def test_reading_a_large_lesson_is_one_statement(django_assert_num_queries):
    _, lesson = cost_of_publishing(6)
    with django_assert_num_queries(1):
        detail = queries.document("lesson", "ru", lesson.slug)
    assert detail is not None


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
