from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BestPracticeConfig(AppConfig):
    name = "cms.bestpractice"
    label = "bestpractice"
    verbose_name = _("bestpractice")

    def ready(self) -> None:
        from cms.bestpractice.authoring import register as register_authoring
        from cms.bestpractice.documents import TYPE
        from cms.bestpractice.expiry import withdraw_pictures
        from cms.bestpractice.models import CaseStudyPage, Replication, Submission
        from cms.bestpractice.submissions import senders
        from cms.editorial.eyes import register_senders
        from cms.organisations.models import Organisation
        from cms.organisations.permissions import Action, Work
        from cms.organisations.policies import put_under_roles
        from cms.publication.chores import Chore, register_chore
        from cms.publication.registry import register, register_embedded

        register(TYPE)
        register_chore(Chore("pictures whose consent is over", withdraw_pictures))
        register_authoring()
        register_senders(senders)
        for model in (Organisation, Replication):
            register_embedded(model)
        put_under_roles(CaseStudyPage, Work.PRACTICE)
        put_under_roles(Replication, Work.PRACTICE)
        put_under_roles(Submission, Work.PRACTICE, change=Action.DECIDE, add=None, delete=None)
