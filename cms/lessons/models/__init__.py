"""What is learned: lessons, programmes of them, the words they use, and the versions of their questions."""

from cms.lessons.models.glossary import GlossaryTerm
from cms.lessons.models.lessons import LessonPage, Level
from cms.lessons.models.programmes import FormOfStudy, ProgrammePage, Stage, StageLesson
from cms.lessons.models.question_versions import QuestionVersion
from cms.lessons.recordings import Recording

__all__ = [
    "FormOfStudy",
    "GlossaryTerm",
    "LessonPage",
    "Level",
    "ProgrammePage",
    "QuestionVersion",
    "Recording",
    "Stage",
    "StageLesson",
]
