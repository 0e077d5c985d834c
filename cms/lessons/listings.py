"""Lists of lessons and programmes in the admin."""

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.admin.utils import quote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page

from cms.lessons.models import LessonPage, ProgrammePage
from cms.organisations.listings import ScopedPageIndex

# Where every school keeps them; whoever wants another section adds the page there, in the tree of pages.
USUAL_SECTION = "lessons"


class StraightToTheSection(ChooseParentView):
    """Opens the form of a new page at once in its usual section; asks only where there is none to be used."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        sections = self.get_valid_parent_pages(request.user).filter(slug=USUAL_SECTION, depth=3)
        usual = sections.filter(locale__language_code=settings.LANGUAGE_CODE).first()
        if usual is None:
            return super().get(request, *args, **kwargs)  # type: ignore[no-any-return]
        options = self.model._meta
        return redirect("wagtailadmin_pages:add", options.app_label, options.model_name, quote(usual.pk))


class LessonListing(PageListingViewSet):
    """All lessons as a list that can be searched and filtered."""

    name = "lessons"
    icon = "openquote"
    menu_label = _("Lessons")
    menu_order = 200
    add_to_admin_menu = True
    model: ClassVar[type[Page]] = LessonPage
    choose_parent_view_class = StraightToTheSection
    index_view_class = ScopedPageIndex


class ProgrammeListing(PageListingViewSet):
    """All programmes."""

    name = "programmes"
    icon = "list-ol"
    menu_label = _("Programmes")
    menu_order = 190
    add_to_admin_menu = True
    model: ClassVar[type[Page]] = ProgrammePage
    choose_parent_view_class = StraightToTheSection
    index_view_class = ScopedPageIndex
