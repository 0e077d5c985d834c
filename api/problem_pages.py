"""The pages behind the ``type`` of problem documents, and the answer to every address below /api/ that is none."""

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import Resolver404, resolve
from django.utils.cache import patch_vary_headers
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django.views.decorators.csrf import csrf_exempt

from api.languages import language_of
from api.problems import FAULT_OF_OURS, PROBLEM_TYPES, TOO_LARGE, Fault, Problem, answer_problem, not_found, problem_of


def problem_list(request: HttpRequest) -> HttpResponse:
    """All problem types."""
    return _page(request, "api/problems.html", {"problems": PROBLEM_TYPES.values()})


def problem_page(request: HttpRequest, slug: str) -> HttpResponse:
    """What happened and what to do, for one problem type."""
    problem = PROBLEM_TYPES.get(slug)
    if problem is None:
        return answer_problem(request, not_found(request.path))
    return _page(request, "api/problem.html", {"problem": problem})


@csrf_exempt
def nowhere(request: HttpRequest, path: str) -> HttpResponse:
    """404 as a problem document; 301 when only the slash at the end is missing."""
    if request.method in {"GET", "HEAD"} and not path.endswith("/") and _is_address(f"{request.path_info}/"):
        query = request.META.get("QUERY_STRING", "")
        return HttpResponsePermanentRedirect(f"{request.path}/{'?' + query if query else ''}")
    return answer_problem(request, not_found(request.path))


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """``handler400``: what Django refuses before any route is reached."""
    return answer_problem(request, problem_of(exception))


def too_large(request: HttpRequest, most: int) -> HttpResponse:
    """For a body of more than ``most`` bytes, larger than any door takes."""
    detail = format_lazy(_("The body is larger than {limit} bytes."), limit=most)
    return answer_problem(request, Problem(TOO_LARGE, detail, [Fault(detail, pointer="")]))


def server_error(request: HttpRequest) -> HttpResponse:
    """``handler500``: what fails outside the routes; Django has recorded it."""
    return answer_problem(request, Problem(FAULT_OF_OURS, FAULT_OF_OURS.happened))


def _is_address(path: str) -> bool:
    try:
        return resolve(path).func is not nowhere
    except Resolver404:
        return False


def _page(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    language = language_of(request)
    with override(language):
        response = render(request, template, {**context, "language": language})
    response.headers["Content-Language"] = language
    patch_vary_headers(response, ["Accept-Language"])
    return response
