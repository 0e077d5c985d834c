"""The groups behind the roles: what Wagtail must be told so that the roles can work."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Model
from wagtail.models import GroupPagePermission, Page
from wagtail.permissions import policy_registry

from cms.organisations.folders import MediaFolder
from cms.organisations.grants import GROUPS, Role, RoleGrant, follow_grants
from cms.organisations.models import Organisation
from cms.organisations.permissions import ALLOWED, OF_WAGTAIL, scoped_models
from cms.organisations.policies import ScopedPolicy

OF_PAGES = ("add", "change", "publish", "bulk_delete", "lock", "unlock")
OF_SNIPPETS = ("view", "add", "change", "delete", "publish", "lock", "unlock")


@transaction.atomic
def setup_roles(home: Page) -> None:
    """Make the groups of the roles, with their rights on the pages below ``home`` (and below its translations) and on the
    models under the roles; put everyone into the groups of her roles, and give each organisation with a role a folder.
    Can be repeated; what somebody changed of these groups by hand is set right."""
    known = {(each.content_type_id, each.codename): each for each in Permission.objects.all()}
    homes = list(home.get_translations(inclusive=True))
    entry = next(each for (_type, codename), each in known.items() if codename == "access_admin")
    for role, name in GROUPS.items():
        group, _created = Group.objects.get_or_create(name=name)
        wanted = {entry.pk} | {known[key].pk for key in _snippet_rights(role) if key in known}
        if set(group.permissions.values_list("pk", flat=True)) != wanted:
            group.permissions.set(wanted)
        _set_page_rights(group, role, homes)
    follow_grants()
    for organisation in Organisation.objects.filter(pk__in=RoleGrant.objects.values("organisation")):
        MediaFolder.open(organisation)


def _snippet_rights(role: Role) -> list[tuple[int, str]]:
    from django.contrib.contenttypes.models import ContentType

    found = []
    for model, placed in scoped_models().items():
        if issubclass(model, Page):
            continue
        policy = policy_registry.get_by_type(model)
        allowed = ALLOWED[role][placed.work]
        words = policy.actions if isinstance(policy, ScopedPolicy) else OF_WAGTAIL
        content_type = ContentType.objects.get_for_model(model).pk
        found += [(content_type, _codename(word, model)) for word in OF_SNIPPETS if words[word] in allowed]
    return found


def _codename(word: str, model: type[Model]) -> str:
    return f"{word}_{model._meta.model_name}"


def _set_page_rights(group: Group, role: Role, homes: list[Page]) -> None:
    works = [ALLOWED[role][placed.work] for model, placed in scoped_models().items() if issubclass(model, Page)]
    wanted = {f"{word}_page" for word in OF_PAGES if any(OF_WAGTAIL[word] in allowed for allowed in works)}
    present = GroupPagePermission.objects.filter(group=group)
    rights = {(home.pk, codename) for home in homes for codename in wanted}
    if set(present.values_list("page_id", "permission__codename")) == rights:
        return
    present.delete()
    permissions = Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=wanted)
    rows = [
        GroupPagePermission(group=group, page=home, permission=permission)
        for home in homes
        for permission in permissions
    ]
    GroupPagePermission.objects.bulk_create(rows)
