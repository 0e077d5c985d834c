"""What an editor should know of a lesson before it is published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.content.edges import EdgeCollector
from cms.lessons.blocks.question import authored
from cms.lessons.body import block_id, render_blocks
from cms.lessons.models import LessonPage
from cms.lessons.questions import InvalidQuestion, advise, read_authored
from cms.lessons.references import reference
from cms.lessons.weight import Weight, reading_minutes, weigh
from cms.publication import registry
from cms.publication.models import DocumentHead, Kind
from cms.publication.refusal import Fault
from cms.publication.rendering import Role

# Half a minute on a slow mobile connection.
HEAVY = 2 * 1024 * 1024
Severity = Literal["must", "should"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. ``must`` stands against publishing; ``block`` counts from 1, None for the lesson as a whole;
    ``label`` is the block's name, empty where the message itself says where; ``anchor`` is the block's id."""

    severity: Severity
    block: int | None
    label: str
    message: str | Promise
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """The cost of a lesson for its reader, and findings in reading order, those that must be mended first."""

    weight: Weight
    reading_minutes: int
    findings: tuple[Finding, ...]

    @property
    def obstacles(self) -> tuple[Finding, ...]:
        """What stands against publishing."""
        return tuple(finding for finding in self.findings if finding.severity == "must")

    @property
    def advice(self) -> tuple[Finding, ...]:
        """What could be better."""
        return tuple(finding for finding in self.findings if finding.severity == "should")

    @property
    def can_be_published(self) -> bool:
        return not self.obstacles


def review(lesson: LessonPage) -> Review:
    """Look at a lesson, draft or not. Writes nothing."""
    edges = EdgeCollector()
    shapes, refused = render_blocks(lesson.body, edges)
    weight = weigh(shapes)
    found = [
        *_refused(lesson, refused),
        *_whole(lesson, weight),
        *_left_out(lesson, edges.faults),
        *_dead(lesson, edges),
        *_questions(lesson, refused),
        *_said_by_others(lesson),
    ]
    found.sort(key=lambda finding: (finding.severity != "must", finding.block or 0))
    return Review(weight, reading_minutes(shapes), tuple(found))


def _refused(lesson: LessonPage, refused: Sequence[Sequence[Fault]]) -> Iterator[Finding]:
    for position, faults in enumerate(refused):
        for fault in faults:
            yield _at(lesson, position, "must", fault.message)


def _whole(lesson: LessonPage, weight: Weight) -> Iterator[Finding]:
    if not lesson.summary.strip():
        yield Finding("must", None, "", _("Write the lesson “in short”: it stands in lists."))
    if not len(lesson.body):
        yield Finding("should", None, "", _("There is no text yet: add a block."))
    if not lesson.objectives.strip():
        yield Finding("should", None, "", _("Say what the reader will be able to do."))
    if weight.total > HEAVY:
        yield Finding("should", None, "", _("The lesson is heavy for a phone. Take out pictures or part it in two."))


def _left_out(lesson: LessonPage, faults: Sequence[Fault]) -> Iterator[Finding]:
    for fault in faults:
        yield _at(lesson, int(fault.pointer.split("/")[2]), "should", fault.message)


def _dead(lesson: LessonPage, edges: EdgeCollector) -> Iterator[Finding]:
    """References to documents that are not published: readers see no card of them."""
    wanted = {edge.target for edge in edges.edges if edge.role != Role.EMBEDS}
    wanted |= {ref for child in lesson.further_reading if (ref := reference(child.value))}
    heads = DocumentHead.objects.filter(content_id__in=wanted, kind=Kind.PUBLISHED) if wanted else ()
    for missing in wanted - {head.content_id for head in heads}:
        place = next((n for n, child in enumerate(lesson.body.raw_data) if str(missing) in str(child)), None)
        message = _("A material that is referred to is not published: readers will not see it.")
        yield Finding("should", None, "", message) if place is None else _at(lesson, place, "should", message)


def _questions(lesson: LessonPage, refused: Sequence[Sequence[Fault]]) -> Iterator[Finding]:
    for position, child in enumerate(lesson.body):
        if child.block_type != "question" or refused[position]:
            continue
        try:
            question = read_authored(authored(child.value, block_id(child.id, position), EdgeCollector()))
        except InvalidQuestion:
            continue
        for fault in advise(question):
            yield _at(lesson, position, "should", fault.text(gettext))


def _said_by_others(lesson: LessonPage) -> Iterator[Finding]:
    """What other parts of the house have against publishing, such as a citation that may mean several acts. They name
    the place themselves."""
    for fault in registry.draft_faults(lesson):
        field, _slash, rest = fault.pointer.strip("/").partition("/")
        position = rest.partition("/")[0]
        yield Finding("must", int(position) + 1 if field == "body" and position.isdigit() else None, "", fault.message)


def _at(lesson: LessonPage, position: int, severity: Severity, message: Any) -> Finding:
    block = lesson.body[position]
    return Finding(severity, position + 1, str(block.block.label), message, block.id or "")
