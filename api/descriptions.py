"""Descriptions of doors that speak in the shapes of another: only the roof knows both."""

import json
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from api.conditional import Validity, answer, etag_of
from api.delivery.openapi.document import openapi_document
from api.preview import openapi
from cms.publication import registry


def preview_document() -> dict[str, Any]:
    """The OpenAPI document of the preview door, in English."""
    with override("en"):
        return openapi.document(openapi_document()["components"]["schemas"])


@require_safe
def preview_openapi(request: HttpRequest) -> HttpResponse:
    """``/api/preview/v1/openapi.json``."""
    content = _preview(tuple(registry.document_types()))
    return answer(request, content, Validity(etag_of(content), None, ("openapi",), fresh_seconds=300))


@lru_cache(maxsize=2)
def _preview(types: tuple[registry.DocumentType, ...]) -> bytes:
    return json.dumps(preview_document(), ensure_ascii=False, indent=1).encode()
