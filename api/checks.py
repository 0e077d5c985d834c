"""System checks of settings and registrations that would break the doors."""

import re
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from api.rates import BadRate, parse_rate
from cms.publication import registry

# Routes of the delivery door that a document type may not take.
RESERVED = frozenset(
    {
        "changes",
        "docs",
        "documents",
        "feeds",
        "files",
        "images",
        "law-checks",
        "openapi.json",
        "provisions",
        "resolve",
        "schemas",
        "search",
        "vocabularies",
    }
)


ORIGIN = re.compile(r"https?://[^/\s?#]+")


@register()
def check_delivery_rate(**_: Any) -> list[CheckMessage]:
    """``AKTIV_DELIVERY_RATE`` can be read."""
    try:
        parse_rate(settings.ENV.delivery_rate)
    except BadRate as error:
        return [Error(f"AKTIV_DELIVERY_RATE: {error}", id="api.E001")]
    return []


@register()
def check_origins(**_: Any) -> list[CheckMessage]:
    """``AKTIV_FRONTEND_ORIGINS`` are origins: scheme and host, nothing behind them."""
    wrong = [each for each in settings.FRONTEND_ORIGINS if each != "*" and not ORIGIN.fullmatch(each)]
    return [
        Error(f"AKTIV_FRONTEND_ORIGINS has {each!r}; expected such as https://school.example, or *.", id="api.E003")
        for each in wrong
    ]


@register()
def check_plurals(**_: Any) -> list[CheckMessage]:
    """No document type stands at an address of the door itself, or in its way."""
    return [
        Error(f"The plural “{document_type.plural}” of a document type is an address of the API.", id="api.E002")
        for document_type in registry.document_types()
        if document_type.plural in RESERVED
    ]
