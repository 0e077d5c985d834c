"""A question with a right answer. The document holds what everyone may see; the key goes to ``QuestionVersion``."""

from typing import Annotated, Any, Literal
from uuid import UUID

from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from pydantic import Field, TypeAdapter
from wagtail.blocks import (
    CharBlock,
    IntegerBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    StructValue,
)

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html
from cms.lessons.blocks.answers import ANSWER_BLOCKS
from cms.lessons.questions import InvalidQuestion, SplitQuestion, public_hash, split
from cms.lessons.questions.options import Option
from cms.lessons.references import LAW, DocumentReferenceBlock, reference
from cms.publication.refusal import Fault, PublicationRefused

# An explanation's file would be served only if the document showed it, and the document must not.
EXPLANATION_FEATURES = [feature for feature in FEATURES if feature != "document-link"]


class Question(BlockShape):
    """What all kinds share. ``version`` names this wording: send it with an answer, so that it is graded by the key of
    the question that the reader saw."""

    type: Literal["question"]
    kind: str
    prompt: Html
    points: int
    version: str


class ChoiceQuestion(Question):
    """One option is right, or some are; options stand in the author's order."""

    kind: Literal["single_choice", "multiple_choice"]
    options: tuple[Option, ...]


class OrderingQuestion(Question):
    """Steps to put in order; they are shown in an order that tells nothing."""

    kind: Literal["ordering"]
    options: tuple[Option, ...]


class MatchingQuestion(Question):
    """To each option on the left one on the right; some on the right may match nothing."""

    kind: Literal["matching"]
    left: tuple[Option, ...]
    right: tuple[Option, ...]


class OpenQuestion(Question):
    """There is nothing to see but the prompt: a statement to judge, a number or some words to write."""

    kind: Literal["true_false", "numeric", "short_text"]


QuestionShape = Annotated[
    ChoiceQuestion | OrderingQuestion | MatchingQuestion | OpenQuestion, Field(discriminator="kind")
]
_SHAPES: TypeAdapter[Any] = TypeAdapter(QuestionShape)


class BasisBlock(StructBlock):
    act = DocumentReferenceBlock(LAW, required=False, label=_("Act or edition"))
    label = CharBlock(label=_("Place"), required=False, max_length=200, help_text=_("As it is cited."))

    class Meta:
        icon = "thumbtack"


class QuestionBlock(ContentBlock, StructBlock):
    shape = Question

    prompt = RichTextBlock(label=_("Question"), features=FEATURES)
    answer = StreamBlock(
        ANSWER_BLOCKS, label=_("Kind of answer"), min_num=1, max_num=1, help_text=_("Choose one of the seven kinds.")
    )
    points = IntegerBlock(label=_("Points"), default=1, min_value=1, max_value=100)
    explanation = RichTextBlock(
        label=_("Explanation"),
        required=False,
        features=EXPLANATION_FEATURES,
        help_text=_("Why the answer is right. It is shown after an answer only."),
    )
    basis = BasisBlock(label=_("The provision that makes it right"), required=False)

    class Meta:
        icon = "help"
        label = _("Question")
        group = _("Tasks")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Question:
        public = split_question(value, block_id, edges).public
        shown = public.model_dump() | {"type": "question", "version": public_hash(public)}
        shape: Question = _SHAPES.validate_python(shown)
        return shape


def split_question(value: StructValue, block_id: UUID, edges: EdgeCollector) -> SplitQuestion:
    """The public part and the key of a question block. Raises ``PublicationRefused`` with what its author has to mend.

    ``edges`` learns what the prompt points to, and nothing of the explanation: a reference would point at the answer.
    """
    try:
        return split(authored(value, block_id, edges))
    except InvalidQuestion as invalid:
        raise PublicationRefused([Fault(fault.pointer, fault.text(translate)) for fault in invalid.faults]) from None


def authored(value: StructValue, block_id: UUID, edges: EdgeCollector) -> dict[str, Any]:
    """The question as ``cms.lessons.questions`` reads it."""
    written: dict[str, Any] = {
        "id": block_id,
        "prompt": to_html(value["prompt"].source, edges),
        "points": value["points"] or 1,
        "explanation": to_html(value["explanation"].source, EdgeCollector()),
        "provision": _provision(value["basis"]),
    }
    for child in value["answer"]:
        written |= {"kind": child.block_type, **child.block.authored(child.value)}
    return written


def _provision(value: StructValue) -> dict[str, Any] | None:
    ref = reference(value["act"])
    return {"ref": ref, "label": value["label"] or ""} if ref else None
