"""A submission as a draft of a case study, in the section of best practice and in the organisation's name."""

from decimal import Decimal
from html import escape
from typing import Any

from django.core.files.base import ContentFile
from wagtail.models import Locale, WorkflowState
from wagtail.rich_text import RichText

from cms.bestpractice.case_studies import CaseStudyPage, paragraphs
from cms.bestpractice.parts import CaseAction, CaseResult, LegalBasis
from cms.bestpractice.resubmission import edited, merge, sections
from cms.bestpractice.submissions import Submission, SubmittedFile
from cms.bestpractice.submitted import SubmittedCase
from cms.content.media import UnionFile, UnionImage
from cms.content.pages import SectionPage
from cms.organisations.actions import nearest_folder

PLACES = Decimal("0.001")
PLAIN = (
    "title", "summary", "event_date", "problem", "context", "resources", "cost", "failures", "preconditions",
    "adaptable", "fixed", "shows_people", "consent_until", "photo_rights", "protocol_number", "protocol_date",
)  # fmt: skip


class NoSection(RuntimeError):
    """The section of best practice has not been set up; ``setup_site`` makes it."""


def fill(page: CaseStudyPage, case: SubmittedCase) -> CaseStudyPage:
    """Put what was sent into a page, in memory; what the form does not ask for stays."""
    for name in PLAIN:
        setattr(page, name, getattr(case, name))
    page.contact = str(case.contact or "")
    children = {
        "actions": [CaseAction(**action.model_dump(), sort_order=place) for place, action in enumerate(case.actions)],
        "results": [
            CaseResult(**_stored(result.model_dump()), sort_order=place) for place, result in enumerate(case.results)
        ],
        "legal_basis": [LegalBasis(citation=each, sort_order=place) for place, each in enumerate(case.legal_basis)],
    }
    for name, rows in children.items():
        setattr(page, name, rows)
    return page


def _stored(result: dict[str, Any]) -> dict[str, Any]:
    """Numbers with the places that the database gives them: in the editor's form they are the same text."""
    return {name: value.quantize(PLACES) if isinstance(value, Decimal) else value for name, value in result.items()}


def write_draft(submission: Submission) -> CaseStudyPage:
    """Make the draft of a finished submission, or bring the one that was returned up to what has been sent now; then
    hand it to the workflow of its section, if there is one."""
    if submission.page is None:
        draft = _filled(submission, CaseStudyPage(live=False, locale=_russian()))
        _section().add_child(instance=draft)
        draft.save_revision()
        submission.written, submission.conflicts = sections(draft), []
    else:
        draft = _once_more(submission, submission.page)
    # The workflow asks at once who may have sent it in.
    submission.page = draft
    submission.save()
    _hand_over(draft)
    return draft


def _filled(submission: Submission, page: CaseStudyPage) -> CaseStudyPage:
    fill(page, submission.case)
    page.organisation = submission.organisation
    page.body = _body(submission, submission.case)  # type: ignore[assignment]
    return page


def _once_more(submission: Submission, page: CaseStudyPage) -> CaseStudyPage:
    """Two revisions where editors have worked on the draft: what was sent, to look at, and the two brought together."""
    draft = page.get_latest_revision_as_object()
    sent = _filled(submission, page.get_latest_revision_as_object())
    if submission.written and edited(draft, submission.written):
        sent.save_revision(log_action=True)
        submission.conflicts = merge(draft, sent, submission.written)
    else:
        draft, submission.conflicts = sent, []
    draft.save_revision(log_action=True)
    submission.written = sections(sent)
    return draft


def _body(submission: Submission, case: SubmittedCase) -> list[tuple[str, object]]:
    descriptions = {each.filename: each.description for each in case.descriptions}
    blocks: list[tuple[str, object]] = [
        ("paragraph", RichText(f"<p>{escape(line, quote=False)}</p>")) for line in paragraphs(case.story)
    ]
    for attached in submission.files.all():
        blocks.append(_block(attached, descriptions.get(attached.name, "")))
    return blocks


def _block(attached: SubmittedFile, description: str) -> tuple[str, object]:
    if is_picture(attached.name):
        return ("image", {"image": _image(attached, description), "caption": "", "alt": ""})
    return ("file", {"file": _file(attached, description), "title": ""})


def is_picture(name: str) -> bool:
    """Whether a name is that of a picture; everything else goes through the gate for files."""
    return name.lower().endswith((".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"))


def _image(attached: SubmittedFile, description: str) -> UnionImage:
    if attached.image is None:
        folder = nearest_folder(attached.submission.organisation)
        attached.image = UnionImage(title=attached.name, file=_content(attached), collection=folder)
    attached.image.alt = description
    attached.image.save()
    attached.save(update_fields=["image"])
    return attached.image


def _file(attached: SubmittedFile, description: str) -> UnionFile:
    if attached.document is None:
        attached.document = UnionFile(
            file=_content(attached), collection=nearest_folder(attached.submission.organisation)
        )
    attached.document.title = description or attached.name
    attached.document.save()
    attached.save(update_fields=["document"])
    return attached.document


def _content(attached: SubmittedFile) -> ContentFile:
    with attached.file.storage.open(attached.file.name) as stored:
        return ContentFile(stored.read(), name=attached.name)


def _hand_over(draft: CaseStudyPage) -> None:
    state = draft.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume()
        return
    workflow = draft.get_workflow()
    if state is None and workflow is not None:
        workflow.start(draft, None)


def _section() -> SectionPage:
    section = SectionPage.objects.filter(slug=CaseStudyPage.section, depth=3).first()
    if section is None:
        raise NoSection("There is no section “practice”; run setup_site.")
    return section


def _russian() -> Locale:
    return Locale.objects.get(language_code="ru")
