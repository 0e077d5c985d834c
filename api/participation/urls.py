"""The addresses of the participation door, below ``/api/participation/v1/``."""

from django.urls import path

from api.participation.openapi import OpenApiRoute
from api.participation.questions import CheckRoute

app_name = "participation"

urlpatterns = [
    path("openapi.json", OpenApiRoute.as_view(), name="openapi"),
    path("questions/<uuid:question>/check/", CheckRoute.as_view(), name="check"),
]
