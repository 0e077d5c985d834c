from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicationConfig(AppConfig):
    """Stands last among the applications: it connects to what the others have registered."""

    name = "cms.publication"
    verbose_name = _("publication")

    def ready(self) -> None:
        from cms.publication import capture, checks  # noqa: F401  (checks register themselves)
        from cms.publication.freshness import FRESHNESS
        from cms.publication.readers import register_reader

        capture.connect()
        register_reader(FRESHNESS)
