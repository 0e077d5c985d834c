"""Programmes, glossary terms, recordings and the blocks of lessons for tests."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import factory
from django.core.files.base import ContentFile

from cms.lessons.models import GlossaryTerm, LessonPage, ProgrammePage, Recording, Stage, StageLesson
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import SECTIONS, PageFactory

MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + bytes(2_000)
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(4_000)
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nДобрый день, коллеги.\n"

SECTIONS[ProgrammePage] = "lessons"


class ProgrammeFactory(PageFactory):
    """A programme without stages."""

    class Meta:
        model = ProgrammePage

    slug = factory.Sequence(lambda number: f"programme-{number}")
    goal = "Подготовить резерв."


class GlossaryTermFactory(factory.django.DjangoModelFactory):
    """A live term."""

    class Meta:
        model = GlossaryTerm

    term = factory.Sequence(lambda number: f"Термин {number}")
    definition = "<p>Что <b>это</b> значит.</p>"


class RecordingFactory(factory.django.DjangoModelFactory):
    """A sound file with a transcript."""

    class Meta:
        model = Recording

    title = factory.Sequence(lambda number: f"Запись {number}")
    transcript = "Добрый день, коллеги."
    file = factory.LazyFunction(lambda: ContentFile(MP3, name="talk.mp3"))


def video(**fields: Any) -> Recording:
    """A video with captions and a transcript."""
    return RecordingFactory(file=ContentFile(MP4, name="talk.mp4"), **{"captions": CAPTIONS} | fields)


def with_stages(programme: ProgrammePage, *stages: tuple[str, Sequence[LessonPage]]) -> ProgrammePage:
    """Add stages of these titles with these lessons, unsaved."""
    for title, lessons in stages:
        stage = Stage(title=title)
        stage.lessons = [StageLesson(lesson=lesson, week=number) for number, lesson in enumerate(lessons, 1)]
        programme.stages.add(stage)
    return programme


def item(value: Any, kind: str = "item") -> dict[str, Any]:
    """A child of a ListBlock as it is stored."""
    return {"type": kind, "value": value, "id": str(uuid4())}


def items(*values: Any) -> list[dict[str, Any]]:
    return [item(value) for value in values]


def question(kind: str, answer: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """The stored value of a question block."""
    return {
        "prompt": "<p>Сколько дней есть у профкома?</p>",
        "answer": [item(answer, kind)],
        "points": 2,
        "explanation": "<p>Так говорит статья.</p>",
        "basis": {"act": None, "label": ""},
        **fields,
    }


def options(*texts: str, right: Sequence[str]) -> dict[str, Any]:
    """The stored answer of a choice; options have replies of their own."""
    return {
        "options": items(*({"text": text, "correct": text in right, "feedback": f"Отклик: {text}"} for text in texts))
    }


QUESTIONS: dict[str, dict[str, Any]] = {
    "single_choice": question("single_choice", options("Пять", "Семь", "Десять", right=["Семь"])),
    "multiple_choice": question("multiple_choice", options("Устав", "Протокол", "Слух", right=["Устав", "Протокол"])),
    "true_false": question(
        "true_false", {"correct": "false", "feedback_true": "Отклик: да", "feedback_false": "Отклик: нет"}
    ),
    "ordering": question("ordering", {"items": items("Проект", "Мнение", "Приказ")}),
    "matching": question(
        "matching",
        {
            "pairs": items(
                {"left": "Пять дней", "right": "локальный акт", "feedback": "Отклик: пять"},
                {"left": "Семь дней", "right": "увольнение", "feedback": "Отклик: семь"},
            ),
            "decoys": items("отпуск"),
        },
    ),
    "numeric": question("numeric", {"value": "7,5", "tolerance": "0,25", "units": items("дней")}),
    "short_text": question("short_text", {"variants": items("Мотивированное мнение", "мнение профкома")}),
}
"""One authored question of each kind."""


def stored(name: str, value: Any, block_id: UUID | None = None) -> dict[str, Any]:
    """A block of a body as its column keeps it."""
    return {"type": name, "value": value, "id": str(block_id or uuid4())}


def every_block() -> list[dict[str, Any]]:
    """A body with a block of every type, in the order of the editor's menu; images, files and recordings are made."""
    image, file = ImageFactory(), FileFactory()
    act, case, term = (str(uuid4()) for _ in range(3))
    return [
        stored("heading", {"text": "Раздел", "level": "2"}),
        stored("paragraph", "<p>Первый <b>абзац</b>.</p>"),
        stored("list", {"ordered": True, "items": items("<p>пункт</p>")}),
        stored("image", {"image": image.pk, "caption": "Подпись", "alt": ""}),
        stored("quote", {"text": "Слова", "author": "Кто", "source": "Где"}),
        stored("callout", {"tone": "important", "title": "Срок", "text": "<p>Семь дней.</p>"}),
        stored("table", {"data": [["А", "Б"], ["1", "2"]], "table_header_choice": "row", "table_caption": "Сроки"}),
        stored("file", {"file": file.pk, "title": ""}),
        stored("gallery", {"title": "", "images": items(*[{"image": image.pk, "caption": "", "alt": ""}] * 2)}),
        stored("audio", {"recording": RecordingFactory().pk, "caption": "Беседа"}),
        stored("video", {"recording": video().pk, "caption": ""}),
        stored("steps", {"title": "Порядок", "steps": items({"title": "Шаг", "text": "<p>Как.</p>"})}),
        stored("checklist", {"title": "Проверьте", "items": items("<p>Есть протокол</p>")}),
        stored("timeline", {"title": "", "events": items({"when": "день 1", "title": "Письмо", "text": ""})}),
        stored("accordion", {"sections": items({"title": "А если?", "text": "<p>Тогда.</p>"})}),
        *(stored("question", value) for value in QUESTIONS.values()),
        stored("discussion", {"title": "Спор", "text": "", "questions": items("Кто прав?"), "minutes": 10}),
        stored("assignment", {"title": "Письмо", "text": "<p>Напишите.</p>", "criteria": [], "minutes": None}),
        stored("poll", {"prompt": "Когда?", "multiple": False, "options": items("Днём", "Вечером")}),
        stored("provision", {"act": act, "label": "ст. 1", "quote": "Слова закона"}),
        stored("case_study", {"case": case, "note": "Смотрите"}),
        stored("glossary_term", {"term": term}),
    ]


KIT: dict[str, Any] = {
    "leader_notes": "<p>Приготовьте <b>бланки</b>.</p>",
    "agenda": [
        stored("item", {"minutes": 10, "title": "Начало", "text": "По кругу"}),
        stored("item", {"minutes": 35, "title": "Разбор", "text": ""}),
    ],
    "discussion_cards": [stored("card", {"title": "Карточка 1", "text": "Директор против."})],
    "handout": "<p>Памятка.</p>",
}
"""The fields of a circle kit."""
