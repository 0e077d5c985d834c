"""Snippets of organisations in the admin: lists and every view of one show only what stands within reach."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.organisations.permissions import Action, organisations_in_reach


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


class WithinReachForm(WagtailAdminModelForm):
    """Offers and takes only organisations for which the editor has the right ``needed``."""

    needed: ClassVar[Action] = Action.EDIT

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisation"].queryset = organisations_in_reach(self.for_user, self.needed)


class ScopedSnippetViewSet(SnippetViewSet):
    """A viewset whose model is under the roles (``cms.organisations.permissions.scope``)."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        policy = policy_registry.get_by_type(self.model)
        rights = ["view", "add", "change", "delete"]
        found: QuerySet[Model] = policy.instances_user_has_any_permission_for(request.user, rights)
        return found

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name in dir(cls):
            view = getattr(cls, name)
            if name.endswith("_view_class") and hasattr(view, "get_object") and not issubclass(view, _OfReach):
                setattr(cls, name, type(view.__name__, (_OfReach, view), {}))
