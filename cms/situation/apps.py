from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SituationConfig(AppConfig):
    """Numbers beside the law: the situation in territories and the work of organisations."""

    name = "cms.situation"
    label = "situation"
    verbose_name = _("situation")

    def ready(self) -> None:
        from cms.publication.registry import register
        from cms.situation.documents import TYPE

        register(TYPE)
