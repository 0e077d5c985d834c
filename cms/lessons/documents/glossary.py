"""The published form of a glossary term."""

from typing import Literal

from cms.content.edges import EdgeCollector
from cms.content.rich_text import InlineHtml, to_inline_html
from cms.lessons.documents.lines import lines
from cms.lessons.models import GlossaryTerm
from cms.lessons.questions.parts import plain_text
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Rendering


class GlossaryTermDocument(DocumentBody):
    """A term (``title``) with its meaning in the small HTML without paragraphs."""

    type: Literal["glossary-term"]
    also_called: tuple[str, ...]
    definition: InlineHtml


class GlossaryTermCard(DocumentCard):
    """A term in lists and references: ``summary`` is its meaning as plain text."""

    type: Literal["glossary-term"]
    also_called: tuple[str, ...]


def render(term: GlossaryTerm) -> Rendering:
    """The term as readers get it. Facet ``letter``: the first letter of the term, for an alphabetical index."""
    edges = EdgeCollector()
    body = GlossaryTermDocument(
        id=term.content_id,
        type="glossary-term",
        locale=term.document_locale,
        slug=term.slug,
        schema_version=GLOSSARY_TERM.schema_version,
        audience=term.audience,
        title=term.term,
        also_called=lines(term.also_called),
        definition=to_inline_html(term.definition, edges),
    )
    card = GlossaryTermCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "also_called"}),
        type="glossary-term",
        summary=plain_text(body.definition),
    )
    return Rendering(body=body, card=card, edges=edges.edges, facets={"letter": (term.term[:1].upper(),)})


GLOSSARY_TERM = DocumentType(
    name="glossary-term",
    plural="glossary-terms",
    model=GlossaryTerm,
    schema=GlossaryTermDocument,
    card=GlossaryTermCard,
    render=render,
    facets=("letter",),
)
