"""Forms that offer and take only what stands within their editor's reach."""

from collections import defaultdict
from typing import Any, ClassVar

from django.db.models import Model, QuerySet
from django.forms import ModelChoiceField
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

from cms.organisations.models import Organisation
from cms.organisations.permissions import Action, Scope, choosable, in_reach, may, scoped_models
from cms.publication.stale_forms import FreshForm

FOREIGN = _("Here stand %(kind)s that belong to another organisation or are not there: choose others.")


class _WithinReach:
    """Narrows every choice of something that is under the roles: to what may be referred to, and, where the choice says
    whose the object is, to the organisations for which the editor has the right."""

    needed: ClassVar[Action | None] = None
    fields: dict[str, Any]
    initial: dict[str, Any]
    for_user: Any
    instance: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user is None:
            return
        own = scoped_models().get(type(self.instance))
        for name, field in self.fields.items():
            if isinstance(field, ModelChoiceField) and field.queryset is not None:
                placed = scoped_models().get(field.queryset.model)
                if placed is not None and not self.for_user.is_superuser:
                    field.queryset = self._offered(name, field, placed, own) | self._present(name, field)

    def _post_clean(self) -> None:
        """Refuse in long texts what choosers do not offer: the picture or file of another organisation. What has stood
        there before may stay."""
        before = _referred(self.instance) if self.instance.pk else set()
        super()._post_clean()  # type: ignore[misc]
        if self.for_user is None or self.for_user.is_superuser:
            return
        for model, keys in _by_model(_referred(self.instance) - before).items():
            known = choosable(self.for_user, model._default_manager.all(), scoped_models()[model])
            if known.filter(pk__in=keys).distinct().count() < len(keys):
                self.add_error(None, FOREIGN % {"kind": model._meta.verbose_name_plural})  # type: ignore[attr-defined]

    def _offered(self, name: str, field: ModelChoiceField, placed: Scope, own: Scope | None) -> QuerySet[Any]:
        rows = field.queryset.model._default_manager.all()  # type: ignore[union-attr]
        step, _dots, rest = (own.path or "").partition("__") if own else ("", "", "")
        if own is None or name != step:
            return choosable(self.for_user, rows, placed)
        needed = self.needed or (Action.EDIT if self.instance.pk else Action.ADD)
        within = in_reach(self.for_user, needed, rows, rest, own.work)
        if not may(self.for_user, needed, None, own.work):
            field.required = True
            if self.instance.pk is None and rows.model is Organisation:
                # Hers, when there is one above all others: most have a role in one place.
                self.initial[name] = within.order_by("depth", "path").values_list("pk", flat=True).first()
        return within

    def _present(self, name: str, field: ModelChoiceField) -> QuerySet[Any]:
        """What has been chosen stays allowed."""
        rows = field.queryset.model._default_manager.all()  # type: ignore[union-attr]
        return rows.filter(pk=getattr(self.instance, f"{name}_id", None))


def _referred(instance: Any) -> set[tuple[type[Model], str]]:
    """What long texts of an object refer to, of what is under the roles."""
    found: set[tuple[type[Model], str]] = set()
    for field in instance._meta.get_fields():
        if not hasattr(field, "extract_references"):
            continue
        for model, key, *_paths in field.extract_references(field.value_from_object(instance)):
            if model in scoped_models():
                found.add((model, str(key)))
    return found


def _by_model(references: set[tuple[type[Model], str]]) -> dict[type[Model], set[str]]:
    found: dict[type[Model], set[str]] = defaultdict(set)
    for model, key in references:
        found[model].add(key)
    return found


class WithinReachForm(FreshForm, _WithinReach, WagtailAdminModelForm):
    """For snippets under the roles."""


class WithinReachPageForm(FreshForm, _WithinReach, WagtailAdminPageForm):
    """For pages under the roles."""
