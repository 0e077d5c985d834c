from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PreviewConfig(AppConfig):
    """Drafts as the documents that they would become, for those who hold a signed token."""

    name = "cms.preview"
    label = "preview"
    verbose_name = _("preview")

    def ready(self) -> None:
        from cms.preview import checks  # noqa: F401  (the checks register themselves)
