from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    """The roof: HTTP and nothing else; no models."""

    name = "api"
    label = "api"
    verbose_name = _("API")

    def ready(self) -> None:
        from api import checks  # noqa: F401  (the checks register themselves)
