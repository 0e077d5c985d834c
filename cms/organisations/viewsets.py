"""Snippets of organisations in the admin: lists, choosers and every view of one show only what stands within reach."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.forms import ModelChoiceField
from django.http import HttpRequest
from django.utils.functional import cached_property
from wagtail import hooks
from wagtail.models import DraftStateMixin, Revision
from wagtail.permissions import policy_registry
from wagtail.snippets.views import chooser
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.organisations.forms import WithinReachForm
from cms.organisations.permissions import choosable, scoped_models
from cms.organisations.usage import SnippetUsage


class _OfReach:
    """Wagtail asks for the right on the model as a whole; this asks for it on the object."""

    request: HttpRequest

    def get_object(self, *args: Any, **kwargs: Any) -> Any:
        found = super().get_object(*args, **kwargs)  # type: ignore[misc]
        if found is None:
            # Wagtail's add view asks itself for an object too.
            return None
        policy = policy_registry.get_by_type(type(found))
        required = getattr(self, "permission_required", None)
        wanted = [required] if required else ["view", "change"]
        if not policy.user_has_any_permission_for_instance(self.request.user, wanted, found):
            raise PermissionDenied
        return found


class _OffersTheSame:
    """The editor of a snippet offers what its row in the list offers: releases, links, codes."""

    request: HttpRequest
    object: Any

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        found: list[Any] = list(super().header_more_buttons)  # type: ignore[misc]
        here = self.request.get_full_path()
        for offer in hooks.get_hooks("register_snippet_listing_buttons"):
            labels = {str(button.label) for button in found}
            offered = offer(self.object, self.request.user, next_url=here)
            found += [button for button in offered if str(button.label) not in labels]
        return found


def note_schedules(rows: Iterable[Any]) -> None:
    """Tell rows of a list, in one query, whether a revision of theirs waits for its time: else each asks for itself."""
    drafts = [row for row in rows if isinstance(row, DraftStateMixin)]
    if not drafts:
        return
    keys = [str(row.pk) for row in drafts]  # type: ignore[attr-defined]
    waiting = Revision.objects.filter(
        base_content_type=drafts[0].get_base_content_type(),  # type: ignore[attr-defined]
        object_id__in=keys,
        approved_go_live_at__isnull=False,
    )
    found = {revision.object_id: revision for revision in waiting}
    for row, key in zip(drafts, keys, strict=True):
        row.__dict__["scheduled_revision"] = found.get(key)


class _OwnRows:
    """Filters by something under the roles offer only what the person may refer to; rows come in a few queries."""

    request: HttpRequest

    def paginate_queryset(self, queryset: QuerySet[Any], page_size: int) -> Any:
        found = super().paginate_queryset(queryset, page_size)  # type: ignore[misc]
        note_schedules(found[2])
        return found

    @cached_property
    def filters(self) -> Any:
        found = super().filters  # type: ignore[misc]
        if found is not None and not self.request.user.is_superuser:
            narrow(found.form.fields, self.request.user)
        return found


def narrow(fields: dict[str, Any], user: Any) -> None:
    """Leave in choices of something under the roles only what the person may refer to."""
    for field in fields.values():
        if isinstance(field, ModelChoiceField) and field.queryset is not None:
            placed = scoped_models().get(field.queryset.model)
            if placed is not None:
                field.queryset = choosable(user, field.queryset, placed)


class _ChoosableRows:
    """Offers and answers only rows to which the person may refer."""

    request: HttpRequest
    model_class: type[Model]

    def get_object_list(self) -> QuerySet[Any]:
        return self._rows()

    def get_object(self, pk: Any) -> Any:
        return self._rows().get(pk=pk)

    def get_objects(self, pks: Any) -> QuerySet[Any]:
        return self._rows().filter(pk__in=pks)

    def get_results_page(self, request: HttpRequest) -> Any:
        page = super().get_results_page(request)  # type: ignore[misc]
        note_schedules(page)
        return page

    def _rows(self) -> QuerySet[Any]:
        policy = policy_registry.get_by_type(self.model_class)
        found: QuerySet[Any] = policy.instances_user_has_permission_for(self.request.user, "choose")
        related = self.model_class.snippet_viewset.select_related  # type: ignore[attr-defined]
        return found.select_related(*related) if related else found


class _Choose(_ChoosableRows, chooser.ChooseView):
    pass


class _Results(_ChoosableRows, chooser.ChooseResultsView):
    pass


class _Chosen(_ChoosableRows, chooser.SnippetChosenView):
    pass


class _ChosenMultiple(_ChoosableRows, chooser.SnippetChosenMultipleView):
    pass


class ScopedChooserViewSet(chooser.SnippetChooserViewSet):
    """The chooser of a model under the roles."""

    choose_view_class = _Choose
    choose_results_view_class = _Results
    chosen_view_class = _Chosen
    chosen_multiple_view_class = _ChosenMultiple


class ScopedSnippetViewSet(SnippetViewSet):
    """A viewset whose model is under the roles (``cms.organisations.policies.put_under_roles``)."""

    chooser_viewset_class = ScopedChooserViewSet
    usage_view_class = SnippetUsage
    select_related: tuple[str, ...] = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        policy = policy_registry.get_by_type(self.model)
        rights = ["view", "add", "change", "delete"]
        found: QuerySet[Model] = policy.instances_user_has_any_permission_for(request.user, rights)
        return found.select_related(*self.select_related) if self.select_related else found

    def get_edit_handler(self) -> Any:
        handler = super().get_edit_handler()
        if handler is not None and handler.base_form_class is None and not hasattr(self.model, "base_form_class"):
            handler.base_form_class = WithinReachForm
        return handler

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not issubclass(cls.index_view_class, _OwnRows):
            cls.index_view_class = type("IndexView", (_OwnRows, cls.index_view_class), {})
        if not issubclass(cls.edit_view_class, _OffersTheSame):
            cls.edit_view_class = type("EditView", (_OffersTheSame, cls.edit_view_class), {})
        for name in dir(cls):
            view = getattr(cls, name)
            if name.endswith("_view_class") and hasattr(view, "get_object") and not issubclass(view, _OfReach):
                setattr(cls, name, type(view.__name__, (_OfReach, view), {}))
