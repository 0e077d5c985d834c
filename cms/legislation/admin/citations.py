"""The side panel «Citations of the law» on the edit screens of everything that may cite the library."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.forms import Media
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render
from django.utils.dateparse import parse_date
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.legislation.citing import decisions, panel
from cms.legislation.citing.drafts import read_draft
from cms.legislation.citing.extraction import OWN_TYPES
from cms.legislation.comparison import words
from cms.legislation.models import DraftCitation, Edition, Provision, ProvisionVersion
from cms.legislation.text.diff import word_runs
from cms.legislation.timeline import on_day
from cms.publication import registry


class CitationsSidePanel(BaseSidePanel):
    """Every citation of the draft; fetched by itself, and anew after every save."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle citations of the law")
        icon_name = "link"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            instance = self.panel.object
            count = panel.undecided(instance.content_id, instance.document_locale)
            return {**super().get_context_data(parent_context), "count": count}

    name = "citations"
    title = _("Citations of the law")
    template_name = "legislation/citations_panel.html"
    order = 250

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        document_type = registry.for_model(self.model)
        return {**super().get_context_data(parent_context), "document_type": document_type}

    @property
    def media(self) -> Media:
        return Media(js=["legislation/citations.js"], css={"all": ["legislation/admin.css"]})


def may_cite(instance: Any) -> bool:
    """Whether the screen of an object gets the panel: it has a document of its own that is no part of the library."""
    document_type = registry.for_model(type(instance))
    return bool(instance.pk) and document_type is not None and document_type.name not in OWN_TYPES


class WithCitations:
    """Mixin for an edit view: adds the panel."""

    object: Any

    def get_side_panels(self) -> Any:
        panels = super().get_side_panels()  # type: ignore[misc]
        instance = getattr(self, "page", None) or self.object
        if may_cite(instance) and not getattr(self, "expects_json_response", False):
            panels.append(CitationsSidePanel(instance, self.request))  # type: ignore[attr-defined]
        return panels


@require_GET
def citations(request: HttpRequest, document_type: str, document: UUID, locale: str) -> HttpResponse:
    """The panel's content for those who may edit the document."""
    instance = _document(request, document_type, document, locale)
    if not DraftCitation.objects.filter(document=document, locale=locale).exists():
        # Of a draft that was saved before drafts were read.
        newest = instance.get_latest_revision_as_object()
        with transaction.atomic():
            read_draft(newest, newest.serializable_data())
    return _fragment(request, instance)


@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """One decision of an editor: ``say`` is confirm, reject, reset, choose (with ``act``) or read (with ``policy`` and
    ``day``). Answers the panel as it is then."""
    citation = get_object_or_404(DraftCitation, pk=pk)
    instance = _document(request, citation.document_type, citation.document, citation.locale)
    said = request.POST.get("say", "")
    try:
        if said in ("confirm", "reject", "reset"):
            decisions.answer(citation, said, by=request.user)  # type: ignore[arg-type]
        elif said == "choose":
            decisions.choose(citation, int(request.POST.get("act", "")), by=request.user)  # type: ignore[arg-type]
        else:
            decisions.read_as(citation, _reading(request), by=request.user)  # type: ignore[arg-type]
    except (ValueError, KeyError):
        return HttpResponseBadRequest()
    if _may(request.user, instance, "publish"):
        decisions.follow_now(citation)
    return _fragment(request, instance)


@require_GET
def provision(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What a provision says on a day (``on``), and what changed in it since another one (``since``)."""
    found = get_object_or_404(Provision.objects.select_related("act"), pk=pk)
    if not _may(request.user, found.act, "view"):
        raise PermissionDenied
    on = parse_date(request.GET.get("on", "")) or localdate()
    since = parse_date(request.GET.get("since", ""))
    now, then = _passage(found, on), _passage(found, since) if since else ""
    runs = word_runs(then, now) if since else ()
    versions = ProvisionVersion.objects.filter(provision=found).order_by("valid_from")
    head = versions.filter(on_day(on)).first() or versions.last()
    context = {
        "act": found.act,
        "head": head,
        "versions": versions,
        "text": now,
        "runs": runs,
        "on": on,
        "since": since,
    }
    return render(request, "legislation/provision.html", context)


def _reading(request: HttpRequest) -> decisions.Reading:
    policy = request.POST.get("policy", "")
    if policy not in ("", "current", "as_of", "fixed"):
        raise ValueError(policy)
    day: date | None = parse_date(request.POST.get("day", "")) if policy in ("as_of", "fixed") else None
    return decisions.Reading(policy, day)  # type: ignore[arg-type]


def _fragment(request: HttpRequest, instance: Any) -> HttpResponse:
    found = panel.shown(instance.content_id, instance.document_locale, localdate())
    undecided = sum(each.standing == "ambiguous" for each in found)
    acts = {each.act.pk for each in found if each.act}
    editions: dict[int, list[date]] = {pk: [] for pk in acts}
    days = Edition.objects.filter(act__in=acts, live=True).order_by("-in_force_from")
    for pk, day in days.values_list("act_id", "in_force_from"):
        editions[pk].append(day)
    context = {"citations": found, "undecided": undecided, "editions": editions}
    response = render(request, "legislation/citations.html", context)
    response["X-Undecided"] = str(undecided)
    return response


def _document(request: HttpRequest, document_type: str, document: UUID, locale: str) -> Any:
    kind = registry.by_name(document_type)
    if kind is None or kind.name in OWN_TYPES:
        raise Http404
    instance = kind.model.find_document(document, locale)  # type: ignore[attr-defined]
    if instance is None:
        raise Http404
    if not _may(request.user, instance, "change"):
        raise PermissionDenied
    return instance


def _may(user: Any, instance: Model, right: str) -> bool:
    if isinstance(instance, Page):
        rights = instance.permissions_for_user(user)
        return bool(rights.can_publish() if right == "publish" else rights.can_edit())
    return bool(policy_registry.get_by_type(type(instance)).user_has_permission_for_instance(user, right, instance))


def _passage(found: Provision, on: date) -> str:
    """The provision with all below it on a day, a line for a unit."""
    heads = list(ProvisionVersion.objects.filter(on_day(on), provision=found))
    lines, below = heads, [head.provision_id for head in heads]
    while below:
        inner = list(ProvisionVersion.objects.filter(on_day(on), parent__in=below))
        lines, below = lines + inner, [version.provision_id for version in inner]
    ordered = sorted(lines, key=lambda version: version.position)
    return "\n".join(" ".join(filter(None, (version.mark, words(version)))) for version in ordered)
