from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SituationConfig(AppConfig):
    """Numbers beside the law: the situation in territories and the work of organisations."""

    name = "cms.situation"
    label = "situation"
    verbose_name = _("situation")

    def ready(self) -> None:
        from cms.organisations.permissions import Work
        from cms.organisations.policies import put_under_roles
        from cms.publication.registry import register
        from cms.situation.authoring import register as register_authoring
        from cms.situation.documents import TYPE
        from cms.situation.models import IndicatorSeries

        register(TYPE)
        register_authoring()
        put_under_roles(IndicatorSeries, Work.DIRECTORY)
