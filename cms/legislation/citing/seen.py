"""Whether a draft cites law at all: for a workflow that asks a lawyer only then."""

from cms.legislation.citing.extraction import OWN_TYPES, citations_in
from cms.legislation.citing.library import current_library
from cms.legislation.models.citations import KEPT
from cms.publication.rendering import Rendering


def cites(rendering: Rendering) -> bool:
    """Whether the words of a document, published or not, cite an act by name, those that it keeps from its readers too; a
    text of law always needs its lawyer."""
    if rendering.body.type in OWN_TYPES:
        return True
    content = rendering.body.model_dump(mode="json")
    return next(iter(citations_in({**content, KEPT: rendering.kept}, current_library())), None) is not None
