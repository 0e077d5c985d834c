"""All doors. Whatever stands below /api/ and is no address is answered with a problem document."""

from django.urls import include, path, re_path

from api.problem_pages import nowhere, problem_list, problem_page

urlpatterns = [
    path("", include("api.operations.urls")),
    path("problems/", problem_list, name="problems"),
    path("problems/<slug:slug>/", problem_page, name="problem"),
    path("api/v1/", include("api.delivery.urls")),
    re_path(r"^(?P<path>api(?:/.*)?)$", nowhere),
]
