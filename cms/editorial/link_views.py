"""Links for experts in the admin: given out, shown once, revoked."""

from typing import Any, cast

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.accounts.models import User
from cms.editorial import links
from cms.editorial.models import SignLink, SignOff
from cms.editorial.refusals import SignOffRefused


class LinkForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("Name of the expert"), max_length=200)
    email = forms.EmailField(
        label=gettext_lazy("E-mail of the expert"), help_text=gettext_lazy("The link goes there; nobody else gets it.")
    )
    days = forms.IntegerField(label=gettext_lazy("Good for, days"), min_value=1, max_value=links.MOST_DAYS, initial=7)


@require_http_methods(["GET", "POST"])
def step_links(request: HttpRequest, pk: int) -> HttpResponse:
    """The links of a step that waits; a POST gives one out, and the answer is the only place where it stands."""
    state = _state(request, pk)
    form, url = LinkForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        try:
            url = links.issue(state, by=cast(User, request.user), **form.cleaned_data)
            form = LinkForm()
        except SignOffRefused as refused:
            form.add_error(None, str(refused.faults[0].message))
    context = {
        "state": state,
        "title": state.latest().object_str,
        "form": form,
        "url": url,
        "links": state.links.select_related("created_by"),
        "edit_url": _edit_url(request, state),
    }
    return render(request, "editorial/links.html", context)


@require_POST
def revoke_link(request: HttpRequest, pk: int, link: int) -> HttpResponse:
    """Revoke a link."""
    state = _state(request, pk)
    links.revoke(get_object_or_404(SignLink, pk=link, sign_off=state), by=cast(User, request.user))
    messages.success(request, _("The link opens nothing any more."))
    return redirect("editorial:links", pk=pk)


def _state(request: HttpRequest, pk: int) -> SignOff:
    state = get_object_or_404(SignOff.objects.select_related("task", "workflow_state", "addressed_to"), pk=pk)
    if not state.task.specific.is_addressed_to(state.addressed_to, request.user):
        raise PermissionDenied
    return state


def _edit_url(request: HttpRequest, state: SignOff) -> Any:
    document = state.workflow_state.content_object
    return AdminURLFinder(request.user).get_edit_url(getattr(document, "specific", document))
