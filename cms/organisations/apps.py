from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisationsConfig(AppConfig):
    name = "cms.organisations"
    label = "organisations"
    verbose_name = _("organisations")

    def ready(self) -> None:
        from wagtail.models import Page
        from wagtail.permissions import register_permission_policy

        from cms.organisations.documents import TYPE
        from cms.organisations.models import RoleGrant
        from cms.organisations.permissions import Action, scope
        from cms.organisations.policies import ScopedPagePolicy, ScopedPolicy
        from cms.publication.registry import register

        register(TYPE)
        scope(RoleGrant)
        register_permission_policy(Page, ScopedPagePolicy(Page))
        every = dict.fromkeys(("view", "add", "change", "delete"), Action.ADMINISTER)
        register_permission_policy(RoleGrant, ScopedPolicy(RoleGrant, **every))
