"""What others may ask of the library. Only acts that are published for everyone are answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db.models import Q

from cms.legislation import timeline
from cms.legislation.citing.library import KnownAct, current_library
from cms.legislation.documents import TocEntry, table_of_contents
from cms.legislation.models import Act, Citation, Provision, ProvisionState, ProvisionVersion
from cms.legislation.places import nearest_place
from cms.legislation.text.citations import Citation as NamedPlace
from cms.legislation.text.citations import find_citations, label_of
from cms.legislation.text.tree import Note, Unit
from cms.legislation.timeline import ActStatus, Period, on_day
from cms.publication.rendering import Audience


@dataclass(frozen=True, slots=True)
class ActOnDay:
    """An act as of a day: ``period`` is None on a day without an edition in force."""

    act: Act
    on: date
    periods: tuple[Period, ...]

    @property
    def period(self) -> Period | None:
        return timeline.period_on(self.periods, self.on)

    @property
    def next_change(self) -> date | None:
        return timeline.next_change(self.periods, self.on)

    @property
    def since(self) -> date | None:
        """The first day of which anything is known."""
        return self.periods[0].since if self.periods else None

    @property
    def status(self) -> ActStatus:
        return timeline.status(self.act, self.periods, self.on)


@dataclass(frozen=True, slots=True)
class Passage:
    """A provision with everything below it, in reading order; ``depths`` count from it. ``path`` are the headings
    above it, the outermost first. It stood like this from ``valid_from`` to ``valid_to``."""

    versions: tuple[ProvisionVersion, ...]
    depths: tuple[int, ...]
    path: tuple[ProvisionVersion, ...] = field(default=())

    @property
    def head(self) -> ProvisionVersion:
        return self.versions[0]

    @property
    def valid_from(self) -> date:
        return max(version.valid_from for version in self.versions)

    @property
    def valid_to(self) -> date | None:
        return min((version.valid_to for version in self.versions if version.valid_to), default=None)


def act_on(key: str | UUID, on: date) -> ActOnDay | None:
    """The act with this slug or content id, with the times of its editions. Two queries.

    Whatever was withdrawn, erased or is for members alone is not there: an act is none, and the time of an edition is a gap.
    """
    condition = Q(content_id=key) if isinstance(key, UUID) else Q(slug=key)
    act = Act.objects.filter(timeline.open_to_all(), condition, live=True, audience=Audience.PUBLIC.value).first()
    return ActOnDay(act, on, tuple(timeline.periods(act))) if act else None


def toc(found: ActOnDay) -> list[TocEntry]:
    """Headings and articles of the day. One query."""
    return list(table_of_contents(_light(found)))


def text(found: ActOnDay, first: str = "", last: str = "") -> list[ProvisionVersion] | None:
    """All wordings of the day in reading order, or those from one label to another with what stands below them. At most
    three queries; None when one of the labels is unknown on the day."""
    versions = ProvisionVersion.objects.filter(on_day(found.on), act=found.act).order_by("position")
    if first:
        start = versions.filter(label=first).values_list("position", flat=True).first()
        if start is None:
            return None
        versions = versions.filter(position__gte=start)
    if not last:
        return list(versions)
    end = passage(found, last, with_path=False)
    return list(versions.filter(position__lte=end.versions[-1].position)) if end else None


def passage(found: ActOnDay, label: str, *, with_path: bool = True) -> Passage | None:
    """The provision at a label on the day. A query for the head, one for each level below and above it."""
    head = ProvisionVersion.objects.filter(on_day(found.on), act=found.act, label=label).first()
    return _passage(head, found.on, with_path=with_path) if head else None


def passage_of(provision: UUID, on: date, *, with_path: bool = True) -> Passage | None:
    """The provision with this id on the day, whatever its label. None when it has no wording then."""
    head = ProvisionVersion.objects.filter(on_day(on), provision=provision).first()
    return _passage(head, on, with_path=with_path) if head else None


def act_of(provision: UUID, on: date) -> ActOnDay | None:
    """The act of a provision. Two queries."""
    row = Provision.objects.filter(pk=provision).select_related("act").first()
    return act_on(row.act.content_id, on) if row else None


def history(provision: UUID) -> list[Passage]:
    """Every wording of a provision with what stood below it, oldest first; a new one begins whenever anything in it
    changed. Days on which no edition is open to everyone are left out. At most 3 + 3 × depth queries for each."""
    own = ProvisionVersion.objects.filter(provision=provision)
    days = set(own.values_list("valid_from", flat=True))
    below = {provision}
    while below:
        inner = ProvisionVersion.objects.filter(parent__in=below)
        rows = set(inner.values_list("provision_id", "valid_from", "valid_to"))
        days |= {since for _, since, _ in rows}
        below = {each for each, _, _ in rows}
    act = act_of(provision, min(days)) if days else None
    open_days = [day for day in sorted(days) if act and timeline.period_on(act.periods, day)]
    found = (passage_of(provision, day, with_path=False) for day in open_days)
    return [each for each in found if each is not None]


@dataclass(frozen=True, slots=True)
class EntryIntoForce:
    """An edition on its first day in force."""

    edition: UUID
    day: date
    slug: str
    title: str
    basis: str


def entering_into_force(since: date) -> list[EntryIntoForce]:
    """Editions that take force on ``since`` or later, soonest first. One query."""
    return [
        EntryIntoForce(
            served.edition.content_id, served.in_force_from, served.act.slug, str(served.act), served.edition.basis
        )
        for served in timeline.entering_into_force(since)
    ]


@dataclass(frozen=True, slots=True)
class Citing:
    """A place of a published document that cites a provision or something below it."""

    document: UUID
    locale: str
    document_type: str
    block: UUID | None
    quote: str
    label: str


def citing(provision: UUID, on: date) -> list[Citing]:
    """Who cites a provision, or anything that stands below it on the day, in published documents. A query for each level
    of the provision, one for the citations."""
    found = passage_of(provision, on, with_path=False)
    within = [version.provision_id for version in found.versions] if found else [provision]
    citations = Citation.objects.told().filter(provision__in=within)
    return [
        Citing(each.document, each.locale, each.document_type, each.block, each.quote, each.label)
        for each in citations.order_by("document", "pk")
    ]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An act that a citation may mean, the provision at its place on the day, if there is one, and whether it (the act
    as a whole, when no place is named) is in force then. ``exact`` is False when the place is not there, and
    ``provision`` and ``label`` are the nearest one that would hold it."""

    act: KnownAct
    provision: UUID | None
    label: str
    exact: bool
    in_force: bool


@dataclass(frozen=True, slots=True)
class Resolved:
    """A citation found in a text with everything that it may mean. Nothing is guessed: two acts are two candidates."""

    place: NamedPlace
    quote: str
    label: str
    candidates: tuple[Candidate, ...]


def resolve(text: str, on: date) -> list[Resolved]:
    """The citations in any text. Three queries for the names, at most six for each candidate."""
    library = current_library()
    found = []
    for place in find_citations(text, aliases=library.aliases):
        label = label_of(place) or ""
        candidates = (_candidate(act, label, on) for act in library.candidates(place.act) if act.is_open)
        found.append(Resolved(place, text[slice(*place.span)], label, tuple(filter(None, candidates))))
    return found


def _candidate(act: KnownAct, label: str, on: date) -> Candidate | None:
    found = act_on(act.content_id, on)
    if found is None:
        return None
    in_force = found.status in (ActStatus.IN_FORCE, ActStatus.PARTLY)
    if not label:
        return Candidate(act, None, "", True, in_force)
    place = nearest_place(act.pk, label, on)
    if place is None:
        return Candidate(act, None, label, False, False)
    rows = ProvisionVersion.objects.filter(on_day(on), provision=place.provision, state=ProvisionState.IN_FORCE)
    return Candidate(act, place.provision, place.label, place.exact, in_force and rows.exists())


def as_tree(versions: Iterable[ProvisionVersion]) -> Unit:
    """The wordings of one day, in reading order, as the tree that the text package works on."""
    below: dict[UUID | None, list[ProvisionVersion]] = {}
    versions = list(versions)
    known = {version.provision_id for version in versions}
    for version in versions:
        parent = version.parent_id if version.parent_id in known else None
        below.setdefault(parent, []).append(version)
    return Unit("act", "", "", children=tuple(_unit(version, below) for version in below.get(None, ())))


def _unit(version: ProvisionVersion, below: dict[UUID | None, list[ProvisionVersion]]) -> Unit:
    return Unit(
        level=version.level,  # type: ignore[arg-type]
        number=version.number,
        label=version.label,
        mark=version.mark,
        heading=version.heading,
        text=version.text,
        children=tuple(_unit(child, below) for child in below.get(version.provision_id, ())),
        notes=tuple(Note("other", raw) for raw in version.notes),
        state="repealed" if version.state == "repealed" else "in_force",
    )


def _light(found: ActOnDay) -> Iterable[ProvisionVersion]:
    versions = ProvisionVersion.objects.filter(on_day(found.on), act=found.act)
    return versions.defer("text", "notes", "mark").order_by("position")


def _passage(head: ProvisionVersion, on: date, *, with_path: bool) -> Passage:
    found, depths = [head], {head.provision_id: 0}
    below: Sequence[UUID] = [head.provision_id]
    while below:
        children = list(ProvisionVersion.objects.filter(on_day(on), parent__in=below))
        depths |= {child.provision_id: depths[child.parent_id] + 1 for child in children if child.parent_id}
        found += children
        below = [child.provision_id for child in children]
    found.sort(key=lambda version: version.position)
    path = tuple(_path(head, on)) if with_path else ()
    return Passage(tuple(found), tuple(depths[version.provision_id] for version in found), path)


def _path(version: ProvisionVersion, on: date) -> list[ProvisionVersion]:
    above: list[ProvisionVersion] = []
    parent = version.parent_id
    while parent is not None:
        one = ProvisionVersion.objects.filter(on_day(on), provision=parent).defer("text", "notes").first()
        if one is None:
            break
        above.insert(0, one)
        parent = one.parent_id
    return above
