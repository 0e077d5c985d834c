"""What a role may do, with which kind of material, and where: every right holds for the subtree of the organisation for
which it was granted.

A domain puts its models under this by ``policies.put_under_roles``. Of those, lists, choosers, search, history and reports
of the admin show a person only what stands in her subtrees, and nothing when she has no role at all. What has no
organisation belongs to the centre. For everything else Wagtail's groups decide alone.
"""

from dataclasses import dataclass
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


class Work(StrEnum):
    """Kinds of material that roles treat differently. ``STUDY``: lessons, programmes, glossary. ``LAW``: acts, editions,
    notes, legal updates. ``PRACTICE``: case studies, replications, submissions. ``MEDIA``: images, files, recordings.
    ``DIRECTORY``: organisations with their officers, indicator series, sections and vocabularies."""

    STUDY = "study"
    LAW = "law"
    PRACTICE = "practice"
    MEDIA = "media"
    DIRECTORY = "directory"


_SEE = frozenset({Action.VIEW})
_WRITE = frozenset({Action.VIEW, Action.ADD, Action.EDIT})
_LEAD = _WRITE | {Action.DECIDE}
_BRING_OUT = frozenset({Action.VIEW, Action.EDIT, Action.DECIDE, Action.PUBLISH})
_EVERYTHING = frozenset(Action)

S, L, P, M, D = Work
ALLOWED: dict[Role, dict[Work, frozenset[Action]]] = {
    Role.AUTHOR: {S: _WRITE, L: _SEE, P: _WRITE, M: _WRITE, D: _SEE},
    Role.TERRITORIAL_EDITOR: {S: _LEAD, L: _SEE, P: _LEAD, M: _WRITE, D: _WRITE | {Action.PUBLISH}},
    Role.METHODOLOGIST: {S: _LEAD, L: _SEE, P: frozenset({Action.VIEW, Action.EDIT}), M: _WRITE, D: _SEE},
    Role.LAWYER: {S: _SEE, L: _LEAD, P: _SEE, M: _WRITE, D: _SEE},
    Role.PUBLISHER: {S: _BRING_OUT, L: _BRING_OUT, P: _BRING_OUT, M: _WRITE, D: _BRING_OUT},
    Role.ADMINISTRATOR: dict.fromkeys(Work, _EVERYTHING),
}
# Wagtail's words for what its pages and snippets know.
OF_WAGTAIL = {
    "add": Action.ADD,
    "change": Action.EDIT,
    "publish": Action.PUBLISH,
    "delete": Action.DELETE,
    "bulk": Action.DELETE,
    "bulk_delete": Action.DELETE,
    "view": Action.VIEW,
    "choose": Action.VIEW,
    "lock": Action.DECIDE,
    "unlock": Action.DECIDE,
}


@dataclass(frozen=True, slots=True)
class Scope:
    """How a model stands under the roles. ``path`` leads to its organisation, as in a filter: empty for the organisation
    itself, None for what belongs to the centre alone."""

    work: Work
    path: str | None


_scoped: dict[type[Model], Scope] = {}


def scope(model: type[Model], path: str | None = "organisation", work: Work = Work.PRACTICE) -> None:
    """Put a model under the roles. Domains call ``policies.put_under_roles``, which also tells Wagtail."""
    _scoped[model] = Scope(work, path)


def scoped_models() -> dict[type[Model], Scope]:
    """The models under the roles."""
    return _scoped


def may(user: Any, action: Action, organisation: Organisation | None, work: Work = Work.PRACTICE) -> bool:
    """Whether a person may do this with what belongs to the organisation; None stands for the centre. Superusers may do
    everything."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return True
    paths = _paths(user, action, work)
    return any(_at_centre(path) if organisation is None else organisation.path.startswith(path) for path in paths)


def may_anywhere(user: Any, action: Action, work: Work) -> bool:
    """Whether a person may do this with some organisation's material."""
    return bool(user.is_active and (user.is_superuser or _paths(user, action, work)))


def grants_give(user: Any, action: Action, *, wherever: Action) -> bool:
    """Whether every role of a person that gives the second right gives the first one too, for the same material."""
    if user.is_superuser:
        return True
    tables = [ALLOWED[Role(role)] for role, _path in roles_of(user)]
    return all(action in given for table in tables for given in table.values() if wherever in given)


def in_reach(
    user: Any,
    action: Action,
    queryset: QuerySet[Any],
    path: str | None = "organisation",
    work: Work = Work.PRACTICE,
) -> QuerySet[Any]:
    """The rows of a queryset whose organisation stands where the person may do this."""
    if not user.is_active:
        return queryset.none()
    if user.is_superuser:
        return queryset
    within = condition(user, action, Scope(work, path))
    return queryset.none() if within is None else queryset.filter(within)


def condition(user: Any, action: Action, placed: Scope) -> Q | None:
    """In a filter, what a person who is no superuser may do this with; None for nothing."""
    paths = _paths(user, action, placed.work)
    central = any(_at_centre(path) for path in paths)
    if placed.path is None:
        return Q() if central else None
    if not paths:
        return None
    column = f"{placed.path}__path" if placed.path else "path"
    within = reduce(or_, (Q(**{f"{column}__startswith": each}) for each in paths))
    return within | Q(**{f"{placed.path}__isnull": True}) if central and placed.path else within


def choosable(user: Any, queryset: QuerySet[Any], placed: Scope) -> QuerySet[Any]:
    """The rows that a person may refer to: what she may see, and what the centre has published for the whole union."""
    if not user.is_active:
        return queryset.none()
    if user.is_superuser:
        return queryset
    if not may_anywhere(user, Action.VIEW, placed.work):
        return queryset.none()
    own = condition(user, Action.VIEW, placed)
    shared = _of_centre(placed)
    if any(field.name == "live" for field in queryset.model._meta.get_fields()):
        shared &= Q(live=True)
    return queryset.filter(shared if own is None else own | shared)


def organisations_in_reach(user: Any, action: Action, work: Work = Work.PRACTICE) -> QuerySet[Organisation]:
    """The organisations for which a person may do this."""
    return in_reach(user, action, Organisation.objects.all(), "", work)


def actions_for(user: Any, organisation_id: int | None, work: Work = Work.PRACTICE) -> frozenset[Action]:
    """What a person may do with the material of an organisation, by its key. The tree is read once for each user object,
    however many rows of a list then ask."""
    if not user.is_active:
        return frozenset()
    if user.is_superuser:
        return _EVERYTHING
    if organisation_id is None:
        return frozenset(action for action in Action if may(user, action, None, work))
    return _actions_at(user, _tree_of(user).get(organisation_id), work)


def reach_of(user: Any, work: Work = Work.PRACTICE) -> dict[int, frozenset[Action]]:
    """By key, the organisations for which a person has a role, and what she may do there."""
    return {key: _actions_at(user, path, work) for key, path in _tree_of(user).items()}


def _of_centre(placed: Scope) -> Q:
    if placed.path is None:
        return Q()
    if not placed.path:
        return Q(depth=1)
    return Q(**{f"{placed.path}__isnull": True}) | Q(**{f"{placed.path}__depth": 1})


def _tree_of(user: Any) -> dict[int, str]:
    if not hasattr(user, "_role_tree"):
        found = organisations_in_reach(user, Action.VIEW)
        user._role_tree = dict(found.order_by().values_list("pk", "path"))
    tree: dict[int, str] = user._role_tree
    return tree


def _actions_at(user: Any, place: str | None, work: Work) -> frozenset[Action]:
    if place is None:
        return frozenset()
    held = [ALLOWED[Role(role)][work] for role, path in roles_of(user) if place.startswith(path)]
    return frozenset().union(*held)


def _paths(user: Any, action: Action, work: Work) -> tuple[str, ...]:
    """The tree paths of the organisations with the right."""
    return tuple(path for role, path in roles_of(user) if action in ALLOWED[Role(role)][work])


def roles_of(user: Any) -> tuple[tuple[str, str], ...]:
    """A person's roles with the tree paths of their organisations. Read once for each user object: that is, each request."""
    if not hasattr(user, "_role_paths"):
        grants = RoleGrant.objects.filter(user=user.pk).order_by("pk").values_list("role", "organisation__path")
        user._role_paths = tuple(grants)
    found: tuple[tuple[str, str], ...] = user._role_paths
    return found


def _at_centre(path: str) -> bool:
    return len(path) == Organisation.steplen
