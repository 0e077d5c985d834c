from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ConfigConfig(AppConfig):
    """Holds the commands that set a whole system up: the demo, the sections of the site."""

    name = "cms.config"
    label = "config"
    verbose_name = _("configuration")
