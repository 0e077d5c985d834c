"""The shapes of a published case study."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.bestpractice.bands import CostBand, EffortBand
from cms.bestpractice.evidence import EvidenceLevel
from cms.bestpractice.replications import Stage
from cms.content.body import Block
from cms.content.documents import PageCard, PageDocument
from cms.organisations.models import Level, Setting, SizeBand
from cms.publication.rendering import Label, Shape


class PublishedAction(Shape):
    """One thing that was done; ``person_hours`` is null in a draft only."""

    when: str
    who: str
    what: str
    person_hours: int | None


class Comparison(Shape):
    """The same indicator in a group where nothing was done."""

    group: str
    value_before: float
    value_after: float


class PublishedResult(Shape):
    """An indicator before and after. A qualitative one has no values, and ``account`` tells it in words.

    ``n`` is how many people, places or papers were counted.
    """

    indicator: str
    unit: str
    value_before: float | None
    before_on: date | None
    value_after: float | None
    after_on: date | None
    n: int | None
    method: str
    source: str
    qualitative: bool
    account: str
    comparison: Comparison | None


class Citation(Shape):
    """A provision as it was on the day of the event; ``act`` is the content id of its act, if the library has it."""

    citation: str
    act: UUID | None


class Transferability(Shape):
    """How others can repeat it, in paragraphs."""

    preconditions: tuple[str, ...]
    adaptable: tuple[str, ...]
    fixed: tuple[str, ...]


class Protocol(Shape):
    """What confirms the case."""

    number: str
    date: date | None


class Evidence(Shape):
    """0 claim, 1 documented, 2 before and after, 3 comparison, 4 confirmed by an independent replication.

    ``level`` is what counts; where it differs from ``computed``, ``reason`` says why.
    """

    level: EvidenceLevel
    computed: EvidenceLevel
    reason: str


class Outdated(Shape):
    """Nobody should repeat the practice as it stands, since when and why."""

    since: date
    reason: str


class Place(Shape):
    """Where it happened: facts of the organisation."""

    level: Level
    setting: Setting | None
    region: str
    size_band: SizeBand | None


class PublishedReplication(Shape):
    """What another organisation made of it. ``case_version`` is the number in the log of the wording it repeated.
    ``confirmed_by`` is the elected body of that organisation with the number of its protocol, ``confirmed_on`` the day of
    the protocol; empty while nobody has confirmed these very words."""

    id: UUID
    organisation: UUID
    stage: Stage
    case_version: int | None
    adaptations: str
    results: str
    obstacle: str
    confirmed_by: str
    confirmed_on: date | None


class Tally(Shape):
    """Replications that are done, how many of those are confirmed, how many were abandoned and why, how many go on."""

    repeated: int
    confirmed: int
    abandoned: int
    obstacles: tuple[str, ...]
    under_way: int


class CaseStudyDocument(PageDocument):
    """A practice: the problem, what was done, what came of it, and how to repeat it. Texts are in paragraphs."""

    type: Literal["case-study"]
    categories: tuple[Label, ...]
    event_date: date | None
    place: Place | None
    problem: tuple[str, ...]
    context: tuple[str, ...]
    actions: tuple[PublishedAction, ...]
    person_hours: int
    effort: EffortBand
    results: tuple[PublishedResult, ...]
    resources: tuple[str, ...]
    cost_roubles: int | None
    cost: CostBand | None
    legal_basis: tuple[Citation, ...]
    failures: tuple[str, ...]
    transferability: Transferability
    contact: str | None
    protocol: Protocol
    evidence: Evidence
    body: tuple[Block, ...]
    replications: tuple[PublishedReplication, ...]
    replicated: Tally
    outdated: Outdated | None


class CaseStudyCard(PageCard):
    """A practice in lists and references; ``current`` is false when nobody should repeat it as it stands."""

    type: Literal["case-study"]
    categories: tuple[Label, ...]
    organisation: UUID | None
    event_date: date | None
    place: Place | None
    evidence: EvidenceLevel
    cost: CostBand | None
    effort: EffortBand
    replicated: Tally
    current: bool
