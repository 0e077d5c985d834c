"""Whether a draft cites law: the domains that know what a citation is register how to see one."""

from collections.abc import Callable
from typing import Any

from cms.publication import registry
from cms.publication.capture import render
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Rendering, Role

_seers: list[Callable[[Rendering], bool]] = []


def register_citing(sees_citation: Callable[[Rendering], bool]) -> None:
    """Have ``sees_citation`` asked about drafts, in their published form. Called in ``AppConfig.ready()``."""
    _seers.append(sees_citation)


def cites_law(draft: Any) -> bool:
    """Whether a draft cites anything. One that can not be rendered yet is treated as if it did: a lawyer rather looks in
    vain than not at all."""
    document_type = registry.for_model(type(draft))
    if document_type is None:
        return True
    try:
        rendering = render(document_type, draft)
    except PublicationRefused:
        return True
    if any(edge.role in {Role.CITES, Role.APPLIES} for edge in rendering.edges):
        return True
    return any(sees_citation(rendering) for sees_citation in _seers)
