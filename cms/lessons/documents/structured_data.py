"""What search engines and other libraries of learning read of a lesson: schema.org in JSON-LD."""

from pydantic import JsonValue

from cms.lessons.models import LessonPage
from cms.publication.rendering import Label

LEVELS = {"basic": "Beginner", "middle": "Intermediate", "advanced": "Advanced"}


def learning_resource(
    lesson: LessonPage, *, objectives: tuple[str, ...], topics: tuple[Label, ...], authors: tuple[str, ...]
) -> dict[str, JsonValue]:
    """A schema.org LearningResource, to be put as it is into ``<script type="application/ld+json">``. The address of the
    page is the front end's own, so ``identifier`` is the content id."""
    found: dict[str, JsonValue] = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "identifier": f"urn:uuid:{lesson.content_id}",
        "name": lesson.title,
        "description": lesson.summary,
        "inLanguage": lesson.document_locale,
        "learningResourceType": "lesson",
        "educationalLevel": LEVELS[lesson.level],
        "timeRequired": f"PT{lesson.duration_minutes}M",
        "isAccessibleForFree": lesson.audience == "public",
        "teaches": list(objectives),
        "about": [topic.title for topic in topics],
    }
    if authors:
        found["author"] = [{"@type": "Person", "name": author.partition(",")[0].strip()} for author in authors]
    return found
