from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    """The shared vocabulary of authors: blocks, pages, media, topics."""

    name = "cms.content"
    label = "content"
    verbose_name = _("content")

    def ready(self) -> None:
        from cms.content.media import UnionFile, UnionImage
        from cms.content.pages import ContentTag
        from cms.content.vocabularies import ActivistCategory, Topic
        from cms.publication.registry import register_embedded

        for model in (ActivistCategory, ContentTag, Topic, UnionFile, UnionImage):
            register_embedded(model)
