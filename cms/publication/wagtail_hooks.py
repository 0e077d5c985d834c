"""What every editor of a draft carries in the admin."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_editor_js")
def first_moments() -> SafeString:
    return format_html('<script src="{}"></script>', static("publication/first_moments.js"))
