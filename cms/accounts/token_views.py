"""Tokens of the authoring door in the admin: made, shown once, revoked."""

from datetime import datetime, time
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import APIToken

from cms.accounts.access import make_token, revoke_token
from cms.accounts.models import User
from cms.accounts.tokens import Scope


class TokenForm(forms.Form):
    """Everyone makes tokens of their own; an administrator also for others and for services."""

    name = forms.CharField(label=_("For what"), max_length=200, help_text=_("The program that will use it, and where."))
    user = forms.ModelChoiceField(
        label=_("Whose"),
        queryset=User.objects.none(),
        help_text=_("The token gives what this person may do, never more."),
    )
    scopes = forms.MultipleChoiceField(
        label=_("What it may be used for"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )
    expires_on = forms.DateField(
        label=_("Valid through"), required=False, widget=AdminDateInput, help_text=_("Empty: until it is revoked.")
    )
    daily_quota = forms.IntegerField(
        label=_("Changes a day"), required=False, min_value=1, help_text=_("Empty: as many as the rate limit allows.")
    )
    service = forms.BooleanField(
        label=_("Used by a service, not by a person"), required=False, help_text=_("Only a note for the list.")
    )

    def __init__(self, by: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owners = User.objects.filter(is_active=True).order_by("email")
        choice = cast(forms.ModelChoiceField, self.fields["user"])
        choice.queryset = owners if by.is_superuser else owners.filter(pk=by.pk)
        choice.initial = by.pk

    def clean_expires_on(self) -> Any:
        """The last day is not one that has passed."""
        day = self.cleaned_data["expires_on"]
        if day is not None and day < timezone.localdate():
            raise forms.ValidationError(_("This day has passed."))
        return day


@require_http_methods(["GET", "POST"])
def tokens(request: HttpRequest) -> HttpResponse:
    """The tokens that this person may see; a POST makes one, and the answer is the only place where it stands."""
    by = cast(User, request.user)
    form = TokenForm(by, request.POST or None)
    plain = ""
    if request.method == "POST" and form.is_valid():
        plain = _made(form.cleaned_data, by)
        form = TokenForm(by)
    context = {"tokens": _rows(by), "form": form, "plain": plain, "now": timezone.now()}
    response = render(request, "accounts/tokens.html", context)
    response.headers["Cache-Control"] = "no-store"
    return response


@require_http_methods(["GET", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask whether a token shall be revoked; a POST revokes it."""
    by = cast(User, request.user)
    token = get_object_or_404(APIToken, pk=pk)
    if token.user_id != by.pk and not by.is_superuser:
        raise PermissionDenied
    if request.method == "GET":
        return render(request, "accounts/token_revoke.html", {"token": token})
    revoke_token(token, by=by)
    messages.success(request, _("The token opens nothing any more."))
    return redirect(reverse("authoring_tokens"))


def _made(given: dict[str, Any], by: User) -> str:
    day = given["expires_on"]
    ends = None if day is None else timezone.make_aware(datetime.combine(day, time.max))
    _token, plain = make_token(
        given["user"],
        given["name"],
        scopes=given["scopes"],
        by=by,
        expires_at=ends,
        daily_quota=given["daily_quota"],
        service=given["service"],
    )
    return plain


def _rows(by: User) -> QuerySet[APIToken]:
    """All tokens for an administrator, one's own for anyone else; the newest first."""
    rows: QuerySet[APIToken] = APIToken.objects.select_related("user", "terms").order_by("-created", "-pk")
    return rows if by.is_superuser else rows.filter(user=by)
