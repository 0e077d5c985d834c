from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    """The shared vocabulary of authors: blocks, pages, media, topics."""

    name = "cms.content"
    label = "content"
    verbose_name = _("content")

    def ready(self) -> None:
        from cms.accounts.kept_answers import forget_old_answers
        from cms.content.authoring.jobs import take_up_left_jobs
        from cms.content.authoring.media import register as register_media
        from cms.content.authoring.organisations import register as register_organisations
        from cms.content.media import UnionFile, UnionImage
        from cms.content.pages import ContentTag
        from cms.content.vocabularies import ActivistCategory, Topic
        from cms.organisations.permissions import Work
        from cms.organisations.policies import put_media_under_roles, put_under_roles
        from cms.publication.chores import Chore, register_chore
        from cms.publication.registry import register_embedded

        for model in (ActivistCategory, ContentTag, Topic, UnionFile, UnionImage):
            register_embedded(model)
        for model in (ActivistCategory, Topic):
            put_under_roles(model, Work.DIRECTORY, None)
        put_media_under_roles(UnionFile, UnionImage)
        register_organisations()
        register_media()
        register_chore(Chore("take up left imports", take_up_left_jobs))
        register_chore(Chore("forget old answers", forget_old_answers))
