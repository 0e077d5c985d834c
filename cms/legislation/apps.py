from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LegislationConfig(AppConfig):
    name = "cms.legislation"
    label = "legislation"
    verbose_name = _("legislation")

    def ready(self) -> None:
        from cms.editorial.reviews import register_source
        from cms.legislation.citing.extraction import follow
        from cms.legislation.commentary import LEGAL_UPDATE, PRACTICE_NOTE
        from cms.legislation.documents import ACT, EDITION
        from cms.legislation.reviews import SOURCE
        from cms.publication.registry import register, register_follower

        for document_type in (ACT, EDITION, PRACTICE_NOTE, LEGAL_UPDATE):
            register(document_type)
        register_follower(follow)
        register_source(SOURCE)
