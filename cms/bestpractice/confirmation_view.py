"""The confirmation of a replication in the admin: shown, given, taken back."""

from typing import Any, cast

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput

from cms.accounts.models import User
from cms.bestpractice.confirmations import Confirmation, confirm, may_confirm, take_back
from cms.bestpractice.replications import Replication


class ConfirmationForm(WagtailAdminModelForm):
    """What stands in the protocol."""

    class Meta:
        model = Confirmation
        fields = ("body", "protocol_number", "protocol_date")
        widgets = {"protocol_date": AdminDateInput}


@require_http_methods(["GET", "POST"])
def confirmation(request: HttpRequest, pk: int) -> HttpResponse:
    """For editors of the organisation that repeated the practice; a POST with ``take_back`` removes the confirmation."""
    replication = get_object_or_404(Replication.objects.select_related("organisation", "case"), pk=pk)
    if not may_confirm(request.user, replication):
        raise PermissionDenied
    present = Confirmation.objects.filter(replication=replication).select_related("by", "code").first()
    if request.method == "POST" and "take_back" in request.POST:
        if present is not None:
            take_back(present)
            messages.success(request, _("The confirmation counts no more."))
        return redirect(request.path)
    form = ConfirmationForm(request.POST or None, instance=Confirmation(replication=replication))
    if request.method == "POST" and form.is_valid():
        try:
            confirm(replication, form.cleaned_data, by=cast(User, request.user))
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Confirmed: the card of the case study counts it."))
            return redirect(request.path)
    context: dict[str, Any] = {"replication": replication, "present": present, "form": form}
    return render(request, "bestpractice/confirmation.html", context)
