"""The admin's door to another language: from the header of a page to the draft of its translation."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from cms.content.pages import ContentPage
from cms.content.translating import may_translate, translate, untranslated


class TranslateForm(forms.Form):
    """Into which language."""

    locale = forms.ModelChoiceField(label=_("Into which language"), queryset=Locale.objects.none(), empty_label=None)

    def __init__(self, page: ContentPage, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["locale"].queryset = Locale.objects.filter(pk__in=[each.pk for each in untranslated(page)])  # type: ignore[attr-defined]


def translate_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show what will happen; make the draft and open it."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not isinstance(page, ContentPage) or not may_translate(page, request.user):
        raise PermissionDenied
    form = TranslateForm(page, request.POST or None)
    if request.method == "POST" and form.is_valid():
        draft = translate(page, form.cleaned_data["locale"], by=request.user)
        messages.success(request, _("The draft is made. Put your translation in place of the words, then publish."))
        return redirect("wagtailadmin_pages:edit", draft.pk)
    context = {"page": page, "form": form, "page_title": _("Translate"), "header_icon": "globe"}
    return render(request, "content/translate.html", context, status=422 if form.errors else 200)
