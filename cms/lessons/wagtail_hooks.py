"""Lessons, programmes, the glossary and recordings in the admin."""

from collections.abc import Iterator

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from cms.accounts.models import User
from cms.lessons.import_view import import_view, may_import
from cms.lessons.listings import LessonListing, ProgrammeListing
from cms.lessons.models import GlossaryTerm, LessonPage
from cms.lessons.recording_admin import RecordingViewSet
from cms.lessons.references import CHOOSERS
from cms.lessons.review_view import review_view
from cms.lessons.takeaway_views import download_view, print_view
from cms.organisations.viewsets import ScopedSnippetViewSet


class GlossaryTermViewSet(ScopedSnippetViewSet):
    """The glossary in alphabetical order."""

    model = GlossaryTerm
    icon = "openquote"
    menu_label = _("Glossary")
    menu_order = 460
    add_to_admin_menu = True
    list_display = ("term", "slug", LiveStatusTagColumn(label=_("State")))
    search_fields = ("term", "also_called", "definition")
    ordering = ("term",)


register_snippet(GlossaryTermViewSet)
register_snippet(RecordingViewSet)


@hooks.register("register_admin_viewset")
def viewsets() -> list[ViewSet]:
    return [LessonListing("lessons"), ProgrammeListing("programmes"), *CHOOSERS.values()]


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [
        path("lessons-import/", import_view, name="import_lesson"),
        path("lessons/<int:page_id>/review/", review_view, name="review_lesson"),
        path("lessons/<int:page_id>/print/", print_view, name="print_lesson"),
        path("lessons/<int:page_id>/scorm/", download_view, {"form": "scorm"}, name="lesson_scorm"),
        path("lessons/<int:page_id>/qti/", download_view, {"form": "qti"}, name="lesson_qti"),
    ]


class ImportItem(MenuItem):
    """For those who may make lessons."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_import(request.user)


@hooks.register("register_admin_menu_item")
def import_item() -> MenuItem:
    return ImportItem(_("Lesson from Word"), reverse("import_lesson"), icon_name="upload", order=205)


@hooks.register("construct_page_chooser_queryset")
def each_lesson_once(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """Where a programme chooses a lesson, no translation of one that is offered already: both have one id."""
    if request.GET.get("page_type") != LessonPage._meta.label_lower:
        return pages
    originals = LessonPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    translations = LessonPage.objects.exclude(locale__language_code=settings.LANGUAGE_CODE)
    return pages.exclude(
        pk__in=translations.filter(translation_key__in=originals.values("translation_key")).values("pk")
    )


@hooks.register("register_page_header_buttons")
def takeaway_buttons(page: Page, user: User, **_kwargs: object) -> Iterator[Button]:
    """Print and packages, for those who may edit the lesson."""
    if isinstance(page.specific_deferred, LessonPage) and page.permissions_for_user(user).can_edit():
        for label, name, icon in TAKEAWAYS:
            yield Button(label, reverse(name, args=[page.pk]), icon_name=icon, priority=60)


TAKEAWAYS = (
    (_("Print the circle kit"), "print_lesson", "doc-full"),
    (_("Download as SCORM"), "lesson_scorm", "download"),
    (_("Download questions as QTI"), "lesson_qti", "download"),
)
