"""The report that answers who approved what, when, and on which text."""

from typing import Any

import django_filters
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce, Concat, NullIf, Trim
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page, Workflow
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.editorial.models import SignOff
from cms.editorial.queries import signatures_within_reach

STATES = {
    "approved": _("approved"),
    "rejected": _("returned"),
    "skipped": _("skipped"),
    "void": _("void: the text was changed"),
}


class SignatureFilterSet(WagtailFilterSet):
    title = django_filters.CharFilter(
        field_name="text_revision__object_str", lookup_expr="icontains", label=_("Material")
    )
    finished_at = django_filters.DateFromToRangeFilter(label=_("When"), widget=DateRangePickerWidget)
    workflow = django_filters.ModelChoiceFilter(
        field_name="workflow_state__workflow", queryset=Workflow.objects.all(), label=_("Workflow")
    )
    finished_by = django_filters.ModelChoiceFilter(
        label=_("Who"), queryset=lambda request: User.objects.filter(finished_task_states__isnull=False).distinct()
    )
    decision = django_filters.ChoiceFilter(label=_("Decision"), choices=list(STATES.items()), field_name="decision")
    text_hash = django_filters.CharFilter(lookup_expr="startswith", label=_("Hash of the text"))

    class Meta:
        model = SignOff
        fields = ("title", "finished_at", "workflow", "finished_by", "decision", "text_hash")


class DecisionColumn(Column):
    def get_value(self, instance: Any) -> Any:
        return STATES.get(instance.decision, instance.decision)


class MomentColumn(Column):
    """The very moment: «just now» is no answer years later."""

    def get_value(self, instance: Any) -> Any:
        moment = super().get_value(instance)
        return date_format(localtime(moment), "SHORT_DATETIME_FORMAT") if moment else ""


class SignatureReport(ReportView):
    """Every decision at a step of a workflow, the newest first, within the person's reach; also as CSV and XLSX."""

    page_title = _("Who approved what, when, and on which text")
    header_icon = "clipboard-list"
    model = SignOff
    filterset_class = SignatureFilterSet
    index_url_name = "editorial:audit"
    index_results_url_name = "editorial:audit_results"
    any_permission_required = ("add", "change", "publish")
    default_ordering = "-finished_at"
    columns = (
        TitleColumn("title", label=_("Material"), accessor="told_title", get_url=lambda row: _history_url(row)),
        Column("step", label=_("Step"), accessor="task.name"),
        DecisionColumn("decision", label=_("Decision"), accessor="decision"),
        Column("who", label=_("Who"), accessor="who"),
        MomentColumn("finished_at", label=_("When"), accessor="finished_at"),
        Column("text_hash", label=_("Hash of the text"), accessor="text_hash"),
        Column("comment", label=_("Comment"), accessor="comment"),
    )
    list_export = (
        "told_title", "workflow_state.workflow.name", "task.name", "decision", "who", "by_link", "finished_at",
        "text_hash", "text_revision_id", "comment",
    )  # fmt: skip
    export_headings = {
        "told_title": _("Material"),
        "workflow_state.workflow.name": _("Workflow"),
        "task.name": _("Step"),
        "decision": _("Decision"),
        "who": _("Who"),
        "by_link": _("By link"),
        "finished_at": _("When"),
        "text_hash": _("Hash of the text"),
        "text_revision_id": _("Version"),
        "comment": _("Comment"),
    }

    @property
    def permission_policy(self) -> Any:
        return policy_registry.get_by_type(Page)

    def get_base_queryset(self) -> QuerySet[SignOff]:
        decided = Q(status__in=("approved", "rejected", "skipped")) | Q(voided_at__isnull=False)
        name = Trim(Concat("finished_by__first_name", Value(" "), "finished_by__last_name"))
        return (
            signatures_within_reach(self.request.user)
            .filter(decided)
            .annotate(
                decision=Case(When(voided_at__isnull=False, then=Value("void")), default=F("status")),
                who=Coalesce(
                    NullIf("signer_name", Value("")), NullIf(name, Value("")), "finished_by__email", Value(""),
                    output_field=CharField(),
                ),
                by_link=Case(When(link__isnull=False, then=Value("✓")), default=Value("")),
                told_title=Coalesce("text_revision__object_str", "revision__object_str", output_field=CharField()),
            )
            .select_related("task", "workflow_state__workflow", "workflow_state__content_type", "finished_by")
            .order_by("-finished_at", "-pk")
        )  # fmt: skip


def _history_url(row: SignOff) -> str | None:
    """The history of the material that was decided on."""
    flow = row.workflow_state
    model = flow.content_type.model_class()
    if model is None:
        return None
    if issubclass(model, Page):
        return reverse("wagtailadmin_pages:workflow_history_detail", args=[flow.object_id, flow.pk])
    viewset = getattr(model, "snippet_viewset", None)
    return reverse(viewset.get_url_name("workflow_history_detail"), args=[flow.object_id, flow.pk]) if viewset else None
