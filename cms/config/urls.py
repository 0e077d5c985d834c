"""Where everything is mounted. Wagtail's own APIs and page serving are not: what is published leaves by ``api`` alone."""

from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.config.media import serve_to_staff

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", serve_to_staff),
    path("", include("api.urls")),
]

handler400 = "cms.config.errors.bad_request"
handler500 = "cms.config.errors.server_error"
