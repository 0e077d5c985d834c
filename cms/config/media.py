"""Uploaded files as the admin shows them. The public gets published media by the delivery API only."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.views.static import serve
from wagtail.admin.auth import require_admin_access


@require_admin_access
def serve_to_staff(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file under MEDIA_ROOT, for people who may enter the admin; drafts' images are not public."""
    return serve(request, path, document_root=str(settings.MEDIA_ROOT))
