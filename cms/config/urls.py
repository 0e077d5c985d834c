"""Where everything is mounted. Wagtail's own APIs and page serving are not: what is published leaves by ``api`` alone."""

from django.urls import include, path
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from cms.config.home import FirstScreen
from cms.config.media import serve_to_staff
from cms.organisations import explorer, reports, usage
from cms.organisations.history import HistoryReport
from cms.organisations.walls import only_within_reach

OWN_LISTS = [
    *reports.addresses(),
    *reports.reports_at({"site-history": HistoryReport}),
    *explorer.addresses(),
    *usage.addresses(),
]

urlpatterns = [
    path("admin/", require_admin_access(FirstScreen.as_view())),
    path(
        "admin/",
        include(decorate_urlpatterns(decorate_urlpatterns(OWN_LISTS, only_within_reach), require_admin_access)),
    ),
    path("admin/", include(decorate_urlpatterns(list(wagtailadmin_urls.urlpatterns), only_within_reach))),
    # Files by their number, drafts' too: for staff. The public gets those of published documents by ``api``.
    path("documents/", include(decorate_urlpatterns(list(wagtaildocs_urls.urlpatterns), require_admin_access))),
    path("media/<path:path>", serve_to_staff),
    path("", include("cms.editorial.urls")),
    path("", include("api.urls")),
]

handler400 = "cms.config.errors.bad_request"
handler500 = "cms.config.errors.server_error"
