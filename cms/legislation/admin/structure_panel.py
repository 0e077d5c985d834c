"""What the parser recognises in the text of an edition, beside the text: problems first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from cms.legislation.consolidation.acceptance import report_on
from cms.legislation.consolidation.trees import structure_of_text
from cms.legislation.default_dates import suggested_day
from cms.legislation.models import Edition, Lineage, ServedEdition
from cms.legislation.text.report import ProblemCode
from cms.legislation.text.tree import Unit

SHOWN = 90
WORDS: dict[ProblemCode, Any] = {
    "no_units": _("No article, part or point was recognised."),
    "too_few_articles": _("Far fewer articles than in the edition before."),
    "cut_off": _("The text seems to be cut off at its end."),
    "newer_than_claimed": _("A note names an amending act that is newer than the day in force."),
    "gap": _("A number is missing."),
    "backwards": _("A number goes backwards."),
    "duplicate": _("A number stands twice."),
    "lost_superscript": _("A raised number may have been flattened."),
    "glued_number": _("A number is glued to a word."),
    "unrecognised": _("A line was not recognised; it stands as plain text."),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A unit as the panel shows it."""

    depth: int
    level: str
    label: str
    text: str
    repealed: bool


class StructurePanel(Panel):
    """Shows; changes nothing. The text is corrected in its own field."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "legislation/structure_panel.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            edition: Edition = self.instance
            if not edition.text or not edition.act_id or not edition.in_force_from:
                return context
            report = report_on(edition.act, edition.in_force_from, edition.text)
            context["report"] = report
            context["problems"] = [(problem, WORDS[problem.code]) for problem in report.problems]
            context["lines"] = list(lines(structure_of_text(edition.text).root))
            context["suggested"] = suggested_day(edition.act.type, edition.act.published_on)
            if edition.pk:
                context["served"] = ServedEdition.objects.filter(edition=edition).first()
                context["uncertain"] = Lineage.objects.filter(edition=edition, kind="uncertain").order_by("pk")
            return context


def lines(root: Unit, depth: int = 0) -> Iterator[Line]:
    """Every unit below the root in reading order, short enough for a look."""
    for unit in root.children:
        text = " ".join(piece for piece in (unit.mark, unit.heading, unit.text) if piece)
        short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
        yield Line(depth, unit.level, unit.label, short, unit.state == "repealed")
        yield from lines(unit, depth + 1)
