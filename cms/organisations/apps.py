from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisationsConfig(AppConfig):
    name = "cms.organisations"
    label = "organisations"
    verbose_name = _("organisations")

    def ready(self) -> None:
        from wagtail.models import Collection, Page
        from wagtail.permissions import register_permission_policy

        from cms.organisations.documents import TYPE
        from cms.organisations.models import Organisation, RoleGrant
        from cms.organisations.permissions import Action, Work
        from cms.organisations.policies import CentralPolicy, ScopedPagePolicy, put_under_roles
        from cms.publication.registry import register

        register(TYPE)
        register_permission_policy(Page, ScopedPagePolicy(Page))
        register_permission_policy(Collection, CentralPolicy(Collection))
        put_under_roles(Organisation, Work.DIRECTORY, "")
        every = dict.fromkeys(("view", "add", "change", "delete"), Action.ADMINISTER)
        put_under_roles(RoleGrant, Work.DIRECTORY, **every)
