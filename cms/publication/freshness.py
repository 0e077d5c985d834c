"""A reader of the log that looks at each new entry once more.

Somebody may rename a topic or replace a picture while a document that copies it is being published; neither transaction
sees the other. A moment later, when both have committed, the document is rendered again and compared.
"""

from collections.abc import Sequence

from cms.publication import registry
from cms.publication.capture import observe
from cms.publication.models import Kind, PublishedDocument
from cms.publication.readers import Reader
from cms.publication.refusal import PublicationRefused


def look_again(entries: Sequence[PublishedDocument]) -> None:
    """Compare the live objects of what was published with the log; writes an entry only where they differ by now."""
    for entry in entries:
        document_type = registry.by_name(entry.type)
        if entry.kind != Kind.PUBLISHED or document_type is None:
            continue
        instance = document_type.model.find_document(entry.content_id, entry.locale)  # type: ignore[attr-defined]
        if instance is None or not instance.live:
            continue
        try:
            observe(instance, cause="something that it copies changed while it was published")
        except PublicationRefused:
            # The audit reports it; nobody is here to be told.
            continue


FRESHNESS = Reader("freshness", look_again)
