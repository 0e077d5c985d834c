"""Writing verbs of best practice: what organisations send in, and what editors decide of it."""

from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any
from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.bestpractice.case_studies import CaseStudyPage
from cms.bestpractice.completeness import faults_of
from cms.bestpractice.confirmations import confirm
from cms.bestpractice.drafts import fill, is_picture, write_draft
from cms.bestpractice.replications import Replication
from cms.bestpractice.submissions import LONGEST_NAME, State, Submission, SubmittedFile
from cms.bestpractice.submitted import SubmittedCase
from cms.content.uploads.files import admit_file
from cms.content.uploads.images import admit_image
from cms.organisations.models import Organisation, SubmissionCode
from cms.publication.refusal import Fault, PublicationRefused

# An organisation that sends more in a day has lost its code to somebody.
MOST_A_DAY = 20
MOST_FILES = 10
MOST_BYTES = 40 * 1024 * 1024
# Without these there is nothing to read for an editor; the rest she asks for, or writes herself.
NEEDED = ("/summary", "/problem", "/actions", "/results")


class OfAnother(Exception):
    """The id belongs to a submission of another organisation."""


class Closed(Exception):
    """The submission has been received or decided: its author can not change it now."""


class AnotherBody(Exception):
    """What was to be a repetition says something else."""


class TooMany(Exception):
    """The organisation has begun as many submissions today, or attached as much, as is allowed: ``limit``."""

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit


class Inadmissible(Exception):
    """The file is not let in; ``messages`` say why, in words for whoever sent it."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__("; ".join(messages))
        self.messages = messages


def submit(
    organisation: UUID, content_id: UUID, case: SubmittedCase, *, finished: bool, repeat_only: bool = False
) -> bool:
    """Keep what an organisation sent under this id; when ``finished``, make it a draft and hand it to the editors.
    Answers whether this was its beginning.

    The same content again changes nothing, whatever the state. With ``repeat_only`` other content under a known id is
    ``AnotherBody``. Raises ``OfAnother``, ``Closed``, ``TooMany``, and ``PublicationRefused`` for what is called finished
    but lacks the substance.
    """
    digest = digest_of(case, finished)
    with transaction.atomic():
        owner = Organisation.objects.get(content_id=organisation)
        submission = Submission.objects.select_for_update().filter(content_id=content_id).first()
        if submission is not None and _is_repetition(submission, owner, digest, repeat_only, finished):
            return False
        created = submission is None
        if submission is None:
            _require_room(owner)
            submission = Submission(content_id=content_id, organisation=owner)
        if finished:
            _require_substance(case)
        submission.content, submission.digest = case.model_dump(mode="json"), digest
        submission.save()
        if finished:
            _receive(submission)
    return created


def attach(organisation: UUID, content_id: UUID, name: str, content: bytes) -> bool:
    """Add a picture or file, or put another in place of one of the same name; answers whether the name is new.

    The same bytes again change nothing. Raises ``OfAnother``, ``Closed``, ``TooMany``, ``Inadmissible``.
    """
    sent = sha256(content).hexdigest()
    _require_name(name)
    with transaction.atomic():
        submission = _own(organisation, content_id)
        present = submission.files.filter(name=name).first()
        if present is not None and present.sent == sent:
            return False
        if not submission.standing().open:
            raise Closed
        _require_room_for(submission, name, len(content))
        kept = _admitted(name, content)
        if present is not None:
            _drop(present)
        attached = SubmittedFile(submission=submission, name=name, sent=sent, size=len(kept))
        attached.digest = sha256(kept).hexdigest()
        attached.file.save(name, ContentFile(kept), save=False)
        attached.save()
    return present is None


def detach(organisation: UUID, content_id: UUID, name: str) -> bool:
    """Take an attachment away; whether there was one. Raises ``OfAnother``, ``Closed``, ``Inadmissible``."""
    _require_name(name)
    with transaction.atomic():
        submission = _own(organisation, content_id)
        if not submission.standing().open:
            raise Closed
        present = submission.files.filter(name=name).first()
        if present is not None:
            _drop(present)
    return present is not None


def decide(submission: Submission, state: State, remark: str, *, by: AbstractBaseUser) -> None:
    """Return a submission for mending or decline it, with words that the author reads. Raises ``ValidationError``."""
    with transaction.atomic():
        submission.state, submission.remark, submission.decided_by = state, remark, by  # type: ignore[assignment]
        submission.clean()
        submission.save()
        workflow = submission.page.current_workflow_state if submission.page else None
        if state == State.DECLINED and workflow is not None:
            workflow.cancel(user=by)


def confirm_by_code(replication: UUID, given: dict[str, Any], *, code: int) -> None:
    """Keep what a body of the organisation of this code has confirmed, see ``confirmations.confirm``. Raises ``LookupError``
    when the organisation has no such published replication, and ``ValidationError``."""
    shown = SubmissionCode.objects.filter(pk=code).first()
    found = Replication.objects.filter(content_id=replication, live=True).first()
    if shown is None or found is None or found.organisation_id != shown.organisation_id:
        raise LookupError
    confirm(found, given, code=shown)


def missing(case: SubmittedCase, organisation: Organisation, on: date | None = None) -> list[Fault]:
    """What still stands against publishing the practice, with pointers into the published document."""
    page = fill(CaseStudyPage(organisation=organisation), case)
    return faults_of(page, on or timezone.localdate())


def digest_of(case: SubmittedCase, finished: bool) -> str:
    """The receipt of what was sent: equal for equal content."""
    return sha256(f"{finished:d}{case.model_dump_json()}".encode()).hexdigest()


def _is_repetition(submission: Submission, owner: Organisation, digest: str, repeat_only: bool, finished: bool) -> bool:
    if submission.organisation_id != owner.pk:
        raise OfAnother
    standing = submission.standing()
    # One that was returned goes to the editors once more, also when its author has found nothing to mend.
    same = submission.digest == digest and not (finished and standing.state == State.RETURNED)
    if not same and repeat_only:
        raise AnotherBody
    if not same and not standing.open:
        raise Closed
    return same


def _own(organisation: UUID, content_id: UUID) -> Submission:
    found = Submission.objects.select_for_update(of=("self",)).filter(
        content_id=content_id, organisation__content_id=organisation
    )
    submission = found.first()
    if submission is None:
        raise OfAnother
    return submission


def _drop(attached: SubmittedFile) -> None:
    attached.delete()
    transaction.on_commit(lambda: attached.file.storage.delete(attached.file.name))


def _require_name(name: str) -> None:
    # Before it comes near the database, which takes no NUL.
    if len(name) > LONGEST_NAME or not name.isprintable() or "\\" in name:
        raise Inadmissible([str(_("The file's name is too long or has signs that names can not have."))])


def _admitted(name: str, content: bytes) -> bytes:
    try:
        return (admit_image if is_picture(name) else admit_file)(BytesIO(content), name).content
    except ValidationError as refusal:
        raise Inadmissible(refusal.messages) from None


def _require_room(organisation: Organisation) -> None:
    since = timezone.now() - timedelta(days=1)
    if Submission.objects.filter(organisation=organisation, created_at__gte=since).count() >= MOST_A_DAY:
        raise TooMany(MOST_A_DAY)


def _require_room_for(submission: Submission, name: str, size: int) -> None:
    others = submission.files.exclude(name=name).values_list("size", flat=True)
    if len(others) >= MOST_FILES:
        raise TooMany(MOST_FILES)
    if sum(others) + size > MOST_BYTES:
        raise TooMany(MOST_BYTES)


def _require_substance(case: SubmittedCase) -> None:
    faults = [fault for fault in missing(case, Organisation()) if fault.pointer.startswith(NEEDED)]
    if not case.title.strip():
        faults.insert(0, Fault("/title", _("Give it a title that says the result.")))
    if faults:
        raise PublicationRefused(faults)


def _receive(submission: Submission) -> None:
    submission.page = write_draft(submission)
    submission.state, submission.remark, submission.received_at = State.RECEIVED, "", timezone.now()
    submission.save()
