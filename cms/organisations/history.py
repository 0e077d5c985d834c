"""Wagtail's report on who did what, within reach, in a few queries however many kinds of things it tells of."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.contrib.admin.utils import quote
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.reports.audit_logging import LogEntriesView, SiteHistoryReportFilterSet
from wagtail.log_actions import registry as log_actions
from wagtail.models import Page, PageLogEntry
from wagtail.snippets.models import get_snippet_models

from cms.accounts.models import User
from cms.organisations.reports import foreign_snippets

Key = tuple[int, str]


def kinds() -> list[tuple[int, str]]:
    """What the history may tell of: pages as a whole, and each kind of snippet."""
    models = [Page, *get_snippet_models()]
    found = ContentType.objects.get_for_models(*models)
    return sorted(((found[model].pk, str(model._meta.verbose_name)) for model in models), key=lambda each: each[1])


class HistoryFilters(SiteHistoryReportFilterSet):
    """Offers every action and every kind, without asking which of them have happened."""

    object_type = ChoiceFilter(label=_("kind of material"), choices=kinds, method="filter_kind")

    def filter_kind(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        content_type = ContentType.objects.get_for_id(int(value))
        found: QuerySet[Any] = queryset.filter_on_content_type(content_type)  # type: ignore[attr-defined]
        return found

    def get_action_choices(self) -> list[tuple[str, Any]]:
        found: list[tuple[str, Any]] = log_actions.get_choices()
        return found

    def get_users_queryset(self) -> QuerySet[User]:
        acting = self.queryset.order_by().values("user_id")
        return User.objects.filter(pk__in=acting).order_by("email")

    class Meta:
        model = PageLogEntry
        fields: tuple[str, ...] = ()


class HistoryReport(LogEntriesView):
    """Who did what, within reach."""

    filterset_class = HistoryFilters

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.request.user.is_superuser and queryset.model is not PageLogEntry:
            queryset = queryset.exclude(foreign_snippets(self.request.user))
        found: QuerySet[Any] = super().filter_queryset(queryset)
        return found

    def decorate_paginated_queryset(self, queryset: Any) -> list[Any]:
        keys: dict[int, list[int]] = defaultdict(list)
        for row in queryset:
            keys[row["log_model_index"]].append(row["pk"])
        entries = {
            (number, entry.pk): entry
            for number, found in keys.items()
            for entry in self.log_models[number]
            .objects.filter(pk__in=found)
            .select_related("user__wagtail_userprofile")
        }
        addresses = edit_addresses(entries.values(), self.request.user)
        for entry in entries.values():
            entry.edit_url = addresses.get((entry.content_type_id, str(entry.object_id)))
            if entry.content_type_id is not None:
                # From Django's memory: a relation would ask the database.
                entry.content_type = ContentType.objects.get_for_id(entry.content_type_id)
        return [entries[(row["log_model_index"], row["pk"])] for row in queryset]


def edit_addresses(entries: Iterable[Any], user: Any) -> dict[Key, str]:
    """Where what log entries are about is edited, as far as it is still there. The screens ask for the rights."""
    found: dict[Key, str] = {}
    wanted: dict[int, set[str]] = defaultdict(set)
    pages: dict[str, set[int]] = defaultdict(set)
    for entry in entries:
        if isinstance(entry, PageLogEntry):
            pages[str(entry.page_id)].add(entry.content_type_id)
        elif entry.content_type_id is not None:
            wanted[entry.content_type_id].add(str(entry.object_id))
    for key in Page.objects.filter(pk__in=list(pages)).values_list("pk", flat=True) if pages else ():
        address = reverse("wagtailadmin_pages:edit", args=[key])
        found |= {(content_type, str(key)): address for content_type in pages[str(key)]}
    return found | _of_snippets(wanted) | _of_others(wanted, user)


def _of_snippets(wanted: dict[int, set[str]]) -> dict[Key, str]:
    """In one query over all kinds."""
    models = {number: ContentType.objects.get_for_id(number).model_class() for number in wanted}
    snippets: dict[int, Any] = {number: model for number, model in models.items() if model in get_snippet_models()}
    queries = [
        model._default_manager.order_by()
        .filter(pk__in=wanted[number])
        .values_list(Value(number), Cast("pk", CharField()))
        for number, model in snippets.items()
    ]
    if not queries:
        return {}
    return {
        (number, key): reverse(snippets[number].snippet_viewset.get_url_name("edit"), args=[quote(key)])
        for number, key in queries[0].union(*queries[1:], all=True)
    }


def _of_others(wanted: dict[int, set[str]], user: Any) -> dict[Key, str]:
    """Groups, people, workflows: what only superusers read of."""
    finder, found = AdminURLFinder(user), {}
    for number, keys in wanted.items():
        model = ContentType.objects.get_for_id(number).model_class()
        if model is None or model in get_snippet_models():
            continue
        for each in model._default_manager.filter(pk__in=keys):
            address = finder.get_edit_url(each)
            if address:
                found[(number, str(each.pk))] = address
    return found
