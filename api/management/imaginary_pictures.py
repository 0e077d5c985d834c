"""The addresses of the mock: those of the system, and a picture wherever an imaginary document names one."""

import re
from io import BytesIO
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path
from PIL import Image, ImageColor

RENDITION = re.compile(r"([1-9][0-9]{0,3})\.(avif|webp|jpeg)")


def imaginary_picture(request: HttpRequest, content_id: UUID, digest: str, rendition: str) -> HttpResponse:
    """A plain area in the width and format of the address, in a colour of its own for each id."""
    found = RENDITION.fullmatch(rendition)
    if found is None:
        raise Http404
    width, form = int(found[1]), found[2]
    colour = ImageColor.getrgb(f"hsl({content_id.int % 360}, 30%, 70%)")
    content = BytesIO()
    Image.new("RGB", (width, max(1, width * 9 // 16)), colour).save(content, form)
    return HttpResponse(content.getvalue(), f"image/{form}")


urlpatterns = [
    path("api/v1/images/<uuid:content_id>/<str:digest>/<str:rendition>", imaginary_picture),
    path("", include("cms.config.urls")),
]
