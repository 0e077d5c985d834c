"""Downloads and pages to print, for those who may edit the lesson."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.safestring import mark_safe
from django.utils.translation import override

from cms.lessons.markup import rich
from cms.lessons.models import LessonPage
from cms.lessons.takeaway import printed, qti_of, scorm_of
from cms.publication.refusal import PublicationRefused

PACKAGES = {"scorm": scorm_of, "qti": qti_of}


def download_view(request: HttpRequest, page_id: int, form: str) -> HttpResponse:
    """The newest draft of a lesson as a package, with its keys."""
    lesson = _draft(request, page_id)
    try:
        content = PACKAGES[form](lesson)
    except PublicationRefused as refused:
        return _refused(request, lesson, refused)
    disposition = content_disposition_header(True, f"{lesson.slug}-{form}.zip") or "attachment"
    return HttpResponse(content, "application/zip", headers={"Content-Disposition": disposition})


def print_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """The circle kit of the newest draft, made for paper: notes, agenda, cards to cut out, handout."""
    lesson = _draft(request, page_id)
    try:
        page = printed(lesson)
    except PublicationRefused as refused:
        return _refused(request, lesson, refused)
    kit = page.document.circle_kit
    context = {
        "lesson": page.document,
        "kit": kit,
        # Sanitised when the document was rendered.
        "notes": mark_safe(rich(kit.leader_notes, page.surroundings)) if kit else "",
        "handout": mark_safe(rich(kit.handout, page.surroundings)) if kit else "",
        "body": mark_safe(page.body),
    }
    with override(page.document.locale):
        return render(request, "lessons/print.html", context)


def _draft(request: HttpRequest, page_id: int) -> LessonPage:
    lesson = get_object_or_404(LessonPage, pk=page_id)
    if not lesson.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    draft: LessonPage = lesson.get_latest_revision_as_object()
    return draft


def _refused(request: HttpRequest, lesson: LessonPage, refused: PublicationRefused) -> HttpResponse:
    return render(request, "lessons/refused.html", {"lesson": lesson, "faults": refused.faults}, status=422)
