"""What is answered when a request breaks: problem documents below /api/, Django's pages for people elsewhere."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views import defaults

from api import problem_pages

API = "/api/"


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """400: the request could not even be read."""
    if request.path.startswith(API):
        return problem_pages.bad_request(request, exception)
    return defaults.bad_request(request, exception)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: nothing of it is shown."""
    if request.path.startswith(API):
        return problem_pages.server_error(request)
    return defaults.server_error(request)


def too_large(request: HttpRequest, most: int) -> HttpResponse:
    """413: nothing of the request was read."""
    return problem_pages.too_large(request, most)
