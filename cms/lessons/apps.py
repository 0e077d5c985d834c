from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LessonsConfig(AppConfig):
    name = "cms.lessons"
    label = "lessons"
    verbose_name = _("lessons")

    def ready(self) -> None:
        from cms.lessons.authoring import register as register_authoring
        from cms.lessons.documents import GLOSSARY_TERM, PROGRAMME, TYPE
        from cms.lessons.models import GlossaryTerm, LessonPage, ProgrammePage
        from cms.lessons.recordings import Recording
        from cms.organisations.permissions import Work
        from cms.organisations.policies import put_under_roles
        from cms.publication.registry import register, register_embedded

        for document_type in (PROGRAMME, TYPE, GLOSSARY_TERM):
            register(document_type)
        register_authoring()
        register_embedded(Recording)
        for page in (LessonPage, ProgrammePage):
            put_under_roles(page, Work.STUDY)
        put_under_roles(GlossaryTerm, Work.STUDY, None)
        put_under_roles(Recording, Work.MEDIA)
