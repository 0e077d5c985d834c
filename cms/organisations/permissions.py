"""What a role may do, and where: every right holds for the subtree of the organisation for which it was granted.

A domain puts its models under this by ``scope``: pages and snippets with a field ``organisation``. Of those, lists,
choosers, search and reports of the admin show a person only what stands in her subtrees, and nothing when she has no
role at all. For everything else Wagtail's groups decide alone.
"""

from enum import StrEnum
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Model, Q, QuerySet

from cms.organisations.grants import Role, RoleGrant
from cms.organisations.models import Organisation


class Action(StrEnum):
    """What can be done with the material of an organisation."""

    VIEW = "view"
    ADD = "add"
    EDIT = "edit"
    DECIDE = "decide"
    PUBLISH = "publish"
    DELETE = "delete"
    ADMINISTER = "administer"


ALLOWED: dict[Role, frozenset[Action]] = {
    Role.AUTHOR: frozenset({Action.VIEW, Action.ADD, Action.EDIT}),
    Role.TERRITORIAL_EDITOR: frozenset({Action.VIEW, Action.ADD, Action.EDIT, Action.DECIDE}),
    Role.METHODOLOGIST: frozenset({Action.VIEW, Action.EDIT}),
    Role.LAWYER: frozenset({Action.VIEW}),
    Role.PUBLISHER: frozenset({Action.VIEW, Action.EDIT, Action.DECIDE, Action.PUBLISH}),
    Role.ADMINISTRATOR: frozenset(Action),
}
# Wagtail's words for what its pages and snippets know.
OF_WAGTAIL = {
    "add": Action.ADD,
    "change": Action.EDIT,
    "publish": Action.PUBLISH,
    "delete": Action.DELETE,
    "view": Action.VIEW,
    "lock": Action.DECIDE,
    "unlock": Action.DECIDE,
}
_scoped: dict[type[Model], str] = {}


def scope(model: type[Model], path: str = "organisation") -> None:
    """Put a model under the roles. ``path`` leads from it to its organisation, as in a filter."""
    _scoped[model] = path


def scoped_models() -> dict[type[Model], str]:
    """The models under the roles, with the path to their organisation."""
    return _scoped


def may(user: Any, action: Action, organisation: Organisation | None) -> bool:
    """Whether a person may do this with what belongs to the organisation. Superusers may do everything."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    return organisation is not None and any(organisation.path.startswith(path) for path in _paths(user, action))


def in_reach(user: Any, action: Action, queryset: QuerySet[Any], path: str = "organisation") -> QuerySet[Any]:
    """The rows of a queryset whose organisation stands where the person may do this."""
    if not user.is_active:
        return queryset.none()
    if user.is_superuser:
        return queryset
    paths = _paths(user, action)
    if not paths:
        return queryset.none()
    return queryset.filter(reduce(or_, (Q(**{f"{path}__path__startswith": each}) for each in paths)))


def organisations_in_reach(user: Any, action: Action) -> QuerySet[Organisation]:
    """The organisations for which a person may do this."""
    if user.is_superuser and user.is_active:
        return Organisation.objects.all()
    paths = _paths(user, action) if user.is_active else ()
    if not paths:
        return Organisation.objects.none()
    return Organisation.objects.filter(reduce(or_, (Q(path__startswith=each) for each in paths)))


def reach_of(user: Any) -> dict[int, frozenset[Action]]:
    """By key, the organisations for which a person has a role, and what she may do there. One query for each user object,
    however many rows of a list then ask."""
    if not hasattr(user, "_role_reach"):
        found = organisations_in_reach(user, Action.VIEW).values_list("pk", "path")
        user._role_reach = {key: _actions_at(user, path) for key, path in found}
    reach: dict[int, frozenset[Action]] = user._role_reach
    return reach


def _actions_at(user: Any, path: str) -> frozenset[Action]:
    return frozenset(action for action in Action if any(path.startswith(above) for above in _paths(user, action)))


def _paths(user: Any, action: Action) -> tuple[str, ...]:
    """The tree paths of the organisations with the right. Read once for each user object: that is, each request."""
    if not hasattr(user, "_role_paths"):
        grants = RoleGrant.objects.filter(user=user).values_list("role", "organisation__path")
        user._role_paths = tuple(grants)
    return tuple(path for role, path in user._role_paths if action in ALLOWED[Role(role)])
