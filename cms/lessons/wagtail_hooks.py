"""Lessons in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageListingViewSet

from cms.lessons.models import LessonPage


class LessonListing(PageListingViewSet):
    """All lessons as a list that can be searched and filtered."""

    name = "lessons"
    icon = "openquote"
    menu_label = _("Lessons")
    menu_order = 200
    add_to_admin_menu = True
    model = LessonPage


@hooks.register("register_admin_viewset")
def lesson_listing() -> LessonListing:
    return LessonListing("lessons")
