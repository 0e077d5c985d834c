"""Which websites may call from a browser: the delivery door all of them, the other doors those that the operator names."""

import re
from urllib.parse import urlsplit

from corsheaders.middleware import CorsMiddleware
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers

DOORS = "/api/"
OPEN_DOOR = "/api/v1/"
METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"
EXPOSED = "ETag, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset"
ANYONE = "*"
THIS_MACHINE = re.compile(r"https?://(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?")


class CrossOrigin(CorsMiddleware):
    """CORS by door. No door reads cookies, so none allows them."""

    def is_enabled(self, request: HttpRequest) -> bool:
        """Only the doors answer websites of other origins."""
        return request.path_info.startswith(DOORS)

    def add_response_headers(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Allow the origin of the request, where it may call this door."""
        path = request.path_info
        if not path.startswith(DOORS) or path.startswith(OPEN_DOOR):
            return super().add_response_headers(request, response)
        patch_vary_headers(response, ("origin",))
        origin = request.headers.get("origin", "")
        if not is_named(origin):
            return response
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Expose-Headers"] = EXPOSED
        if request.method == "OPTIONS":
            response.headers["Access-Control-Allow-Headers"] = ", ".join(settings.CORS_ALLOW_HEADERS)
            response.headers["Access-Control-Allow-Methods"] = METHODS
            response.headers["Access-Control-Max-Age"] = "86400"
        return response


def is_named(origin: str) -> bool:
    """Whether the operator lets this origin call the doors beside delivery: ``AKTIV_FRONTEND_ORIGINS``, and where
    ``AKTIV_PREVIEW_URL`` stands."""
    if not origin or origin == "null":
        return False
    named = settings.FRONTEND_ORIGINS
    reader = urlsplit(settings.ENV.preview_url)
    if origin in named or ANYONE in named or (reader.netloc and origin == f"{reader.scheme}://{reader.netloc}"):
        return True
    return settings.FRONTENDS_OF_THIS_MACHINE and THIS_MACHINE.fullmatch(origin) is not None
