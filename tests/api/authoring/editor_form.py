"""What the admin's page editor posts for a lesson of headings."""

from typing import Any

from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from cms.lessons.models import LessonPage


def form_of(
    page: LessonPage, title: str, blocks: list[dict[str, Any]] | None = None, loaded: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The editor's form: ``posted`` is what is sent, ``blocks`` its headings with their ids. ``loaded`` is an earlier form
    of the same page, from which the editor goes on."""
    shown = blocks or ([] if loaded else _headings(page))
    seen = loaded or {"loaded": page.latest_revision_id, "moment": page.latest_revision.created_at.isoformat()}
    formset = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0}
    body: dict[str, Any] = streamfield([("heading", {"text": each["text"], "level": "2"}) for each in shown])
    for place, each in enumerate(shown):
        body[str(place)]["id"] = each["id"]
    posted = nested_form_data(
        {
            "title": title,
            "slug": page.slug,
            "summary": page.summary,
            "level": "basic",
            "duration_minutes": 20,
            "audience": "public",
            "body": body,
            "attachments": streamfield([]),
            "further_reading": streamfield([]),
            "agenda": streamfield([]),
            "discussion_cards": streamfield([]),
            "leader_notes": rich_text(""),
            "handout": rich_text(""),
            "comments": formset,
            "loaded_revision_id": seen["loaded"],
            "loaded_revision_created_at": seen["moment"],
        }
    )
    newest = LessonPage.objects.get(pk=page.pk).latest_revision_id
    return {"posted": posted, "blocks": shown, "loaded": seen["loaded"], "moment": seen["moment"], "newest": newest}


def _headings(page: LessonPage) -> list[dict[str, Any]]:
    return [{"id": block.id, "text": block.value["text"]} for block in page.body]
