"""What the admin's templates ask of editorial work."""

from datetime import date
from typing import Any

from django import template
from django.utils.dateparse import parse_date
from wagtail.models import RevisionMixin

from cms.editorial.gate import approval_of, binding_workflow
from cms.editorial.queries import pending_release_of
from cms.editorial.status import StepStanding, standing_of
from cms.editorial.texts import text_hash
from cms.publication import registry

register = template.Library()


@register.filter
def day(written: str) -> date | str:
    """A stored day (``2027-01-01``) for the filter ``date``; what is none stays as it is written."""
    try:
        return parse_date(written) or written
    except ValueError:
        return written


@register.simple_tag
def workflow_standing(workflow_state: Any, reader: Any = None) -> list[StepStanding]:
    """The steps of a workflow, each as it stands for the newest text, for a person who reads."""
    return standing_of(workflow_state, reader) if workflow_state else []


@register.simple_tag
def steps_to_mind(document: Any) -> list[StepStanding]:
    """Steps of the document's present workflow that were signed on another text, or given back to its author."""
    state = getattr(document, "current_workflow_state", None)
    return [step for step in standing_of(state) if step.standing in ("void", "rejected")] if state is not None else []


@register.simple_tag
def waiting_release(document: Any) -> Any:
    """The release that a document waits for, if any."""
    if document is None or not document.pk or registry.for_model(type(document)) is None:
        return None
    return pending_release_of(document)


@register.simple_tag
def approval_gone(document: Any) -> bool:
    """Whether a draft without a workflow under way was approved once, and has been changed since."""
    if not isinstance(document, RevisionMixin) or not document.pk or registry.for_model(type(document)) is None:
        return False
    if getattr(document, "current_workflow_state", None) is not None:
        return False
    newest = approval_of(document) if binding_workflow(document) is not None else None
    latest = document.get_latest_revision()
    return bool(newest is not None and latest is not None and newest.text_hash != text_hash(latest))
