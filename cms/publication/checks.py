"""System checks of what the domains registered."""

from typing import Any

from django.core.checks import CheckMessage, Error, register

from cms.publication import registry
from cms.publication.publishable import Publishable


@register()
def check_document_types(**_: Any) -> list[CheckMessage]:
    """Every document type stands on a model that records its own publishing."""
    return [
        Error(
            f"The model of the document type “{document_type.name}” is not Publishable.",
            hint="Put cms.publication.publishable.Publishable first in its bases.",
            id="publication.E001",
        )
        for document_type in registry.document_types()
        if not issubclass(document_type.model, Publishable)
    ]
