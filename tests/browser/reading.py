"""What a reader finds in the school beside the demo: a programme of two stages, one lesson of it with every block."""

from datetime import date
from typing import Any

from cms.bestpractice.models import CaseStudyPage
from cms.lessons.models import LessonPage, ProgrammePage
from tests.factories.lessons import KIT, GlossaryTermFactory, ProgrammeFactory, every_block, with_stages
from tests.factories.pages import CaseStudyFactory, LessonFactory

EVERY_BLOCK = "every-block"
COURSE = "first-steps"


def lesson_with_every_block(**fields: Any) -> LessonPage:
    """A published lesson with all blocks, questions of seven kinds and a circle kit; what it refers to is published."""
    case = CaseStudyFactory(title="Опыт соседей", slug="neighbours")
    term = GlossaryTermFactory(term="Первичка", definition="<p>Первичная <b>организация</b>.</p>")
    body = every_block()
    for block in body:
        if block["type"] == "case_study":
            block["value"]["case"] = str(case.content_id)
        if block["type"] == "glossary_term":
            block["value"]["term"] = str(term.content_id)
    given = {
        "slug": EVERY_BLOCK,
        "title": "Все блоки урока",
        "summary": "Урок, в котором есть всё.",
        "objectives": "Узнать каждый блок\nОтветить на семь вопросов",
        "self_check": "Могу ли я это повторить?",
        "one_act": "Соберите троих и прочитайте урок вместе.",
        "body": body,
        **KIT,
        **fields,
    }
    return LessonFactory(**given)


def course(*lessons: LessonPage) -> ProgrammePage:
    """A published programme: the first lesson alone in its first stage, the others in the second."""
    programme = ProgrammeFactory(
        slug=COURSE,
        title="Первые шаги председателя",
        summary="Шесть недель от первого собрания до первого мнения.",
        goal="Научиться вести первичку уверенно.",
        live=False,
    )
    with_stages(programme, ("С чего начать", lessons[:1]), ("Вместе с людьми", lessons[1:]))
    programme.stages.first().starts_on = date(2026, 9, 1)
    programme.save()
    programme.save_revision().publish()
    return ProgrammePage.objects.get(pk=programme.pk)


def the_course() -> ProgrammePage:
    """The course of the lesson with every block and three lessons of the demo, which must be loaded."""
    demo = LessonPage.objects.filter(slug__in=["study-circle-start", "reasoned-opinion", "leave-schedule-opinion"])
    return course(lesson_with_every_block(), *demo.order_by("slug"))


def practice_of_neighbours() -> CaseStudyPage:
    """The case study that the lesson refers to."""
    return CaseStudyPage.objects.get(slug="neighbours")
