"""Best practice in the admin: case studies, what others made of them, and what organisations send in."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.db.models import Q
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_filters import BooleanFilter, DateFromToRangeFilter, ModelMultipleChoiceFilter
from wagtail import hooks
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.admin.widgets import BooleanRadioSelect
from wagtail.admin.widgets.button import Button
from wagtail.snippets.models import register_snippet

from cms.bestpractice.actions import decide
from cms.bestpractice.confirmation_view import confirmation
from cms.bestpractice.models import CaseStudyPage, Replication, Submission
from cms.bestpractice.resubmission import labels
from cms.bestpractice.submissions import State
from cms.content.vocabularies import Topic
from cms.organisations.forms import WithinReachForm
from cms.organisations.listings import ScopedPageIndex
from cms.organisations.permissions import Action, Work, actions_for
from cms.organisations.viewsets import ScopedSnippetViewSet


class CaseStudyFilters(WagtailFilterSet):
    """By what editors look for."""

    event_date = DateFromToRangeFilter(label=_("date of the event"), widget=DateRangePickerWidget)

    topics = ModelMultipleChoiceFilter(
        label=_("topic"), queryset=Topic.objects.all(), widget=forms.CheckboxSelectMultiple
    )
    outdated_since = BooleanFilter(label=_("still current"), lookup_expr="isnull", widget=BooleanRadioSelect)

    class Meta:
        model = CaseStudyPage
        fields = ["live", "event_date", "shows_people"]


class CaseStudyIndex(ScopedPageIndex):
    base_filterset_class = CaseStudyFilters


class CaseStudyListing(PageListingViewSet):
    """All case studies as a list that can be searched and filtered."""

    index_view_class = CaseStudyIndex

    name = "case-studies"
    icon = "pick"
    menu_label = _("Best practice")
    menu_order = 350
    add_to_admin_menu = True
    model = CaseStudyPage


class ReplicationForm(WithinReachForm):
    """One repeats what others did: every published case of the union can be chosen, and none that is a draft."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cases = CaseStudyPage.objects.filter(Q(live=True) | Q(pk=self.instance.case_id))
        self.fields["case"].queryset = cases.order_by("title")


class ReplicationViewSet(ScopedSnippetViewSet):
    """What other organisations made of the cases."""

    model = Replication
    icon = "copy"
    menu_label = _("Replications")
    menu_order = 351
    add_to_admin_menu = True
    list_display = (
        "__str__",
        Column("stage", label=capfirst(_("stage")), accessor="get_stage_display", sort_key="stage"),
        Column(
            "confirmed", label=capfirst(_("confirmed by")), accessor=lambda each: each.confirmation_that_holds or ""
        ),
        LiveStatusTagColumn(label=_("State")),
    )
    list_filter = ("stage",)
    select_related = ("case", "case__organisation", "organisation", "confirmation")
    edit_handler = ObjectList(
        [
            FieldPanel("case", widget=forms.Select),
            FieldRowPanel([FieldPanel("organisation"), FieldPanel("stage")]),
            FieldPanel("adaptations"),
            FieldPanel("results"),
            FieldPanel("obstacle"),
        ],
        base_form_class=ReplicationForm,
    )


class DecisionForm(WagtailAdminModelForm):
    """An editor changes only the state and the words to the author."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        states = {State(self.instance.state), State.RETURNED, State.DECLINED}
        self.fields["state"].choices = [(state.value, state.label) for state in State if state in states]

    def save(self, commit: bool = True) -> Submission:
        submission: Submission = super().save(commit=False)
        decide(submission, State(submission.state), submission.remark, by=self.for_user)
        return submission


class SubmissionViewSet(ScopedSnippetViewSet):
    """What organisations have sent in. The text itself is edited as a draft of a case study."""

    model = Submission
    icon = "mail"
    menu_label = _("Submissions")
    menu_order = 352
    add_to_admin_menu = True
    list_display = (
        "__str__",
        "organisation",
        Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
        "created_at",
        Column(
            "conflicts", label=capfirst(_("changed by both")), accessor=lambda sent: ", ".join(labels(sent.conflicts))
        ),
    )
    list_filter = ("state",)
    select_related = ("organisation",)
    edit_handler = ObjectList(
        [FieldPanel("organisation", read_only=True), FieldPanel("state"), FieldPanel("remark")],
        base_form_class=DecisionForm,
    )


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("replications/<int:pk>/confirmation/", confirmation, name="replication_confirmation")]


@hooks.register("register_snippet_listing_buttons")
def confirmation_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """To the confirmation of a replication, for editors of the organisation that repeated."""
    if isinstance(snippet, Replication) and Action.EDIT in actions_for(user, snippet.organisation_id, Work.PRACTICE):
        address = reverse("replication_confirmation", args=[snippet.pk])
        yield Button(_("Confirmation"), address, icon_name="check", priority=60)


@hooks.register("register_admin_viewset")
def case_study_listing() -> CaseStudyListing:
    return CaseStudyListing("case-studies")


register_snippet(ReplicationViewSet)
register_snippet(SubmissionViewSet)
