"""The answers about the law."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from api.delivery.openapi.shapes import Answer, LawCheck
from cms.legislation.documents import TocEntry

State = Literal["in_force", "not_yet", "repealed", "suspended", "not_applied"]
Status = Literal["unknown", "not_yet", "in_force", "partly", "repealed", "not_applied"]
Change = Literal["unchanged", "notes_only", "wording", "meaning", "repealed", "added", "renumbered", "moved"]


class ActInBrief(Answer):
    """The act that an answer is about. `status` is that of the day asked for."""

    id: UUID
    slug: str
    title: str
    short_title: str
    url: str
    status: Status


class EditionInBrief(Answer):
    """The edition in force on the day asked for. `until` is its last day, null while no later one is known; `rule` says
    how its first day is known."""

    id: UUID
    since: date
    until: date | None
    rule: Literal["stated", "default", "retroactive", "unknown", "never"]


class OnDay(Answer):
    """What all answers about an act on a day begin with. The texts are unofficial: for reading, not for court."""

    act: ActInBrief
    on: date
    edition: EditionInBrief


class TocLine(TocEntry):
    """A line of the table of contents, with the address of the provision on the day asked for."""

    url: str


class ActToc(OnDay):
    """The table of contents of an act on a day, in reading order."""

    items: list[TocLine]


class OwnWording(Answer):
    """What one provision itself says, without what stands below it."""

    provision: UUID
    label: str
    level: str
    number: str
    mark: str = Field(description="The designation as printed: «Статья 81.1.», «6)».")
    heading: str
    text: str
    state: State
    notes: list[str] = Field(description="Amendment notes as printed; they are not part of the text.")
    valid_from: date
    valid_to: date | None


class UnitShape(OwnWording):
    """What one provision itself says; what stands below it follows, one `depth` further."""

    depth: int


class ActText(OnDay):
    """The words of an act on a day, or of a range of its provisions, in reading order."""

    units: list[UnitShape]


class Above(Answer):
    """A heading above a provision."""

    provision: UUID
    label: str
    mark: str
    heading: str


class ProvisionOnDay(OnDay):
    """A provision with everything below it. It stands like this from `valid_from` to `valid_to` (null: no end known)."""

    id: UUID
    label: str
    level: str
    number: str
    heading: str
    state: State
    valid_from: date
    valid_to: date | None
    path: list[Above]
    text: str = Field(description="The whole provision as it reads, a line for each unit.")
    units: list[UnitShape]
    akn: str = Field(description="The Akoma Ntoso address of this wording.")
    url: str
    history: str
    citing: str


class WordingInTime(Answer):
    """How a provision read for a time, and under which label."""

    label: str
    state: State
    valid_from: date
    valid_to: date | None
    text: str
    url: str


class ProvisionHistory(Answer):
    """All wordings of a provision, oldest first; `act` as of today."""

    id: UUID
    act: ActInBrief
    items: list[WordingInTime]


class Wording(Answer):
    """One side of a difference."""

    label: str
    text: str


class RunShape(Answer):
    """A stretch of words that stayed, went or came."""

    op: Literal["equal", "insert", "delete"]
    text: str


class DifferenceShape(Answer):
    """A provision that reads differently on the two days; `old` or `new` is null where it does not exist."""

    provision: UUID
    article: str = Field(description="The label of the article that it belongs to.")
    change: Change
    old: Wording | None
    new: Wording | None
    runs: list[RunShape]


class ActDiff(Answer):
    """What differs between two days of an act, in the reading order of the newer one; or between two acts, `act` and
    `other`: then what was changed comes before what only one of them has."""

    act: ActInBrief
    other: ActInBrief | None
    from_day: date = Field(serialization_alias="from")
    to_day: date = Field(serialization_alias="to")
    items: list[DifferenceShape]


class CitingPlace(Answer):
    """A place that cites the provision, or something below it."""

    block: UUID | None
    quote: str
    label: str


class CitingDocument(Answer):
    """A published document with its places."""

    id: UUID
    type: str
    locale: str
    title: str
    url: str
    places: list[CitingPlace]


class ProvisionCiting(Answer):
    """Who cites a provision."""

    id: UUID
    items: list[CitingDocument]


class ResolvedCandidate(Answer):
    """An act that a citation may mean. `provision` is null when the act as a whole is meant or has no such place. When
    `exact` is false the place that was cited is not there on the day: `provision` and `label` are the nearest one that
    would hold it (an article for its missing part); say so beside the link."""

    act: UUID
    title: str
    number: str
    signed_on: date
    provision: UUID | None
    label: str
    exact: bool
    in_force: bool


class ResolvedCitation(Answer):
    """A citation in the text; `span` counts code points, end exclusive. Two candidates are two answers, not a guess."""

    span: tuple[int, int]
    quote: str
    article: str | None
    part: str | None
    point: str | None
    subpoint: str | None
    paragraph: str | None
    candidates: list[ResolvedCandidate]


class ResolvedText(Answer):
    """The citations found in a text, in its order."""

    on: date
    citations: list[ResolvedCitation]


class StoredWording(OwnWording):
    """What one provision says, for those who keep copies: keep it by `provision`, in the place of what was there before."""

    parent: UUID | None
    position: str = Field(description="Sort by it, as text: that is the reading order of the whole act.")
    digest: str = Field(description="Changes when the words do, presentation apart.")


class ActProvisions(OnDay):
    """Wordings of a day: all of them, those that did not hold yet on the day `changed_since`, or those at the labels asked
    for. Keep `items`, drop `gone`, follow `next` until it is null; then `digest` (null before) is that of the whole
    edition: SHA-256 over the lines `position provision label state digest`, each with its line feed, in reading order."""

    changed_since: date | None
    items: list[StoredWording]
    gone: list[UUID]
    digest: str | None
    next: str | None


class StandingDocument(Answer):
    """A published document and how its citations stand today."""

    id: UUID
    type: str
    locale: str
    title: str
    url: str
    law_check: LawCheck


class LawChecks(Answer):
    """How the law that documents cite stands today, by the id of the document."""

    items: list[StandingDocument]
    next: str | None


LAW_SHAPES = (
    *(ActToc, ActText, ProvisionOnDay, ProvisionHistory, ActDiff, ProvisionCiting, ResolvedText),
    *(ActProvisions, LawChecks),
)
