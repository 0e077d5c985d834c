"""What all documents made from pages share."""

from uuid import UUID

from cms.content.pages import ContentPage
from cms.content.vocabularies import Topic
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Label, Role


class PageDocument(DocumentBody):
    """The common head of a page's document. ``path`` is its place on a site that keeps the tree of sections;
    ``organisation`` is the content id of the body that answers for it."""

    path: str
    summary: str
    organisation: UUID | None
    topics: tuple[Label, ...]
    tags: tuple[str, ...]


class PageCard(DocumentCard):
    """A page in lists and references."""

    topics: tuple[Label, ...]


def page_fields(page: ContentPage, topics: list[Topic]) -> dict[str, object]:
    """The values of PageDocument for a page; the type adds ``type``, ``schema_version`` and its own."""
    return {
        "id": page.content_id,
        "locale": page.document_locale,
        "slug": page.slug,
        "audience": page.audience,
        "title": page.title,
        "path": page.site_path,
        "summary": page.summary,
        "organisation": page.organisation.content_id if page.organisation else None,
        "topics": tuple(topic.label(page.document_locale) for topic in topics),
        "tags": tuple(sorted(tag.name for tag in page.tags.all())),
    }


def page_edges(page: ContentPage, topics: list[Topic]) -> tuple[Edge, ...]:
    """The organisation as a reference, topics and tags as embedded words."""
    belongs = (Edge(page.organisation.content_id, Role.BELONGS_TO),) if page.organisation else ()
    words = [*topics, *sorted(page.tags.all(), key=lambda tag: tag.name)]
    return belongs + tuple(Edge(word.content_id, Role.EMBEDS) for word in words)


def page_facets(page: ContentPage, topics: list[Topic]) -> dict[str, tuple[str, ...]]:
    """Filters that every list of pages offers: topic, tag, organisation."""
    organisation = (str(page.organisation.content_id),) if page.organisation else ()
    return {
        "topic": tuple(topic.slug for topic in topics),
        "tag": tuple(sorted(tag.name.lower() for tag in page.tags.all())),
        "organisation": organisation,
    }
