from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BestPracticeConfig(AppConfig):
    name = "cms.bestpractice"
    label = "bestpractice"
    verbose_name = _("bestpractice")

    def ready(self) -> None:
        from cms.bestpractice.documents import TYPE
        from cms.bestpractice.replications import Replication
        from cms.organisations.models import Organisation
        from cms.publication.registry import register, register_embedded

        register(TYPE)
        for model in (Organisation, Replication):
            register_embedded(model)
