"""The addresses of the participation door, below ``/api/participation/v1/``."""

from django.urls import path

from api.participation.confirmations import ConfirmationRoute, ReplicationsRoute
from api.participation.openapi import OpenApiRoute
from api.participation.questions import CheckRoute
from api.participation.submissions import (
    AttachmentRoute,
    SubmissionRoute,
    SubmissionsRoute,
    SubmissionStatusRoute,
)

app_name = "participation"

urlpatterns = [
    path("openapi.json", OpenApiRoute.as_view(), name="openapi"),
    path("questions/<uuid:question>/check/", CheckRoute.as_view(), name="check"),
    path("replications/", ReplicationsRoute.as_view(), name="replications"),
    path("replications/<uuid:replication>/confirmation/", ConfirmationRoute.as_view(), name="confirmation"),
    path("submissions/", SubmissionsRoute.as_view(), name="submissions"),
    path("submissions/<uuid:submission>/", SubmissionRoute.as_view(), name="submission"),
    path("submissions/<uuid:submission>/attachments/<str:filename>/", AttachmentRoute.as_view(), name="attachment"),
    path("submissions/status/<str:token>/", SubmissionStatusRoute.as_view(), name="submission-status"),
]
