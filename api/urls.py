"""All doors. Whatever stands below /api/ and is no address is answered with a problem document."""

from django.urls import include, path, re_path

from api.descriptions import preview_openapi
from api.participation.recordings import RecordingRoute
from api.problem_pages import nowhere, problem_list, problem_page

urlpatterns = [
    path("", include("api.operations.urls")),
    path("problems/", problem_list, name="problems"),
    path("problems/<slug:slug>/", problem_page, name="problem"),
    path("api/authoring/v1/", include("api.authoring.urls")),
    path("api/participation/v1/", include("api.participation.urls")),
    path("api/preview/v1/openapi.json", preview_openapi, name="preview_openapi"),
    path("api/preview/v1/", include("api.preview.urls")),
    # Beside the pictures and files of documents, and before the lists, which take any name.
    path("api/v1/recordings/<uuid:content_id>/<str:filename>", RecordingRoute.as_view(), name="recording"),
    path("api/v1/", include("api.delivery.urls")),
    # Also with a line break in it, which a dot does not meet.
    re_path(r"^(?P<path>api(?:/(?s:.*))?)\Z", nowhere),
    path("", include("api.reader.urls")),
]
