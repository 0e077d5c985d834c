from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    """Editors' work on what is published: a reader of the log that knows no domain."""

    name = "cms.editorial"
    label = "editorial"
    verbose_name = _("editorial work")

    def ready(self) -> None:
        from cms.editorial.reviews import READER
        from cms.publication.readers import register_reader

        register_reader(READER)
