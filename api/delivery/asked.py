"""The parameters that routes of the delivery door share."""

from django.conf import settings

from api.parameters import Parameter, moment, one_of, plain_text, whole_number
from cms.publication.lists import Order

DEFAULT_LIMIT = 20
MOST = 100

LOCALES = tuple(code for code, _ in settings.LANGUAGES)
LOCALE = Parameter(
    "locale",
    one_of(LOCALES),
    settings.LANGUAGE_CODE,
    {"type": "string", "enum": list(LOCALES), "default": settings.LANGUAGE_CODE},
    "The language of the documents.",
)
LIMIT = Parameter(
    "limit",
    whole_number(1, MOST),
    DEFAULT_LIMIT,
    {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT_LIMIT},
    "How many items at most.",
)
ORDER = Parameter(
    "order",
    one_of([order.value for order in Order]),
    Order.UPDATED_DOWN.value,
    {"type": "string", "enum": [order.value for order in Order], "default": Order.UPDATED_DOWN.value},
    "The order of the items; a minus is descending.",
)
CURSOR = Parameter("cursor", str, "", {"type": "string"}, "Where to go on, from `next` of the page before.")
COUNT = Parameter(
    "count",
    one_of(["exact"]),
    "",
    {"type": "string", "enum": ["exact"]},
    "Answer also how many documents there are in all.",
)
UPDATED_SINCE = Parameter(
    "updated_since",
    moment,
    None,
    {"type": "string", "format": "date-time"},
    "Only what was published or changed at or after this moment (a date is its midnight).",
)


def filter_by(facet: str) -> Parameter[str]:
    """The filter of a list by one facet."""
    return Parameter(facet, plain_text, "", {"type": "string"}, f"Only documents with this {facet}.")
