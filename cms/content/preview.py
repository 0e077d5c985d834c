"""A draft as a plain page, made of the very document that publishing would store."""

from collections.abc import Mapping, Sequence
from typing import Any

import nh3
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from cms.publication import registry
from cms.publication.capture import render
from cms.publication.refusal import PublicationRefused

# Of the document's frame, not of what a reader reads.
FRAME = frozenset({"id", "type", "locale", "slug", "schema_version", "audience", "title", "path", "structured_data"})


class DocumentPreview:
    """Mixin for pages and snippets with a document: the preview panel shows it, or what stands against publishing it."""

    def serve_preview(self, request: HttpRequest, mode_name: str) -> TemplateResponse:
        """The draft at hand as a page."""
        document_type = registry.for_model(type(self))  # type: ignore[arg-type]
        context: dict[str, Any] = {"title": str(self), "faults": (), "body": ""}
        if document_type is not None:
            try:
                document = render(document_type, self).body.model_dump(mode="json")  # type: ignore[arg-type]
            except PublicationRefused as refused:
                context["faults"] = refused.faults
            else:
                context["body"] = plain_html({key: value for key, value in document.items() if key not in FRAME})
        return TemplateResponse(request, "content/preview.html", context)


def plain_html(value: Any) -> SafeString:
    """Any part of a document as nested HTML: lists as lists, pictures as pictures, the small HTML of texts as it is."""
    if isinstance(value, Mapping):
        picture = _picture(value)
        rows = (
            (key, plain_html(part)) for key, part in value.items() if key not in FRAME and part not in (None, "", [])
        )
        return picture or format_html("<dl>{}</dl>", format_html_join("", "<dt>{}</dt><dd>{}</dd>", rows))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((plain_html(part),) for part in value)))
    return mark_safe(nh3.clean(str(value)))


def _picture(value: Mapping[str, Any]) -> SafeString | None:
    sources = value.get("sources")
    if not sources or "alt" not in value:
        return None
    return format_html("<p>🖼 {}</p>", value["alt"])
