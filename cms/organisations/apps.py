from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisationsConfig(AppConfig):
    name = "cms.organisations"
    label = "organisations"
    verbose_name = _("organisations")

    def ready(self) -> None:
        from cms.organisations.documents import TYPE
        from cms.publication.registry import register

        register(TYPE)
