"""What a case study needs before readers may get it, in words for its editor. Pure: the day is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from cms.publication.refusal import Fault

if TYPE_CHECKING:
    from cms.bestpractice.case_studies import CaseStudyPage
    from cms.bestpractice.parts import CaseResult

LONGEST_SUMMARY = 500
PICTURES = frozenset({"image", "gallery"})

# Field of the page, pointer in the document, words.
TEXTS = (
    ("problem", "/problem", _("Describe the problem: for whom, and how it was measured.")),
    ("context", "/context", _("Describe the circumstances: others must see whether theirs are alike.")),
    ("resources", "/resources", _("Say what it took besides people's time, or that nothing else was needed.")),
    ("failures", "/failures", _("Say what did not work. A practice without failures is not believed.")),
    ("preconditions", "/transferability/preconditions", _("Say what must be there beforehand.")),
    ("adaptable", "/transferability/adaptable", _("Say what others may adapt.")),
    ("fixed", "/transferability/fixed", _("Say what others must not change.")),
    ("contact", "/contact", _("Give a page of the office where one can ask.")),
    ("protocol_number", "/protocol/number", _("Give the number of the protocol that confirms the case.")),
)


def faults_of(case: CaseStudyPage, on: date) -> list[Fault]:
    """Everything that stands against publishing the case on this day; empty when it is whole."""
    return [*_texts(case), *_facts(case), *_actions(case), *_results(case), *_legal_basis(case), *_consent(case, on)]


def _texts(case: CaseStudyPage) -> Iterator[Fault]:
    if not case.summary.strip():
        yield Fault("/summary", _("Say in two sentences what the reader gets."))
    elif len(case.summary) > LONGEST_SUMMARY:
        yield Fault("/summary", _("The summary is longer than 500 characters."))
    for name, pointer, words in TEXTS:
        if not getattr(case, name).strip():
            yield Fault(pointer, words)


def _facts(case: CaseStudyPage) -> Iterator[Fault]:
    if case.organisation_id is None:
        yield Fault("/organisation", _("Choose the organisation whose experience this is."))
    if case.event_date is None:
        yield Fault("/event_date", _("Give the date of the event: the law is read as it stood on that day."))
    if case.cost is None:
        yield Fault("/cost", _("Say how much money was spent; 0 when it was nothing."))
    if case.protocol_date is None:
        yield Fault("/protocol/date", _("Give the date of the protocol."))
    if case.evidence_override is not None and not case.evidence_reason.strip():
        yield Fault("/evidence/reason", _("Say why the evidence has another level than the computed one."))
    if case.outdated_since is not None and not case.outdated_reason.strip():
        yield Fault("/outdated/reason", _("Say why nobody should repeat it as it stands."))


def _actions(case: CaseStudyPage) -> Iterator[Fault]:
    actions = case.actions.all()
    if not actions:
        yield Fault("/actions", _("Say what was done: at least one action."))
    for position, action in enumerate(actions):
        where = f"/actions/{position}"
        for name in ("when", "who", "what"):
            if not getattr(action, name).strip():
                yield Fault(f"{where}/{name}", _in_action(position, _("when, who and what must all be said.")))
        if action.person_hours is None:
            yield Fault(f"{where}/person_hours", _in_action(position, _("say how many person-hours it took.")))


def _results(case: CaseStudyPage) -> Iterator[Fault]:
    results = case.results.all()
    if not results:
        yield Fault("/results", _("Give at least one result: an indicator before and after."))
    for position, result in enumerate(results):
        for name, words in _of_result(result):
            text = format_lazy(_("Result {number}: {words}"), number=position + 1, words=words)
            yield Fault(f"/results/{position}/{name}", text)


def _of_result(result: CaseResult) -> Iterator[tuple[str, str | Promise]]:
    for name, words in (
        ("indicator", _("name what was counted.")),
        ("method", _("say how it was measured.")),
        ("source", _("name the paper in which it stands.")),
    ):
        if not getattr(result, name).strip():
            yield name, words
    if result.qualitative:
        if not result.account.strip():
            yield "account", _("say in words what has changed.")
        return
    if not result.unit.strip():
        yield "unit", _("give the unit.")
    for name, words in (
        ("value_before", _("give the value before.")),
        ("before_on", _("give the day of the value before.")),
        ("value_after", _("give the value after.")),
        ("after_on", _("give the day of the value after.")),
        ("counted", _("say how many were counted.")),
    ):
        if getattr(result, name) is None:
            yield name, words
    if result.before_on and result.after_on and not result.in_order():
        yield "after_on", _("the value after must be of a later day than the value before.")
    compared = (bool(result.compared_with), result.compared_before is not None, result.compared_after is not None)
    if any(compared) and not all(compared):
        yield "compared_with", _("a comparison needs the group and both of its values.")


def _legal_basis(case: CaseStudyPage) -> Iterator[Fault]:
    citations = case.legal_basis.all()
    if not citations:
        yield Fault("/legal_basis", _("Cite at least one provision on which the practice stands."))
    for position, basis in enumerate(citations):
        if not basis.citation.strip():
            yield Fault(f"/legal_basis/{position}/citation", _("Write the citation, or remove it."))


def _consent(case: CaseStudyPage, on: date) -> Iterator[Fault]:
    if case.shows_people and case.consent_until is None:
        yield Fault("/consent_until", _("People are shown or named: say until when their consent lasts."))
    pictured = any(block.block_type in PICTURES for block in case.body)
    if case.shows_people and case.consent_until is not None and case.consent_until < on:
        if case.consent_covers == "case":
            yield Fault("/consent_until", _("The consent of the people who are shown has expired."))
        elif pictured:
            yield Fault("/consent_until", _("The consent to the pictures has expired: take them out."))
    if not case.photo_rights.strip() and pictured:
        yield Fault("/photo_rights", _("There are pictures: say whose they are, and who allowed their use."))


def _in_action(position: int, words: str | Promise) -> Promise:
    return format_lazy(_("Action {number}: {words}"), number=position + 1, words=words)
