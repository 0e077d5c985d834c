"""What is recognised in the newest draft of an edition: problems first, each with its place in the text, and a way to say
what a line is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.panels import Panel
from wagtail.permissions import policy_registry

from cms.legislation.admin.places import in_words
from cms.legislation.consolidation.acceptance import report_on
from cms.legislation.consolidation.corrections import rules_of
from cms.legislation.consolidation.noting import take_back, tell_level
from cms.legislation.consolidation.places import lines_of_units, raw_lines
from cms.legislation.consolidation.trees import structure_of, told_lines
from cms.legislation.default_dates import suggested_day
from cms.legislation.models import Correction, Edition, Lineage, ServedEdition
from cms.legislation.text.report import Problem, ProblemCode
from cms.legislation.text.structure.lines import ToldLevel
from cms.legislation.text.tree import Unit

SHOWN = 110
BEHIND = re.compile(r"(\S+) comes behind (\S+)")
QUOTED = re.compile(r"«.*?»")
WORDS: dict[ProblemCode, Any] = {
    "no_units": _("No article, part or point was recognised."),
    "too_few_articles": _("Far fewer articles than in the edition before."),
    "cut_off": _("The text seems to be cut off at its end."),
    "newer_than_claimed": _("A note names an amending act that is newer than the day in force."),
    "gap": _("A number is missing."),
    "backwards": _("A number goes backwards."),
    "duplicate": _("A number stands twice."),
    "one_line": _("The text came on one line: unnumbered paragraphs and headings could not be parted."),
    "lost_superscript": _("A raised number may have been flattened."),
    "glued_number": _("A number is glued to a word."),
    "unrecognised": _("A line was not recognised; it stands as plain text."),
}
LEVELS: dict[str, Any] = {
    "front": _("title"),
    "preamble": _("preamble"),
    "contents": _("table of contents"),
    "book": _("book of a code"),
    "section": _("section"),
    "subsection": _("subsection"),
    "chapter": _("chapter"),
    "subchapter": _("paragraph (§)"),
    "article": _("article"),
    "part": _("part"),
    "point": _("point"),
    "subpoint": _("subpoint"),
    "item": _("item below subpoints"),
    "paragraph": _("plain text"),
    "appendix": _("annex"),
    "footnotes": _("footnotes"),
    "back": _("signature"),
    "text": _("not recognised"),
}


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A unit as the screen shows it. ``at`` is its line among those that the parser takes, ``raw`` its line in the text
    field; None where it prints nothing of its own."""

    depth: int
    level: str
    level_name: Any
    label: str
    place: str
    text: str
    repealed: bool
    at: int | None
    raw: int | None


@dataclass(frozen=True, slots=True)
class ShownProblem:
    """A problem in words, with its place."""

    problem: Problem
    words: Any
    place: str
    raw: int | None

    @property
    def detail(self) -> str:
        """What was seen, without the parser's own words."""
        if behind := BEHIND.fullmatch(self.problem.detail):
            if behind[2] == "nothing":
                return gettext("%(number)s is the first") % {"number": behind[1]}
            return gettext("%(number)s comes behind %(previous)s") % {"number": behind[1], "previous": behind[2]}
        return ", ".join(QUOTED.findall(self.problem.detail))


class StructurePanel(Panel):
    """Beside the text: filled by the view below, so that the screen opens at once."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "legislation/structure_panel.html"


@require_GET
def structure(request: HttpRequest, pk: int) -> HttpResponse:
    """The recognised structure of the newest draft."""
    return _fragment(request, _draft(request, pk))


@require_POST
def correct_level(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that the line ``at`` is of a ``level``. Answers the structure as it is recognised then."""
    draft = _draft(request, pk)
    level, at = request.POST.get("level", ""), request.POST.get("at", "")
    if level not in get_args(ToldLevel) or not at.isdecimal() or int(at) >= len(told_lines(draft.text, ())):
        return HttpResponseBadRequest()
    tell_level(draft, int(at), level, by=request.user)  # type: ignore[arg-type]
    return _fragment(request, draft)


@require_POST
def undo(request: HttpRequest, pk: int, correction: int) -> HttpResponse:
    """Take a correction back. Answers the structure, and whether the text of the draft became another."""
    draft = _draft(request, pk)
    row = get_object_or_404(Correction, pk=correction, act=draft.act, undone_at=None)
    before = draft.text
    take_back(row, draft, by=request.user)
    response = _fragment(request, draft)
    response["X-Text-Changed"] = "1" if draft.text != before else "0"
    return response


def shown_lines(root: Unit, at: Mapping[str, int], raw: list[int] | None, depth: int = 0) -> Iterator[ShownLine]:
    """Every unit below the root in reading order, short enough for a look."""
    for unit in root.children:
        text = " ".join(piece for piece in (unit.mark, unit.heading, unit.text) if piece)
        short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
        line = at.get(unit.label)
        yield ShownLine(
            depth,
            unit.level,
            LEVELS.get(unit.level, unit.level),
            unit.label,
            in_words(unit.label),
            short,
            unit.state == "repealed",
            line,
            raw[line] if raw is not None and line is not None else None,
        )
        yield from shown_lines(unit, at, raw, depth + 1)


def shown_problems(problems: Any, raw_of: Mapping[str, int | None]) -> list[ShownProblem]:
    """The problems of a report in words, those that block first."""
    return [ShownProblem(each, WORDS[each.code], in_words(each.label), raw_of.get(each.label)) for each in problems]


def _draft(request: HttpRequest, pk: int) -> Edition:
    edition = get_object_or_404(Edition.objects.select_related("act"), pk=pk)
    policy = policy_registry.get_by_type(Edition)
    if not policy.user_has_permission_for_instance(request.user, "change", edition):
        raise PermissionDenied
    draft: Edition = edition.get_latest_revision_as_object()
    return draft


def _fragment(request: HttpRequest, draft: Edition) -> HttpResponse:
    tree = structure_of(draft)
    lines = told_lines(draft.text, ())
    raw = raw_lines(draft.text, len(lines))
    units = list(shown_lines(tree.root, lines_of_units(lines, tree.root), raw))
    report = report_on(draft.act, draft.in_force_from, draft.text)
    context = {
        "edition": draft,
        "report": report,
        "problems": shown_problems(report.problems, {unit.label: unit.raw for unit in units}),
        "counts": [(LEVELS[count.level], count) for count in report.counts],
        "units": units,
        "levels": [(level, LEVELS[level]) for level in get_args(ToldLevel)],
        "corrections": Correction.objects.filter(act=draft.act, undone_at=None).select_related("made_by"),
        "suggested": suggested_day(draft.act.type, draft.act.published_on),
        "served": ServedEdition.objects.filter(edition=draft.pk).first(),
        "uncertain": Lineage.objects.filter(edition=draft.pk, kind="uncertain").order_by("pk"),
        "decided": Lineage.objects.filter(edition=draft.pk).exclude(kind="uncertain").order_by("kind", "pk"),
        "rules": len(rules_of(draft.act)),
    }
    return render(request, "legislation/structure.html", context)
