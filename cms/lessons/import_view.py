"""The admin screen that makes a lesson of a Word document."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from cms.accounts.models import User
from cms.content.pages import SectionPage
from cms.lessons.actions import import_lesson
from cms.lessons.models import LessonPage
from cms.organisations.permissions import Action, Work, may_anywhere

TEMPLATE = "lessons/import.html"


class ImportForm(forms.Form):
    """A file, and the section to put the lesson in."""

    file = forms.FileField(
        label=_("Word document"), allow_empty_file=True, widget=forms.FileInput(attrs={"accept": ".docx"})
    )
    section = forms.ModelChoiceField(label=_("Section"), queryset=SectionPage.objects.none(), empty_label=None)

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["section"].queryset = sections_for(user)  # type: ignore[attr-defined]


def may_import(user: Any) -> bool:
    """Whether somebody's roles let her make lessons, of whatever organisation."""
    return may_anywhere(user, Action.ADD, Work.STUDY)


def sections_for(user: User) -> Any:
    """The sections in which the user may make lessons, in the order of the tree."""
    allowed = [
        section.pk
        for section in SectionPage.objects.filter(depth__gt=2, locale__language_code=settings.LANGUAGE_CODE)
        if LessonPage in section.creatable_subpage_models() and section.permissions_for_user(user).can_add_subpage()
    ]
    return SectionPage.objects.filter(pk__in=allowed).order_by("path")


def import_view(request: HttpRequest) -> HttpResponse:
    """Show the form; make the draft and show the report."""
    user = request.user
    if not isinstance(user, User) or not may_import(user) or not sections_for(user).exists():
        raise PermissionDenied
    form = ImportForm(user, request.POST or None, request.FILES or None)
    made = None
    if request.method == "POST" and form.is_valid():
        upload = form.cleaned_data["file"]
        try:
            made = import_lesson(upload.read(), upload.name, parent=form.cleaned_data["section"], by=user)
        except ValidationError as refusal:
            form.add_error("file", refusal)
    context = {"form": form, "made": made, "page_title": _("Lesson from Word"), "header_icon": "upload"}
    return render(request, TEMPLATE, context, status=200 if not form.errors else 422)
