from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BestPracticeConfig(AppConfig):
    name = "cms.bestpractice"
    label = "bestpractice"
    verbose_name = _("bestpractice")

    def ready(self) -> None:
        from wagtail.permissions import register_permission_policy

        from cms.bestpractice.documents import TYPE
        from cms.bestpractice.models import CaseStudyPage, Replication, Submission
        from cms.organisations.models import Organisation
        from cms.organisations.permissions import Action, scope
        from cms.organisations.policies import ScopedPolicy
        from cms.publication.registry import register, register_embedded

        register(TYPE)
        for model in (Organisation, Replication):
            register_embedded(model)
        scope(CaseStudyPage)
        scope(Replication)
        register_permission_policy(Replication, ScopedPolicy(Replication))
        scope(Submission)
        register_permission_policy(Submission, ScopedPolicy(Submission, change=Action.DECIDE))
