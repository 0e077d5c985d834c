"""Wagtail's reports, less what stands outside a person's subtrees: of snippets they ask only for the right on the model."""

from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import URLPattern, path, re_path
from django.utils.translation import gettext_lazy as _
from django_filters import ModelChoiceFilter
from wagtail.admin.views.reports import ReportView
from wagtail.admin.views.reports.locked_pages import LockedPagesView
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.admin.views.reports.workflows import WorkflowTasksReportFilterSet, WorkflowTasksView, WorkflowView
from wagtail.models import Task
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models

from cms.accounts.models import User
from cms.organisations.permissions import scoped_models


def foreign_snippets(user: Any, prefix: str = "") -> Q:
    """In a filter over rows with ``content_type`` and ``object_id``: what is about snippets outside the person's reach.
    Of models that are not under the roles Wagtail's own rights decide."""
    found = Q(pk__in=())
    for model in get_snippet_models():
        if model not in scoped_models():
            continue
        policy = policy_registry.get_by_type(model)
        within = policy.instances_user_has_permission_for(user, "view").order_by()
        about = Q(**{f"{prefix}content_type": ContentType.objects.get_for_model(model)})
        keys = within.values_list(Cast("pk", CharField()), flat=True)
        found |= about & ~Q(**{f"{prefix}object_id__in": keys})
    return found


class _OwnPeople:
    """Filters by people offer only those of the rows that are shown."""

    request: HttpRequest

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        shown = queryset.model._default_manager.filter(pk__in=queryset.order_by().values("pk")).order_by()
        found: QuerySet[Any] = super().filter_queryset(queryset)  # type: ignore[misc]
        for name, field in self.filters.form.fields.items():  # type: ignore[attr-defined]
            if isinstance(field, forms.ModelChoiceField) and field.queryset.model is User:  # type: ignore[union-attr]
                field.queryset = User.objects.filter(pk__in=shown.values(name)).order_by("email")
        return found


class WorkflowReport(_OwnPeople, WorkflowView):
    """Workflows of what is within reach."""

    def get_queryset(self) -> QuerySet[Any]:
        found: QuerySet[Any] = super().get_queryset()
        return found if self.request.user.is_superuser else found.exclude(foreign_snippets(self.request.user))


class LockedReport(_OwnPeople, LockedPagesView):
    """Pages that somebody has locked, within reach."""


class TaskFilters(WorkflowTasksReportFilterSet):
    """The tasks as a plain list: Wagtail's asks for the workflows of each."""

    task = ModelChoiceFilter(label=_("Task"), queryset=Task.objects.order_by("name"))

    class Meta(WorkflowTasksReportFilterSet.Meta):
        pass


class TasksReport(WorkflowTasksView):
    """Tasks of workflows of what is within reach."""

    filterset_class = TaskFilters

    def get_queryset(self) -> QuerySet[Any]:
        found: QuerySet[Any] = super().get_queryset()
        if self.request.user.is_superuser:
            return found
        return found.exclude(foreign_snippets(self.request.user, "workflow_state__"))


class TypesReport(PageTypesUsageReportView):
    """Names the page that was edited last of each type in the whole union: for whoever may see all of it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_superuser:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


def reports_at(reports: dict[str, type[ReportView]]) -> list[URLPattern]:
    """Reports with their results, at Wagtail's own addresses."""
    routes = [path(f"reports/{name}/", view.as_view()) for name, view in reports.items()]
    return routes + [
        path(f"reports/{name}/results/", view.as_view(results_only=True)) for name, view in reports.items()
    ]


def addresses() -> list[URLPattern]:
    """The reports at Wagtail's own addresses, to stand before Wagtail's."""
    reports: dict[str, type[ReportView]] = {
        "workflow": WorkflowReport,
        "workflow_tasks": TasksReport,
        "locked": LockedReport,
        "page-types-usage": TypesReport,
    }
    # The admin itself reads nothing from there, and Wagtail asks nobody's rights.
    closed = re_path("^api/main/(?:images|documents)/", refuse)
    return [*reports_at(reports), closed]


def refuse(request: HttpRequest) -> HttpResponse:
    """What nobody needs is not there."""
    raise Http404
