"""The published form of a series."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Rendering, Role, Shape
from cms.situation.models import IndicatorSeries
from cms.situation.periods import span


class Value(Shape):
    """A value for a period, with the days that it covers."""

    period: str
    first_day: date
    last_day: date
    value: float


class IndicatorSeriesDocument(DocumentBody):
    """An indicator of a territory or an organisation, oldest value first."""

    type: Literal["indicator-series"]
    indicator: str
    unit: str
    territory_level: Literal["", "country", "region", "district"]
    territory: str
    organisation: UUID | None
    source: str
    values: tuple[Value, ...]


class IndicatorSeriesCard(DocumentCard):
    """A series in lists and references, with its newest value."""

    type: Literal["indicator-series"]
    indicator: str
    unit: str
    territory: str
    organisation: UUID | None
    newest: Value | None


def render(series: IndicatorSeries) -> Rendering:
    """The series as readers get it."""
    organisation = series.organisation.content_id if series.organisation else None
    values = tuple(_value(each.period, float(each.value)) for each in series.values.all())
    ordered = tuple(sorted(values, key=lambda each: (each.last_day, each.first_day)))
    shared = {
        "id": series.content_id,
        "type": "indicator-series",
        "locale": series.document_locale,
        "slug": series.slug,
        "title": series.title,
        "indicator": series.indicator,
        "unit": series.unit,
        "territory": series.territory,
        "organisation": organisation,
    }
    body = IndicatorSeriesDocument(
        **shared,
        schema_version=TYPE.schema_version,
        audience=series.audience,
        territory_level=series.territory_level,
        source=series.source,
        values=ordered,
    )
    card = IndicatorSeriesCard(**shared, newest=ordered[-1] if ordered else None)
    return Rendering(
        body=body,
        card=card,
        edges=(Edge(organisation, Role.BELONGS_TO),) if organisation else (),
        facets={
            "indicator": (series.indicator,),
            "territory": (series.territory,) if series.territory else (),
            "organisation": (str(organisation),) if organisation else (),
        },
    )


def _value(period: str, value: float) -> Value:
    days = span(period)
    return Value(period=period, first_day=days.first, last_day=days.last, value=value)


TYPE = DocumentType(
    name="indicator-series",
    plural="indicators",
    model=IndicatorSeries,
    schema=IndicatorSeriesDocument,
    card=IndicatorSeriesCard,
    render=render,
    facets=("indicator", "territory", "organisation"),
)
