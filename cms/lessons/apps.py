from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LessonsConfig(AppConfig):
    name = "cms.lessons"
    label = "lessons"
    verbose_name = _("lessons")

    def ready(self) -> None:
        from cms.lessons.documents import TYPE
        from cms.publication.registry import register

        register(TYPE)
