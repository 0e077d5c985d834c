"""How case studies are written through the authoring door."""

from typing import Any

from cms.bestpractice.models import CaseAction, CaseResult, CaseStudyPage, LegalBasis
from cms.content.authoring import types
from cms.content.authoring.codecs import ContentId, Lines
from cms.content.authoring.columns import Children, Field, Group, Stream, column_of
from cms.content.authoring.pages import columns_of, page_columns
from cms.content.authoring.types import AuthoredType


def _lines(*names: str) -> dict[str, Any]:
    return {name: Field(CaseStudyPage, name, Lines()) for name in names}


def _result() -> Children:
    comparison = {
        "group": column_of(CaseResult, "compared_with"),
        "value_before": column_of(CaseResult, "compared_before"),
        "value_after": column_of(CaseResult, "compared_after"),
    }
    columns = {
        **columns_of(CaseResult, "indicator", "unit", "value_before", "before_on", "value_after", "after_on"),
        "n": column_of(CaseResult, "counted"),
        **columns_of(CaseResult, "method", "source", "qualitative", "account"),
        "comparison": Group("Comparison", comparison),
    }
    return Children("Result", "results", CaseResult, columns)


def case_study() -> AuthoredType:
    """Case studies, in the order of the published document. Consent and rights stay inside."""
    model = CaseStudyPage
    basis = {"citation": column_of(LegalBasis, "citation"), "act": Field(LegalBasis, "act", ContentId())}
    columns = {
        **page_columns(model, "categories", "event_date"),
        **_lines("problem", "context"),
        "actions": Children(
            "Action", "actions", CaseAction, columns_of(CaseAction, "when", "who", "what", "person_hours")
        ),
        "results": _result(),
        **_lines("resources"),
        "cost_roubles": column_of(model, "cost"),
        "legal_basis": Children("LegalBasis", "legal_basis", LegalBasis, basis),
        **_lines("failures"),
        "transferability": Group("Transferability", _lines("preconditions", "adaptable", "fixed")),
        **columns_of(model, "contact"),
        "protocol": Group(
            "Protocol", {"number": column_of(model, "protocol_number"), "date": column_of(model, "protocol_date")}
        ),
        "evidence": Group(
            "Evidence", {"level": column_of(model, "evidence_override"), "reason": column_of(model, "evidence_reason")}
        ),
        "outdated": Group(
            "Outdated", {"since": column_of(model, "outdated_since"), "reason": column_of(model, "outdated_reason")}
        ),
        "body": Stream(model, "body"),
        "consent": Group("Consent", columns_of(model, "shows_people", "consent_until", "photo_rights")),
    }
    return AuthoredType("case-study", columns, required=("title", "organisation"), section="/practice/")


def register() -> None:
    """Called once, when the application is ready."""
    types.register("case-study", case_study)
