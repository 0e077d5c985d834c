"""A file becomes an edition: choose it, read the report, accept it or not."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.permissions import policy_registry

from cms.legislation.actions import Claim, Source, accept_upload, dismiss_upload, receive_upload
from cms.legislation.admin.places import in_words
from cms.legislation.admin.structure import LEVELS, WORDS, ShownProblem
from cms.legislation.consolidation.acceptance import problems_of
from cms.legislation.models import Act, Edition, EditionUpload, ForceRule, Lineage, UploadState
from cms.legislation.sources import LARGEST, UnreadableSource
from cms.publication.refusal import PublicationRefused

REFUSALS: dict[str, Any] = {
    "empty": gettext_lazy("The file holds no text."),
    "oversized": gettext_lazy("The file is larger than 16 MB. The Labour Code has 2 MB: is this the text of an act?"),
    "too_large": gettext_lazy("The file is larger than 16 MB. The Labour Code has 2 MB: is this the text of an act?"),
    "not_text": gettext_lazy(
        "This is neither text nor a page nor a Word document: programs, pictures and scans can not be read."
    ),
    "wrong_encoding": gettext_lazy("The letters can not be read: save the file in UTF-8 or Windows-1251."),
    "broken_markup": gettext_lazy("The page is damaged: its markup can not be read. Save it once more."),
    "another_page": gettext_lazy("This page holds no article, part or point: it is not the text of an act."),
    "old_word": gettext_lazy("This is a document of an old Word (.doc). Save it as .docx."),
    "not_docx": gettext_lazy("This is an archive, but no Word document."),
    "encrypted": gettext_lazy("The document is protected by a password. Save it without one."),
    "damaged": gettext_lazy("The Word document is damaged, perhaps cut off. Save it once more."),
    "macros": gettext_lazy("The document holds macros. Save it as .docx without them."),
    "not_xml": gettext_lazy("The XML is damaged, perhaps cut off: it can not be read."),
}
OTHER = gettext_lazy("The file can not be read as the text of an act.")


class UploadForm(forms.Form):
    """What is asked before a file is read."""

    act = forms.ModelChoiceField(label=gettext_lazy("Act"), queryset=Act.objects.none())
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("TXT, HTML of the official portal, DOCX or Akoma Ntoso (XML), up to 16 MB."),
    )
    in_force_from = forms.DateField(
        label=gettext_lazy("In force from"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    rule = forms.ChoiceField(label=gettext_lazy("How the day is known"), choices=ForceRule.choices)
    basis = forms.CharField(
        label=gettext_lazy("Brought about by"), required=False, max_length=500,
        help_text=gettext_lazy("The act that brought this wording about."),
    )  # fmt: skip
    origin = forms.CharField(
        label=gettext_lazy("Source of the text"), required=False, max_length=500,
        help_text=gettext_lazy("The address that readers see; else the name of the file."),
    )  # fmt: skip

    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        acts = Act.objects.filter(pk__in=[act.pk for act in Act.objects.all() if _may(user, "add", act)])
        self.fields["act"].queryset = acts.order_by("short_title", "title")  # type: ignore[attr-defined]

    def clean_file(self) -> Any:
        """Refuses by its size before anything is read."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(REFUSALS["oversized"])
        return file


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """The form; a file that can not be read is refused with its reason, and nothing is kept."""
    if not policy_registry.get_by_type(Edition).user_has_permission(request.user, "add"):
        raise PermissionDenied
    if request.method == "GET":
        form = UploadForm(request.user, initial={"act": request.GET.get("act")})
        return _form(request, form)
    form = UploadForm(request.user, request.POST, request.FILES)
    if not form.is_valid():
        return _form(request, form)
    given = form.cleaned_data
    source = Source(given["file"].read(), given["file"].name, given["origin"])
    claim = Claim(given["in_force_from"], given["rule"], given["basis"])
    try:
        upload = receive_upload(given["act"], claim, source, by=request.user)  # type: ignore[arg-type]
    except UnreadableSource as error:
        form.add_error("file", REFUSALS.get(error.code, OTHER))
        form.add_error("file", _("What was seen: %(detail)s") % {"detail": error.detail})
        return _form(request, form)
    return redirect("legislation:review_upload", upload.pk)


@require_http_methods(["GET", "POST"])
def review(request: HttpRequest, pk: int) -> HttpResponse:
    """The report; a POST with ``say`` keeps the file as a draft, publishes it, or dismisses it."""
    upload = get_object_or_404(EditionUpload.objects.select_related("act", "edition"), pk=pk)
    if not _may(request.user, "add", upload.act):
        raise PermissionDenied
    if request.method == "GET" or upload.state != UploadState.WAITING:
        return _report(request, upload)
    said, reason = request.POST.get("say", ""), request.POST.get("reason", "").strip()
    if said == "dismiss":
        dismiss_upload(upload)
        messages.success(request, _("The file was dismissed. The library is as it was."))
        return redirect("legislation:upload")
    publish = said == "publish"
    if publish and not _may(request.user, "publish", upload.act):
        raise PermissionDenied
    if publish and not upload.acceptable and not reason:
        messages.error(request, _("Say why the text is right although the report refuses it."))
        return _report(request, upload)
    try:
        imported = accept_upload(upload, publish=publish, by=request.user, reason=reason)  # type: ignore[arg-type]
    except PublicationRefused as refused:
        refused.about = refused.about or str(upload.act)
        raise
    words = _("The edition is published.") if publish else _("The edition is kept as a draft.")
    messages.success(request, words)
    if uncertain := Lineage.objects.filter(edition=imported.edition, kind="uncertain", decision="").count():
        asked = ngettext(
            "%(count)d provision may be the former one or another: answer under “Is this the same provision?”.",
            "%(count)d provisions may be the former ones or others: answer under “Is this the same provision?”.",
            uncertain,
        )
        messages.warning(request, asked % {"count": uncertain})
    return redirect(AdminURLFinder(request.user).get_edit_url(imported.edition) or "wagtailadmin_home")


def _form(request: HttpRequest, form: UploadForm) -> HttpResponse:
    waiting = EditionUpload.objects.filter(state=UploadState.WAITING).select_related("act", "made_by").defer("text")
    mine = [upload for upload in waiting[:50] if _may(request.user, "add", upload.act)]
    return render(request, "legislation/upload.html", {"form": form, "waiting": mine})


def _report(request: HttpRequest, upload: EditionUpload) -> HttpResponse:
    report = upload.report
    newest = report["newest_amendment"]
    issued_on = parse_date(newest["issued_on"]) if newest and newest["issued_on"] else None
    problems = [
        ShownProblem(each, WORDS[each.code], in_words(each.label), None) for each in problems_of(report["problems"])
    ]
    context = {
        "upload": upload,
        "report": report,
        "problems": problems,
        "counts": [(LEVELS[count["level"]], count) for count in report["counts"]],
        "newest": newest,
        "newest_on": issued_on,
        "is_newer": issued_on is not None and issued_on > upload.in_force_from,
        "replaces": Edition.objects.filter(act=upload.act, in_force_from=upload.in_force_from).defer("text").first(),
        "may_publish": _may(request.user, "publish", upload.act),
    }
    return render(request, "legislation/upload_report.html", context)


def _may(user: Any, right: str, act: Act) -> bool:
    """Whether somebody may do this with editions of an act."""
    policy = policy_registry.get_by_type(Edition)
    return bool(
        policy.user_has_permission(user, right)
        and policy.user_has_permission_for_instance(user, right, Edition(act=act))
    )
