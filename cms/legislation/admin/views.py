"""Questions that the library asks its editors."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.legislation.actions import decide_origin
from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import Edition, Lineage, OriginDecision
from cms.legislation.text.diff import word_runs


@require_http_methods(["GET", "POST"])
def origin(request: HttpRequest, pk: int) -> HttpResponse:
    """Old and new wording of an uncertain pair side by side; a POST with ``decision`` answers."""
    link = get_object_or_404(Lineage.objects.select_related("edition__act"), pk=pk)
    if not request.user.has_perm("legislation.publish_edition"):
        raise PermissionDenied
    if request.method == "POST":
        decision = request.POST.get("decision", "")
        if decision not in OriginDecision.values:
            raise PermissionDenied
        decide_origin(link, OriginDecision(decision))
        messages.success(request, _("The provisions have been told anew."))
        return redirect(AdminURLFinder(request.user).get_edit_url(link.edition) or "wagtailadmin_home")
    before, after = _texts(link)
    runs = word_runs(before, after)
    context = {"link": link, "runs": runs, "before": before, "after": after, "answers": OriginDecision.choices}
    return render(request, "legislation/origin.html", context)


def _texts(link: Lineage) -> tuple[str, str]:
    act, day = link.edition.act, link.edition.in_force_from
    previous = Edition.objects.filter(act=act, served__in_force_from__lt=day).order_by("-in_force_from").first()
    old = versions_on(act, previous.in_force_from).filter(label=link.old[0]).first() if previous else None
    new = versions_on(act, day).filter(label=link.new[0]).first()
    return (old.text if old else ""), (new.text if new else "")
