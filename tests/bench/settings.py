"""Aktiv as in production, on the bench's database, with Wagtail's own API v2 mounted beside it to compare."""

from cms.config.settings.test import *  # noqa: F403
from cms.config.settings.test import DATABASES, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "wagtail.api.v2"]
ROOT_URLCONF = "tests.bench.urls"
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = False
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILAPI_SEARCH_ENABLED = False
LOGGING = {"version": 1, "disable_existing_loggers": True}
