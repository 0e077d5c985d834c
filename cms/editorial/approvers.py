"""Who may sign for an organisation: holders of a role for it or for one above it."""

from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import Q, QuerySet

from cms.accounts.models import User
from cms.organisations.models import Level, Organisation, RoleGrant
from cms.organisations.permissions import scoped_models


def organisation_of(document: Any) -> Organisation | None:
    """The union body that answers for a document; None for what belongs to the whole union."""
    placed = scoped_models().get(type(document))
    found: Any = document
    for step in (placed.path or "" if placed else "organisation").split("__"):
        found = getattr(found, step, None)
    return found if isinstance(found, Organisation) else None


def holders(role: str, organisation: Organisation | None) -> QuerySet[User]:
    """Active people who hold a role for an organisation or for one above it; for None, those at the top of the tree."""
    grants = RoleGrant.objects.filter(role=role)
    if organisation is None:
        grants = grants.filter(organisation__depth=1)
    else:
        grants = grants.filter(organisation__path__in=_paths_to(organisation))
    return User.objects.filter(is_active=True, pk__in=grants.values("user"))


def holders_here(role: str, organisation: Organisation) -> QuerySet[User]:
    """Active people who hold a role for this very organisation."""
    grants = RoleGrant.objects.filter(role=role, organisation=organisation)
    return User.objects.filter(is_active=True, pk__in=grants.values("user"))


def nearest_with(
    role: str, organisation: Organisation | None, *, level: str = "", without: Collection[int] = ()
) -> Organisation | None:
    """The nearest organisation above one in which somebody else than ``without`` holds a role.

    With ``level`` only organisations of that level or a higher one are asked. When there is nobody above, the organisation
    itself is asked; for None the top of the tree. None when nobody holds the role.
    """
    for candidate in _upwards(organisation):
        high_enough = not level or _rank(candidate.level) <= _rank(level)
        if high_enough and holders_here(role, candidate).exclude(pk__in=without).exists():
            return candidate
    return None


def reached_by(user: Any, role: str) -> Q | None:
    """In a filter of organisations (prefix ``addressed_to``), those for which a person holds a role; None for none."""
    paths = RoleGrant.objects.filter(user=user.pk, role=role).values_list("organisation__path", "organisation__depth")
    condition = None
    for path, depth in paths:
        within = Q(signoff__addressed_to__path__startswith=path)
        if depth == 1:
            within |= Q(signoff__addressed_to=None)
        condition = within if condition is None else condition | within
    return condition


def _upwards(organisation: Organisation | None) -> Iterator[Organisation]:
    if organisation is None:
        yield from Organisation.objects.filter(depth=1)
        return
    yield from reversed(list(organisation.get_ancestors()))
    yield organisation


def _paths_to(organisation: Organisation) -> list[str]:
    step = Organisation.steplen
    return [organisation.path[:end] for end in range(step, len(organisation.path) + 1, step)]


def _rank(level: str) -> int:
    return list(Level).index(Level(level))
