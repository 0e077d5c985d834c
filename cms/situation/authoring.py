"""How series of indicators are written through the authoring door."""

from cms.content.authoring import types
from cms.content.authoring.columns import Children, column_of
from cms.content.authoring.pages import columns_of
from cms.content.authoring.types import AuthoredType
from cms.situation.models import IndicatorSeries, IndicatorValue


def indicator_series() -> AuthoredType:
    """Series with their values."""
    names = ("title", "slug", "audience", "indicator", "unit", "territory_level", "territory", "organisation", "source")
    values = {name: column_of(IndicatorValue, name) for name in ("period", "value")}
    columns = {
        **columns_of(IndicatorSeries, *names),
        "values": Children("IndicatorValue", "values", IndicatorValue, values),
    }
    return AuthoredType("indicator-series", columns, required=("title", "slug", "indicator", "unit"))


def register() -> None:
    """Called once, when the application is ready."""
    types.register("indicator-series", indicator_series)
