"""How a case study becomes its document."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cms.bestpractice.bands import cost_band, effort_band
from cms.bestpractice.case_studies import CaseStudyPage, paragraphs
from cms.bestpractice.evidence import EvidenceLevel
from cms.bestpractice.parts import CaseResult
from cms.bestpractice.replications import Replication, Stage
from cms.bestpractice.shapes import (
    CaseStudyCard,
    CaseStudyDocument,
    Citation,
    Comparison,
    Evidence,
    Outdated,
    Place,
    Protocol,
    PublishedAction,
    PublishedReplication,
    PublishedResult,
    Tally,
    Transferability,
)
from cms.content.body import render_body
from cms.content.documents import page_edges, page_facets, page_fields
from cms.content.edges import EdgeCollector
from cms.content.vocabularies import ActivistCategory, Topic
from cms.organisations.models import Level, Organisation, Setting, SizeBand
from cms.publication.registry import DocumentType
from cms.publication.rendering import Edge, Rendering, Role


@dataclass(frozen=True, slots=True)
class _Read:
    """What a rendering reads from the database."""

    topics: list[Topic]
    categories: list[ActivistCategory]
    replications: list[Replication]


def render(case: CaseStudyPage) -> Rendering:
    """The case study as readers get it."""
    live = case.replications.filter(live=True).select_related("organisation", "confirmation").order_by("pk")
    read = _Read(list(case.topics.all()), list(case.categories.all()), list(live))
    edges = EdgeCollector()
    _refer(case, read.replications, edges)
    body = _document(case, read, edges)
    card = CaseStudyCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary"}),
        type="case-study",
        topics=body.topics,
        categories=body.categories,
        organisation=body.organisation,
        event_date=body.event_date,
        place=body.place,
        evidence=body.evidence.level,
        cost=body.cost,
        effort=body.effort,
        replicated=body.replicated,
        current=body.outdated is None,
    )
    vocabulary = tuple(Edge(category.content_id, Role.EMBEDS) for category in read.categories)
    return Rendering(
        body=body,
        card=card,
        edges=page_edges(case, read.topics) + vocabulary + edges.edges,
        facets=page_facets(case, read.topics) | _facets(body),
    )


def _document(case: CaseStudyPage, read: _Read, edges: EdgeCollector) -> CaseStudyDocument:
    hours = case.person_hours()
    return CaseStudyDocument(
        **page_fields(case, read.topics),
        type="case-study",
        schema_version=TYPE.schema_version,
        categories=tuple(category.label(case.document_locale) for category in read.categories),
        event_date=case.event_date,
        place=_place(case.organisation),
        problem=paragraphs(case.problem),
        context=paragraphs(case.context),
        actions=tuple(
            PublishedAction(when=action.when, who=action.who, what=action.what, person_hours=action.person_hours)
            for action in case.actions.all()
        ),
        person_hours=hours,
        effort=effort_band(hours),
        results=tuple(_result(result) for result in case.results.all()),
        resources=paragraphs(case.resources),
        cost_roubles=case.cost,
        cost=cost_band(case.cost),
        legal_basis=tuple(Citation(citation=basis.citation, act=basis.act) for basis in case.legal_basis.all()),
        failures=paragraphs(case.failures),
        transferability=Transferability(
            preconditions=paragraphs(case.preconditions),
            adaptable=paragraphs(case.adaptable),
            fixed=paragraphs(case.fixed),
        ),
        contact=case.contact or None,
        protocol=Protocol(number=case.protocol_number, date=case.protocol_date),
        evidence=_evidence(case, read.replications),
        body=render_body(case.body, edges),
        replications=tuple(_replication(replication) for replication in read.replications),
        replicated=_tally(read.replications),
        outdated=_outdated(case),
    )


def _refer(case: CaseStudyPage, replications: Sequence[Replication], edges: EdgeCollector) -> None:
    if case.organisation is not None:
        # Its level, setting, region and size are copied: readers filter by them.
        edges.embed(case.organisation.content_id)
    for basis in case.legal_basis.all():
        if basis.act is not None:
            edges.refer(basis.act, Role.CITES, basis.citation)
    for replication in replications:
        edges.embed(replication.content_id)
        edges.refer(replication.organisation.content_id, Role.SEE_ALSO)


def _place(organisation: Organisation | None) -> Place | None:
    if organisation is None:
        return None
    return Place(
        level=Level(organisation.level),
        setting=Setting(organisation.setting) if organisation.setting else None,
        region=organisation.region,
        size_band=SizeBand(organisation.size_band) if organisation.size_band else None,
    )


def _result(result: CaseResult) -> PublishedResult:
    counted = not result.qualitative
    return PublishedResult(
        indicator=result.indicator,
        unit=result.unit,
        value_before=_number(result.value_before) if counted else None,
        before_on=result.before_on,
        value_after=_number(result.value_after) if counted else None,
        after_on=result.after_on,
        n=result.counted,
        method=result.method,
        source=result.source,
        qualitative=result.qualitative,
        account=result.account,
        comparison=_comparison(result),
    )


def _comparison(result: CaseResult) -> Comparison | None:
    if not result.compared_with or result.compared_before is None or result.compared_after is None:
        return None
    before, after = float(result.compared_before), float(result.compared_after)
    return Comparison(group=result.compared_with, value_before=before, value_after=after)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _evidence(case: CaseStudyPage, replications: Sequence[Replication]) -> Evidence:
    computed = case.computed_evidence(sum(replication.confirmed for replication in replications))
    if case.evidence_override is None:
        return Evidence(level=computed, computed=computed, reason="")
    return Evidence(level=EvidenceLevel(case.evidence_override), computed=computed, reason=case.evidence_reason)


def _outdated(case: CaseStudyPage) -> Outdated | None:
    return Outdated(since=case.outdated_since, reason=case.outdated_reason) if case.outdated_since is not None else None


def _replication(replication: Replication) -> PublishedReplication:
    confirmation = replication.confirmation_that_holds if replication.confirmed else None
    return PublishedReplication(
        id=replication.content_id,
        organisation=replication.organisation.content_id,
        stage=Stage(replication.stage),
        case_version=replication.case_version,
        adaptations=replication.adaptations,
        results=replication.results,
        obstacle=replication.obstacle,
        confirmed_by=str(confirmation) if confirmation is not None else "",
        confirmed_on=confirmation.protocol_date if confirmation is not None else None,
    )


def _tally(replications: Sequence[Replication]) -> Tally:
    stages = [Stage(replication.stage) for replication in replications]
    abandoned = [replication for replication in replications if replication.stage == Stage.ABANDONED]
    return Tally(
        repeated=stages.count(Stage.DONE),
        confirmed=sum(replication.confirmed for replication in replications),
        abandoned=len(abandoned),
        obstacles=tuple(replication.obstacle for replication in abandoned),
        under_way=stages.count(Stage.PLANNED) + stages.count(Stage.IN_PROGRESS),
    )


def _facets(body: CaseStudyDocument) -> dict[str, tuple[str, ...]]:
    place = body.place
    values = {
        "level": place and place.level,
        "setting": place and place.setting,
        "region": place and place.region,
        "size": place and place.size_band,
        "evidence": str(body.evidence.level.value),
        "cost": body.cost,
        "effort": body.effort,
    }
    facets: dict[str, tuple[str, ...]] = {name: (str(value),) for name, value in values.items() if value}
    facets["act"] = tuple(str(basis.act) for basis in body.legal_basis if basis.act)
    facets["replicated"] = _replicated(body.replicated)
    facets["category"] = tuple(category.slug for category in body.categories)
    facets["current"] = ("yes" if body.outdated is None else "no",)
    return facets


def _replicated(tally: Tally) -> tuple[str, ...]:
    found = {"yes": tally.repeated, "confirmed": tally.confirmed, "abandoned": tally.abandoned}
    return tuple(value for value, number in found.items() if number) or ("no",)


TYPE = DocumentType(
    name="case-study",
    plural="case-studies",
    model=CaseStudyPage,
    schema=CaseStudyDocument,
    card=CaseStudyCard,
    render=render,
    facets=(
        "topic",
        "tag",
        "organisation",
        "category",
        "level",
        "setting",
        "region",
        "size",
        "evidence",
        "cost",
        "effort",
        "act",
        "replicated",
        "current",
    ),
    schema_version=3,
)
