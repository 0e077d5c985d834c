"""The review of a lesson's newest draft, as the piece of a page that the editor fetches after every save."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from cms.lessons.models import LessonPage
from cms.lessons.review import review


def review_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """The findings, for those who may edit the lesson."""
    lesson = get_object_or_404(LessonPage, pk=page_id)
    if not lesson.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    found = review(lesson.get_latest_revision_as_object())
    return render(request, "lessons/review.html", {"review": found})
