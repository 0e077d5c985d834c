from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    """Editors' work on what is published: a reader of the log that knows no domain."""

    name = "cms.editorial"
    label = "editorial"
    verbose_name = _("editorial work")

    def ready(self) -> None:
        from cms.editorial.gate import approval_gate
        from cms.editorial.reviews import READER
        from cms.publication.gates import register_gate
        from cms.publication.readers import register_reader

        register_reader(READER)
        register_gate(approval_gate)
