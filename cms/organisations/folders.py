"""Where the pictures and files of an organisation lie: a collection of its own, beside the centre's root collection."""

from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

LONGEST_NAME = 255


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

    @classmethod
    def open(cls, organisation: Any) -> Collection:
        """The collection of an organisation, made when there is none. The central one has the root collection."""
        root = Collection.get_first_root_node()
        if organisation.depth == 1:
            return root
        with transaction.atomic():
            found = cls.objects.filter(organisation=organisation).select_related("collection").first()
            if found is not None:
                return found.collection
            collection = root.add_child(name=str(organisation)[:LONGEST_NAME])
            cls.objects.create(organisation=organisation, collection=collection)
        return collection
