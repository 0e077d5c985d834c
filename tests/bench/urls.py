"""Aktiv's addresses and Wagtail's API v2 over the same pages."""

from django.urls import include, path
from wagtail.api import APIField
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet

from cms.lessons.models import LessonPage

# What our own documents hold, so that both answer the same content.
LessonPage.api_fields = [APIField(name) for name in ("summary", "body", "objectives", "duration_minutes", "audience")]

wagtail_api = WagtailAPIRouter("wagtailapi")
wagtail_api.register_endpoint("pages", PagesAPIViewSet)

urlpatterns = [path("wagtail/", wagtail_api.urls), path("", include("cms.config.urls"))]
