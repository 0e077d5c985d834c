"""The codes of one organisation in the admin: issued, shown once, revoked."""

from typing import cast

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm

from cms.accounts.models import User
from cms.organisations.actions import issue_code, revoke_code
from cms.organisations.codes import SubmissionCode
from cms.organisations.models import Organisation
from cms.organisations.permissions import Action, Work, may


class CodeForm(WagtailAdminModelForm):
    class Meta:
        model = SubmissionCode
        fields = ("label",)


@require_http_methods(["GET", "POST"])
def codes(request: HttpRequest, pk: int) -> HttpResponse:
    """The codes of an organisation; a POST issues one, and the answer is the only place where it stands."""
    organisation = _organisation(request, pk)
    form = CodeForm(request.POST or None)
    issued = ""
    if request.method == "POST" and form.is_valid():
        issued = issue_code(organisation, label=form.cleaned_data["label"], by=cast(User, request.user))
        form = CodeForm()
    context = {"organisation": organisation, "codes": organisation.codes.all(), "form": form, "issued": issued}
    return render(request, "organisations/codes.html", context)


@require_http_methods(["POST"])
def revoke(request: HttpRequest, pk: int, code: int) -> HttpResponse:
    """Revoke a code."""
    organisation = _organisation(request, pk)
    revoke_code(get_object_or_404(SubmissionCode, pk=code, organisation=organisation))
    messages.success(request, _("The code opens nothing any more."))
    return redirect(reverse("organisation_codes", args=[pk]))


def _organisation(request: HttpRequest, pk: int) -> Organisation:
    organisation = get_object_or_404(Organisation, pk=pk)
    if not may(request.user, Action.ADMINISTER, organisation, Work.DIRECTORY):
        raise PermissionDenied
    return organisation
