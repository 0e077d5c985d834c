"""The roles as Wagtail's permission policies: what its lists, choosers, reports and editors ask."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet
from wagtail.models import Page, PagePermissionTester
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.organisations.models import Organisation
from cms.organisations.permissions import OF_WAGTAIL, Action, in_reach, may, reach_of, scoped_models


class ScopedPageTester(PagePermissionTester):
    """Wagtail's rights on a page, less those that no role gives for its organisation."""

    permissions: set[str]

    def __init__(self, user: Any, page: Page) -> None:
        super().__init__(user, page)
        self.allowed = self._allowed()
        if user.is_active and not user.is_superuser:
            self.permissions = {name for name in self.permissions if self._allows(name)}

    def can_edit(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_edit())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return Action.DELETE in self.allowed and bool(super().can_delete(ignore_bulk))

    def can_lock(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_lock())

    def can_unlock(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_unlock())

    def can_submit_for_moderation(self) -> bool:
        return self.can_edit() and bool(super().can_submit_for_moderation())

    def can_view_revisions(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_view_revisions())

    def _allowed(self) -> frozenset[Action]:
        if not self.user.is_active:
            return frozenset()
        if self.user.is_superuser:
            return frozenset(Action)
        return reach_of(self.user).get(self.page.organisation_id, frozenset())

    def _allows(self, name: str) -> bool:
        # "bulk_delete" goes with deleting.
        return (Action.DELETE if name == "bulk" else OF_WAGTAIL.get(name)) in self.allowed


class ScopedPagePolicy(PagePermissionPolicy):
    """Wagtail's policy for pages, less those of scoped models that stand outside a person's subtrees."""

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        wanted = {OF_WAGTAIL.get(action, Action.DELETE) for action in actions}
        # One question about several rights (what can be explored) is a question of seeing.
        action = next(iter(wanted)) if len(wanted) == 1 else Action.VIEW
        return within_reach(user, super().instances_user_has_any_permission_for(user, actions), action)

    def explorable_instances(self, user: Any) -> QuerySet[Any]:
        return within_reach(user, super().explorable_instances(user))

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        path = scoped_models().get(instance.specific_class)
        if path is not None:
            organisation = organisation_of(instance.specific, path)
            if not any(may(user, OF_WAGTAIL.get(action, Action.DELETE), organisation) for action in actions):
                return False
        return bool(super().user_has_any_permission_for_instance(user, actions, instance))


class ScopedPolicy(ModelPermissionPolicy):
    """For snippets: Django's permission for the model, and a role that gives the right for the organisation.

    ``actions`` says, where it is another than usual, which right a word of Wagtail needs for this model.
    """

    def __init__(self, model: type[Model], **actions: Action) -> None:
        super().__init__(model)
        self.actions = {**OF_WAGTAIL, **actions}

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        organisation = organisation_of(instance, scoped_models()[self.model])
        wanted = (self.actions[action] for action in actions if self.user_has_permission(user, action))
        return any(may(user, action, organisation) for action in wanted)

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        found = rows.none()
        for action in actions:
            if self.user_has_permission(user, action):
                found = found | in_reach(user, self.actions[action], rows, scoped_models()[self.model])
        return found


def within_reach(user: Any, pages: QuerySet[Any], action: Action = Action.VIEW) -> QuerySet[Any]:
    """Pages less those of scoped models for whose organisation the person may not do this."""
    if user.is_superuser:
        return pages
    for model, path in scoped_models().items():
        if issubclass(model, Page):
            inside = in_reach(user, action, model._default_manager.all(), path).values("pk")
            pages = pages.exclude(pk__in=model._default_manager.exclude(pk__in=inside).values("pk"))
    return pages


def organisation_of(instance: Model, path: str) -> Organisation | None:
    """The organisation at the end of a path such as ``case__organisation``."""
    found: Any = instance
    for step in path.split("__"):
        found = getattr(found, step, None)
    return found if isinstance(found, Organisation) else None
