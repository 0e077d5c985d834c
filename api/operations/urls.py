"""The addresses for operators."""

from django.urls import path

from api.operations.health import healthz, readyz

app_name = "operations"

urlpatterns = [path("healthz", healthz, name="healthz"), path("readyz", readyz, name="readyz")]
