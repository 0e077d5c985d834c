"""Where the pictures and files of an organisation lie: a collection of its own, beside the centre's root collection."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MediaFolder(models.Model):
    """The collection of an organisation. What lies in a collection without one belongs to the centre."""

    organisation = models.OneToOneField(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="media_folder",
    )
    collection = models.OneToOneField("wagtailcore.Collection", on_delete=models.CASCADE, related_name="folder")

    class Meta:
        verbose_name = _("folder of an organisation")
        verbose_name_plural = _("folders of organisations")

    def __str__(self) -> str:
        return str(self.organisation)
