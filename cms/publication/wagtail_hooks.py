"""What every editor of a draft carries in the admin."""

from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks

SCRIPTS = ("publication/first_moments.js", "publication/one_save_at_a_time.js")


@hooks.register("insert_editor_js")
def scripts() -> SafeString:
    return format_html_join("\n", '<script src="{}"></script>', ((static(name),) for name in SCRIPTS))
