"""Snippets of organisations in the admin: lists, choosers and every view of one show only what stands within reach."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.forms import ModelChoiceField
from django.http import HttpRequest
from django.utils.functional import cached_property
from wagtail.permissions import policy_registry
from wagtail.snippets.views import chooser
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.organisations.forms import WithinReachForm
from cms.organisations.permissions import choosable, scoped_models


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


class _OwnFilters:
    """Filters by something under the roles offer only what the person may refer to."""

    request: HttpRequest

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

    def _rows(self) -> QuerySet[Any]:
        policy = policy_registry.get_by_type(self.model_class)
        found: QuerySet[Any] = policy.instances_user_has_permission_for(self.request.user, "choose")
        return found


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

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        policy = policy_registry.get_by_type(self.model)
        rights = ["view", "add", "change", "delete"]
        found: QuerySet[Model] = policy.instances_user_has_any_permission_for(request.user, rights)
        return found

    def get_edit_handler(self) -> Any:
        handler = super().get_edit_handler()
        if handler is not None and handler.base_form_class is None and not hasattr(self.model, "base_form_class"):
            handler.base_form_class = WithinReachForm
        return handler

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not issubclass(cls.index_view_class, _OwnFilters):
            cls.index_view_class = type("IndexView", (_OwnFilters, cls.index_view_class), {})
        for name in dir(cls):
            view = getattr(cls, name)
            if name.endswith("_view_class") and hasattr(view, "get_object") and not issubclass(view, _OfReach):
                setattr(cls, name, type(view.__name__, (_OfReach, view), {}))
