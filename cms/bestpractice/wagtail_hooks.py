"""Case studies in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageListingViewSet

from cms.bestpractice.models import CaseStudyPage


class CaseStudyListing(PageListingViewSet):
    """All case studies as a list that can be searched and filtered."""

    name = "case-studies"
    icon = "pick"
    menu_label = _("Best practice")
    menu_order = 350
    add_to_admin_menu = True
    model = CaseStudyPage


@hooks.register("register_admin_viewset")
def case_study_listing() -> CaseStudyListing:
    return CaseStudyListing("case-studies")
