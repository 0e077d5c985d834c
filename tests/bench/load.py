"""Fills the bench's database.

Usage: python -m tests.bench.load pages COUNT publishes so many lessons through Wagtail, with bodies of 10 KB of Russian;
python -m tests.bench.load documents COUNT writes others like them to the log alone, until there are so many.
"""

import random
import sys
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import django

WORDS = [
    "профсоюз",
    "организация",
    "председатель",
    "договор",
    "работник",
    "школа",
    "урок",
    "правило",
    "срок",
    "письмо",
    "собрание",
    "решение",
    "охрана",
    "труда",
    "комиссия",
    "переговоры",
    "практика",
    "кружок",
    "занятие",
    "участник",
    "право",
    "норма",
    "закон",
    "статья",
    "доплата",
    "отпуск",
    "график",
    "стаж",
    "класс",
]
TOPICS = [f"topic-{number}" for number in range(20)]
BATCH = 2_000


def text(choose: random.Random, characters: int) -> str:
    """Sentences of about so many characters."""
    words: list[str] = []
    length = 0
    while length < characters:
        word = choose.choice(WORDS)
        words.append(word)
        length += len(word) + 1
    return " ".join(words).capitalize() + "."


def body(choose: random.Random, seed: int) -> list[dict[str, Any]]:
    """Twelve paragraphs, about 10 KB in UTF-8."""
    return [
        {"type": "paragraph", "value": f"<p>{text(choose, 420)}</p>", "id": str(uuid.UUID(int=seed * 100 + number))}
        for number in range(12)
    ]


def pages(count: int) -> None:
    """Lessons published as an editor would, some pointing to organisations, all with a topic."""
    from cms.content.vocabularies import Topic
    from tests.factories.organisations import OrganisationFactory
    from tests.factories.pages import LessonFactory

    topics = [Topic.objects.create(title=f"Тема {slug}", slug=slug) for slug in TOPICS]
    owner = OrganisationFactory()
    for number in range(count):
        choose = random.Random(number)
        lesson = LessonFactory(
            slug=f"bench-{number}",
            title=text(choose, 50),
            summary=text(choose, 200),
            body=body(choose, number),
            live=False,
        )
        lesson.topics.add(topics[number % len(topics)])
        lesson.organisation = owner if number % 2 else None
        lesson.save_revision().publish()


def entries(last: int) -> None:
    """Documents like the lessons, straight into log, heads and facets, until there are so many."""
    from django.utils import timezone

    from cms.publication.models import DocumentHead, PublishedDocument

    first = DocumentHead.objects.filter(type="lesson").count()
    model = DocumentHead.objects.filter(type="lesson").select_related("entry").first()
    stored, card = bytes(model.entry.body), bytes(model.entry.card)
    now = timezone.now()
    for start in range(first, last, BATCH):
        numbers = range(start, min(start + BATCH, last))
        batch = [_entry(PublishedDocument, number, stored, card, model, now) for number in numbers]
        PublishedDocument.objects.bulk_create(batch)
        heads = DocumentHead.objects.bulk_create(list(_heads(DocumentHead, batch)))
        _facets(heads)


def _entry(kind: Any, number: int, stored: bytes, card: bytes, model: Any, now: Any) -> Any:
    content_id = uuid.UUID(int=10**20 + number)
    old = str(model.content_id).encode()
    slug = f"bench-{number}"
    swaps = ((old, str(content_id).encode()), (model.slug.encode(), slug.encode()))
    for before, after in swaps:
        stored, card = stored.replace(before, after), card.replace(before, after)
    return kind(
        content_id=content_id, type="lesson", locale="ru", audience="public", slug=slug, title=f"Урок {number:07}",
        kind="published", schema_version=1, body=stored, card=card, etag=f"{number:032x}", cause="bench",
        recorded_at=now + timedelta(milliseconds=number), sequence=number + 1_000_000,
    )  # fmt: skip


def _heads(kind: Any, batch: list[Any]) -> Iterator[Any]:
    for entry in batch:
        yield kind(
            content_id=entry.content_id, locale="ru", entry=entry, type="lesson", slug=entry.slug, title=entry.title,
            audience="public", ever_public=True, kind="published", etag=entry.etag, sequence=entry.sequence,
            published_at=entry.recorded_at, updated_at=entry.recorded_at,
        )  # fmt: skip


def _facets(heads: list[Any]) -> None:
    from cms.publication.models import Facet

    Facet.objects.bulk_create(
        Facet(
            head=head, type="lesson", locale="ru", name="topic", value=TOPICS[position % len(TOPICS)],
            updated_at=head.updated_at, content_id=head.content_id,
        )
        for position, head in enumerate(heads)
    )  # fmt: skip


if __name__ == "__main__":
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    if sys.argv[1] == "pages":
        pages(int(sys.argv[2]))
    else:
        entries(int(sys.argv[2]))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
