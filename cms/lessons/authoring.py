"""How lessons, programmes and glossary terms are written through the authoring door."""

from typing import Any, Literal
from uuid import uuid4

from pydantic import create_model

from cms.content.authoring import types
from cms.content.authoring.blocks import Variants, codec_of, register_codec, rename, struct_of
from cms.content.authoring.codecs import Codec, ContentId, Html, ListOf, Record, Struct, Whole, fields_of
from cms.content.authoring.codecs import Lines as LinesCodec
from cms.content.authoring.columns import Children, Field, Group, Stream, column_of
from cms.content.authoring.desk import Desk
from cms.content.authoring.jobs import register_import
from cms.content.authoring.pages import columns_of, page_columns
from cms.content.authoring.types import AuthoredType
from cms.content.blocks.checklist import ChecklistBlock
from cms.lessons import authoring_media
from cms.lessons.authoring_imports import LESSON_IMPORT
from cms.lessons.blocks.answers import ANSWER_BLOCKS
from cms.lessons.blocks.case_study import CaseStudyBlock
from cms.lessons.blocks.glossary_term import GlossaryTermBlock
from cms.lessons.blocks.provision import ProvisionBlock
from cms.lessons.blocks.question import BasisBlock, QuestionBlock
from cms.lessons.models import GlossaryTerm, LessonPage, ProgrammePage, Stage, StageLesson
from cms.lessons.references import DocumentReferenceBlock

UNDECIDED = "undecided"


class QuestionCodec(Codec):
    """A question with its key: the members of its kind of answer stand beside prompt and points, as in documents."""

    def __init__(self, block: QuestionBlock) -> None:
        self.answers = {name: struct_of(child) for name, child in ANSWER_BLOCKS}
        self.head: dict[str, Codec] = {
            "prompt": Html(required=True),
            "points": Whole(1, 100, blank=1),
            "explanation": Html(),
            "basis": codec_of(block.child_blocks["basis"]),
        }
        shapes = [self._shape(kind, answer.members) for kind, answer in self.answers.items()]
        self.annotation = Variants((*shapes, self._shape(UNDECIDED, {})), "kind")

    def _shape(self, kind: str, members: dict[str, Codec]) -> type[Record]:
        name = "".join(part.capitalize() for part in kind.split("_")) + "Question"
        parts: Any = {"kind": (Literal[kind], ...), **fields_of({**self.head, **members})}
        shape: type[Record] = create_model(name, __base__=Record, **parts)
        return shape

    def read(self, stored: Any, desk: Desk) -> dict[str, Any]:
        raw = stored if isinstance(stored, dict) else {}
        head = {name: codec.read(raw.get(name), desk) for name, codec in self.head.items()}
        child = _answer(raw)
        if child is None:
            return {"kind": UNDECIDED, **head}
        return {"kind": child["type"], **head, **self.answers[child["type"]].read(child.get("value"), desk)}

    def write(self, given: Any, stored: Any, desk: Desk) -> dict[str, Any]:
        raw = dict(stored) if isinstance(stored, dict) else {}
        present = self.read(raw, desk)
        for name, codec in self.head.items():
            if name not in raw or given[name] != present[name]:
                with desk.at(name):
                    raw[name] = codec.write(given[name], raw.get(name), desk)
        raw["answer"] = self._written_answer(given, _answer(raw), desk)
        return raw

    def _written_answer(self, given: Any, old: dict[str, Any] | None, desk: Desk) -> list[dict[str, Any]]:
        kind = given["kind"]
        if kind == UNDECIDED:
            return []
        answer = self.answers[kind]
        same = old if old is not None and old["type"] == kind else None
        value = answer.write({name: given[name] for name in answer.members}, (same or {}).get("value"), desk)
        return [{"type": kind, "value": value, "id": (same or {}).get("id") or str(uuid4())}]


def _answer(raw: dict[str, Any]) -> dict[str, Any] | None:
    known = {name for name, _block in ANSWER_BLOCKS}
    return next((child for child in raw.get("answer") or [] if child["type"] in known), None)


def _checklist(block: Any) -> Codec:
    items = ListOf(Html(inline=True, required=True), keyed="html", owner="Checklist", most=60)
    return Struct("Checklist", {"title": codec_of(block.child_blocks["title"]), "items": items})


def register_blocks() -> None:
    """The lessons' blocks, where documents call their members otherwise than editors."""
    rename(ProvisionBlock, act="ref")
    rename(CaseStudyBlock, case="ref")
    rename(GlossaryTermBlock, term="ref")
    rename(BasisBlock, act="ref")
    register_codec(DocumentReferenceBlock, lambda block: ContentId())
    register_codec(QuestionBlock, QuestionCodec)
    register_codec(ChecklistBlock, _checklist)


def _lines(model: Any, *names: str) -> dict[str, Any]:
    return {name: Field(model, name, LinesCodec()) for name in names}


def lesson() -> AuthoredType:
    """Lessons, in the order of the published document."""
    model = LessonPage
    kit = Group(
        "CircleKit",
        {
            "leader_notes": column_of(model, "leader_notes"),
            "agenda": Stream(model, "agenda", listed=True),
            "discussion_cards": Stream(model, "discussion_cards", listed=True),
            "handout": column_of(model, "handout"),
        },
    )
    columns = {
        **page_columns(model, "categories", "level", "duration_minutes"),
        **_lines(model, "authors", "objectives", "competences"),
        "body": Stream(model, "body"),
        **_lines(model, "self_check"),
        "one_act": column_of(model, "one_act"),
        "attachments": Stream(model, "attachments", listed=True),
        "further_reading": Stream(model, "further_reading", listed=True),
        "circle_kit": kit,
    }
    return AuthoredType("lesson", columns, section="/lessons/")


def programme() -> AuthoredType:
    """Programmes with their stages."""
    model = ProgrammePage
    lessons = {"ref": Field(StageLesson, "lesson"), **columns_of(StageLesson, "required", "form_of_study", "week")}
    stages = {
        **columns_of(Stage, "title", "summary", "starts_on", "ends_on"),
        "lessons": Children("StageLesson", "lessons", StageLesson, lessons),
    }
    approval = {
        "organisation": column_of(model, "approved_by"),
        "date": column_of(model, "approved_on"),
        "protocol_number": column_of(model, "protocol_number"),
    }
    columns = {
        **page_columns(model, "goal"),
        **_lines(model, "competences"),
        **columns_of(model, "categories"),
        "approval": Group("Approval", approval),
        "stages": Children("Stage", "stages", Stage, stages),
    }
    return AuthoredType("programme", columns, section="/lessons/")


def glossary_term() -> AuthoredType:
    """Glossary terms; ``title`` is the term."""
    columns = {
        "title": column_of(GlossaryTerm, "term"),
        **columns_of(GlossaryTerm, "slug", "audience"),
        **_lines(GlossaryTerm, "also_called"),
        "definition": column_of(GlossaryTerm, "definition"),
    }
    return AuthoredType("glossary-term", columns)


def register() -> None:
    """Called once, when the application is ready."""
    register_blocks()
    register_import(LESSON_IMPORT)
    authoring_media.register()
    types.register("lesson", lesson)
    types.register("programme", programme)
    types.register("glossary-term", glossary_term)
