"""The roles as Wagtail's permission policies: what its lists, choosers, reports and editors ask."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet
from wagtail.models import Collection, Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from cms.organisations.models import Organisation
from cms.organisations.permissions import (
    OF_WAGTAIL,
    Action,
    Work,
    choosable,
    in_reach,
    may,
    may_anywhere,
    scope,
    scoped_models,
)

IN_FOLDERS = "collection__folder__organisation"


class ScopedPagePolicy(PagePermissionPolicy):
    """Wagtail's policy for pages, less those of scoped models that stand outside a person's subtrees."""

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        wanted = {OF_WAGTAIL.get(action, Action.DELETE) for action in actions}
        # One question about several rights (what can be explored) is a question of seeing.
        action = next(iter(wanted)) if len(wanted) == 1 else Action.VIEW
        return within_reach(user, super().instances_user_has_any_permission_for(user, actions), action)

    def explorable_instances(self, user: Any) -> QuerySet[Any]:
        """The pages that may be seen, with the ways to them from the highest one. Asks nothing before it is read."""
        if user.is_active and user.is_superuser:
            return self.model._default_manager.all()
        pages = [each.page for each in self.get_cached_permissions_for_user(user)] if user.is_active else []
        if not pages:
            return self.model._default_manager.none()
        found = self.instances_user_has_any_permission_for(
            user, {"add", "change", "publish", "lock", "unlock", "bulk_delete"}
        )
        for page in pages:
            found |= self.model._default_manager.ancestor_of(page)
        return within_reach(user, found.filter(path__startswith=_common_path(pages)))

    def explorable_root_instance(self, user: Any) -> Any:
        """The highest page that may be seen; asked for once, and not at all when a group has it."""
        name = self._explorable_root_instance_cache_name
        if not hasattr(user, name) and not user.is_superuser:
            pages = self.instances_with_direct_explore_permission(user)
            top = next((page for page in pages if page.path == _common_path(pages)), None)
            if top is not None:
                setattr(user, name, top)
        return super().explorable_root_instance(user)

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        placed = scoped_models().get(instance.specific_class)
        if placed is not None:
            organisation = organisation_of(instance.specific, placed.path)
            actions = {
                each for each in actions if may(user, OF_WAGTAIL.get(each, Action.DELETE), organisation, placed.work)
            }
        return bool(super().user_has_any_permission_for_instance(user, actions, instance))


class ScopedPolicy(ModelPermissionPolicy):
    """For snippets: Django's permission for the model, which the group of a role gives, and the role's right for the
    organisation.

    ``actions`` says, where it is another than usual, which right a word of Wagtail needs for this model; None for what
    nobody may do by hand.
    """

    def __init__(self, model: type[Model], **actions: Action | None) -> None:
        super().__init__(model)
        self.actions: dict[str, Action | None] = {**OF_WAGTAIL, **actions}

    def user_has_permission(self, user: Any, action: str) -> bool:
        if self.actions.get(action, Action.ADMINISTER) is None:
            return False
        placed = scoped_models()[self.model]
        if action == "add" and placed.path is None and not may(user, Action.ADD, None, placed.work):
            # It belongs to the centre alone: a role for a territory makes none.
            return False
        return bool(super().user_has_permission(user, "view" if action == "choose" else action))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        allowed = [action for action in actions if self.user_has_permission(user, action)]
        placed = scoped_models()[self.model]
        if "choose" in allowed and choosable(user, self._rows().filter(pk=instance.pk), placed).exists():
            return True
        organisation = organisation_of(instance, placed.path)
        wanted = (self.actions.get(action, Action.ADMINISTER) for action in allowed)
        return any(action is not None and may(user, action, organisation, placed.work) for action in wanted)

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        if user.is_active and user.is_superuser:
            return self._rows()
        placed = scoped_models()[self.model]
        found = self._rows().none()
        for word in actions:
            action = self.actions.get(word, Action.ADMINISTER)
            if action is None or not self.user_has_permission(user, word):
                continue
            if word == "choose":
                found = found | choosable(user, self._rows(), placed)
            else:
                found = found | in_reach(user, action, self._rows(), placed.path, placed.work)
        # By key, so that it can be searched: the search knows no joins.
        return self._rows().filter(pk__in=found.order_by().values("pk"))

    def _rows(self) -> QuerySet[Any]:
        return self.model._default_manager.all()


class CentralPolicy(ModelPermissionPolicy):
    """For what only superusers do: the folders of organisations are made by the roles. Asks the database nothing."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return bool(user.is_active and user.is_superuser)

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        return self.user_has_permission(user, "")


class ScopedMediaPolicy(ScopedPolicy):
    """For images and files: the collection they lie in says whose they are. Django's permissions are not asked."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        needed = self.actions.get(action, Action.ADMINISTER)
        return needed is not None and may_anywhere(user, needed, scoped_models()[self.model].work)

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def collections_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Collection]:
        return self.collections_user_has_any_permission_for(user, [action])

    def collections_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Collection]:
        """Where the person may do one of these things with what lies there."""
        path = IN_FOLDERS.removeprefix("collection__")
        found = Collection.objects.none()
        for word in actions:
            action = self.actions.get(word)
            if action is not None:
                found = found | in_reach(user, action, Collection.objects.all(), path, Work.MEDIA)
        return found


def _common_path(pages: Iterable[Any]) -> str:
    """The path of the lowest page that all of these stand at or below."""
    paths = [page.path for page in pages]
    shortest = min(paths, key=len)
    steps = range(len(shortest), 0, -Page.steplen)
    return next((shortest[:end] for end in steps if all(path.startswith(shortest[:end]) for path in paths)), "")


def put_under_roles(
    model: type[Model], work: Work, path: str | None = "organisation", **actions: Action | None
) -> None:
    """Put a page or snippet under the roles. ``path`` leads to its organisation: ``act__organisation``, an empty text for
    the organisation itself, None for what belongs to the centre alone. Called in ``AppConfig.ready()``."""
    scope(model, path, work)
    if not issubclass(model, Page):
        register_permission_policy(model, ScopedPolicy(model, **actions))


def put_media_under_roles(*models: type[Model]) -> None:
    """The same for images and files, which lie in collections."""
    for model in models:
        scope(model, IN_FOLDERS, Work.MEDIA)
        # Wagtail registers its own policy later, for the class with its subclasses.
        register_permission_policy(model, ScopedMediaPolicy(model), exact_class=True)


def within_reach(user: Any, pages: QuerySet[Any], action: Action = Action.VIEW) -> QuerySet[Any]:
    """Pages less those of scoped models for whose organisation the person may not do this."""
    if user.is_superuser:
        return pages
    for model, placed in scoped_models().items():
        if issubclass(model, Page):
            rows = model._default_manager.order_by()
            inside = in_reach(user, action, rows, placed.path, placed.work)
            pages = pages.exclude(pk__in=rows.exclude(pk__in=inside.values("pk")).values("pk"))
    return pages


def pages_to_refer_to(user: Any, pages: QuerySet[Any]) -> QuerySet[Any]:
    """Pages less those to which the person may not refer: hers stay, and what the centre has published."""
    if user.is_superuser:
        return pages
    for model, placed in scoped_models().items():
        if issubclass(model, Page):
            rows = model._default_manager.order_by()
            known = choosable(user, rows, placed)
            pages = pages.exclude(pk__in=rows.exclude(pk__in=known.values("pk")).values("pk"))
    return pages


def organisation_of(instance: Any, path: str | None) -> Organisation | None:
    """The organisation at the end of a path such as ``case__organisation``; None for the centre."""
    if path is None:
        return None
    found: Any = instance
    for step in path.split("__") if path else ():
        found = getattr(found, step, None)
    return found if isinstance(found, Organisation) else None
