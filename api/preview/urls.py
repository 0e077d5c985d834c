"""The addresses of the preview door, below ``/api/preview/v1/``."""

from django.urls import path

from api.preview.documents import DraftRoute
from api.preview.media import DraftFileRoute, DraftImageRoute, DraftRecordingRoute

app_name = "preview"
MEDIA = "media/<str:seal>"

urlpatterns = [
    path("document/", DraftRoute.as_view(), name="document"),
    path(f"{MEDIA}/images/<uuid:content_id>/<str:digest>/<str:rendition>", DraftImageRoute.as_view(), name="image"),
    path(f"{MEDIA}/files/<uuid:content_id>/<str:digest>/<str:filename>", DraftFileRoute.as_view(), name="file"),
    path(f"{MEDIA}/recordings/<uuid:content_id>/<str:filename>", DraftRecordingRoute.as_view(), name="recording"),
]
