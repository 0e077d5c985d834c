from dataclasses import replace

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LegislationConfig(AppConfig):
    name = "cms.legislation"
    label = "legislation"
    verbose_name = _("legislation")

    def ready(self) -> None:
        from cms.editorial.citing import register_citing
        from cms.editorial.reviews import register_source
        from cms.legislation.authoring import register as register_authoring
        from cms.legislation.citing.drafts import draft_faults, draft_remarks, read_draft, take_decisions
        from cms.legislation.citing.extraction import follow
        from cms.legislation.citing.seen import cites
        from cms.legislation.commentary import LEGAL_UPDATE, PRACTICE_NOTE
        from cms.legislation.consolidation import noting
        from cms.legislation.consolidation.service import serve_edition, withdraw_edition
        from cms.legislation.documents import ACT, EDITION
        from cms.legislation.models import Act, Edition, Effect, LegalUpdatePage, PracticeNote
        from cms.legislation.models.library_items import PartsKeeper, register_parts
        from cms.legislation.reviews import SOURCE
        from cms.organisations.permissions import Work
        from cms.organisations.policies import put_under_roles
        from cms.publication.registry import DraftReader, register, register_draft_reader, register_follower

        for document_type in (ACT, EDITION, PRACTICE_NOTE, LEGAL_UPDATE):
            register(document_type)
        register_authoring()
        register_follower(follow)
        register_draft_reader(
            DraftReader(read=read_draft, faults=draft_faults, published=take_decisions, remarks=draft_remarks)
        )
        register_draft_reader(DraftReader(noting.read_draft, noting.nothing, noting.nothing_published, noting.nothing))
        register_parts(Edition, PartsKeeper(store=serve_edition, withdraw=withdraw_edition))
        register_source(replace(SOURCE, label=_("the law has changed")))
        register_citing(cites)
        for model in (Act, LegalUpdatePage):
            put_under_roles(model, Work.LAW)
        for part in (Edition, Effect, PracticeNote):
            # Whose the act is.
            put_under_roles(part, Work.LAW, "act__organisation")
