"""A table of indicators in the admin: every line is reported on before anything is stored."""

from collections import Counter
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.permissions import policy_registry

from cms.situation.actions import LineReport, import_series
from cms.situation.models import IndicatorSeries
from cms.situation.tables import COLUMNS, MAX_BYTES, UnreadableTable, read_table

OUTCOMES: dict[str, Any] = {
    "created": gettext_lazy("new"),
    "changed": gettext_lazy("another value than before"),
    "unchanged": gettext_lazy("as before"),
    "refused": gettext_lazy("not taken"),
}
SHOWN = 500


class TableForm(forms.Form):
    """A file, and whether it is only to be read."""

    file = forms.FileField(
        label=gettext_lazy("File"), help_text=gettext_lazy("CSV in UTF-8 or Windows-1251, or XLSX, up to 10 MB.")
    )

    def clean_file(self) -> Any:
        """Refuses by its size before anything is read."""
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError(_("The file is larger than 10 MB."))
        return file


@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """A POST reads the file and reports on every line; with ``say`` (draft or publish) it stores what can be taken."""
    policy = policy_registry.get_by_type(IndicatorSeries)
    if not policy.user_has_permission(request.user, "add"):
        raise PermissionDenied
    may_publish = policy.user_has_permission(request.user, "publish")
    form = TableForm(request.POST or None, request.FILES or None)
    reports: list[LineReport] | None = None
    if request.method == "POST" and form.is_valid():
        said = request.POST.get("say", "look")
        if said == "publish" and not may_publish:
            raise PermissionDenied
        try:
            reports = _read(form.cleaned_data["file"], said, request.user)
        except UnreadableTable as error:
            form.add_error("file", str(error))
        else:
            if said != "look":
                taken = sum(report.outcome in ("created", "changed") for report in reports)
                messages.success(request, _("Values stored: %(number)s.") % {"number": taken})
                if not any(report.outcome == "refused" for report in reports):
                    return redirect(reverse(IndicatorSeries.snippet_viewset.get_url_name("list")))
    return render(request, "situation/upload.html", _context(form, reports, may_publish))


def _read(file: Any, said: str, user: Any) -> list[LineReport]:
    """The report on every line; without an order to store it everything that was done to find it out is undone."""
    rows = read_table(file.read(), file.name)
    policy = policy_registry.get_by_type(IndicatorSeries)
    right = "publish" if said == "publish" else "change"

    def may(series: IndicatorSeries) -> bool:
        return bool(policy.user_has_permission_for_instance(user, right, series))

    with transaction.atomic():
        reports = import_series(rows, by=user, publish=said == "publish", may=may)
        if said == "look":
            transaction.set_rollback(True)
    return reports


def _context(form: TableForm, reports: list[LineReport] | None, may_publish: bool) -> dict[str, Any]:
    totals: Counter[str] = Counter(report.outcome for report in reports or ())
    # What was not taken stands first: the rest is only to be counted.
    ordered = sorted(reports or (), key=lambda report: (report.outcome != "refused", report.line))
    return {
        "form": form,
        "columns": ", ".join(COLUMNS),
        "reports": [(report, OUTCOMES[report.outcome]) for report in ordered[:SHOWN]],
        "hidden": max(0, len(ordered) - SHOWN),
        "totals": [(OUTCOMES[outcome], totals[outcome]) for outcome in OUTCOMES if totals[outcome]],
        "looked": reports is not None,
        "may_publish": may_publish,
    }
