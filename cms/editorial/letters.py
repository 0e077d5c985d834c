"""What editorial work tells people by e-mail. Letters are written with what they tell; ``cms.editorial.post`` sends them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.accounts.models import User
from cms.editorial.models.letters import Letter, LetterKind
from cms.organisations.models import Role


@dataclass(frozen=True, slots=True)
class Message:
    """A letter before it is addressed: a subject, paragraphs, and one link."""

    subject: str
    lines: Sequence[str]
    url: str
    label: str


def write(kind: LetterKind, about: str, message: Message, users: Iterable[User]) -> int:
    """Put a letter to each of these people into the post, in the transaction at hand. A letter about the same thing to the
    same person is written once, however often this is called. Answers how many addresses were given."""
    rows = [
        Letter(key=f"{kind}:{about}:{user.pk}", kind=kind, to_user=user, **_rendered(message))
        for user in users
        if user.is_active and user.email
    ]
    Letter.objects.bulk_create(rows, ignore_conflicts=True)
    return len(rows)


def write_to_address(kind: LetterKind, about: str, message: Message, address: str) -> None:
    """The same to somebody without an account."""
    row = Letter(key=f"{kind}:{about}", kind=kind, to_address=address, **_rendered(message))
    Letter.objects.bulk_create([row], ignore_conflicts=True)


def absolute(path: str) -> str:
    """An address that works from a letter."""
    return str(settings.WAGTAILADMIN_BASE_URL).rstrip("/") + path


def tell_waiting(state: Any) -> None:
    """Those to whom a step is addressed: it waits for them."""
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        lines = [
            _("“%(title)s” waits for your decision: step “%(step)s”.") % {"title": title, "step": state.task.name},
            _("Please decide by %(day)s.") % {"day": _day(state.due_at)},
        ]
        message = Message(
            _("To approve: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material")
        )
    write(LetterKind.WAITING, str(state.pk), message, recipients(state))


def tell_late(state: Any) -> None:
    """The reminder of a step whose time is nearly over."""
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        lines = [
            _("“%(title)s” still waits for your decision: step “%(step)s”.")
            % {"title": title, "step": state.task.name},
            _("The time for it ends on %(day)s.") % {"day": _day(state.due_at)},
        ]
        message = Message(_("Reminder: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material"))
    write(LetterKind.REMINDER, str(state.pk), message, recipients(state))


def tell_above(state: Any) -> None:
    """Those who answer for the work as a whole: a step is late, and whose it is."""
    waiting_for = ", ".join(str(user) for user in recipients(state))
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        lines = [
            _("“%(title)s” has been waiting at the step “%(step)s” since %(day)s; its time is over.")
            % {"title": title, "step": state.task.name, "day": _day(state.started_at)},
            _("It waits for: %(people)s.") % {"people": waiting_for or _("nobody has the role")},
        ]
        message = Message(_("Late: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material"))
    write(LetterKind.ESCALATION, str(state.pk), message, _people_above(state))


def tell_returned(state: Any) -> None:
    """The author: the text is back, and why."""
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        lines = [
            _("“%(title)s” was returned to you at the step “%(step)s”.") % {"title": title, "step": state.task.name},
            _("%(person)s writes: %(comment)s") % {"person": state.signer, "comment": state.comment},
            _("Mend it and submit it once more; it goes on from the same step."),
        ]
        message = Message(_("Returned: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material"))
    write(LetterKind.RETURNED, str(state.pk), message, _authors(state))


def tell_remark(remark: Any) -> None:
    """The author: somebody has said something, nothing is decided."""
    state = remark.sign_off
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        lines = [
            _("A remark on “%(title)s”, step “%(step)s”; nothing is decided yet.")
            % {"title": title, "step": state.task.name},
            _("%(person)s writes: %(comment)s") % {"person": remark.author_name, "comment": remark.text},
        ]
        message = Message(_("Remark: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material"))
    write(LetterKind.REMARK, str(remark.pk), message, _authors(state))


def tell_approved(workflow_state: Any, release: str) -> None:
    """The author: everything is signed, and what happens now."""
    state = workflow_state.current_task_state.specific
    with override(settings.LANGUAGE_CODE):
        title = _title(state)
        now = (
            _("It is published.")
            if not release
            else _("It is published with the release “%(name)s”.") % {"name": release}
        )
        lines = [_("“%(title)s” has been approved at every step.") % {"title": title}, now]
        message = Message(_("Approved: %(title)s") % {"title": title}, lines, _edit_url(state), _("Open the material"))
    write(LetterKind.APPROVED, str(workflow_state.pk), message, _authors(state))


def recipients(state: Any) -> list[User]:
    """To whom a step is put: those to whom it is addressed, less the authors; superusers when that leaves nobody."""
    from cms.editorial.eyes import people_behind

    behind = people_behind(state.workflow_state, state.latest())
    addressed = list(state.task.specific.recipients(state.addressed_to).exclude(pk__in=behind).order_by("pk"))
    return addressed or list(User.objects.filter(is_superuser=True, is_active=True).exclude(pk__in=behind))


def _people_above(state: Any) -> list[User]:
    from cms.editorial.approvers import holders

    publishers = holders(Role.PUBLISHER, state.addressed_to)
    above = publishers | holders(Role.ADMINISTRATOR, state.addressed_to)
    return list(above.distinct()) or list(User.objects.filter(is_superuser=True, is_active=True))


def _authors(state: Any) -> list[User]:
    from cms.editorial.eyes import senders_of

    flow = state.workflow_state
    keys = {flow.requested_by_id, *flow.task_states.values_list("signoff__submitted_by", flat=True)}
    people = (keys | senders_of(flow)) - {None, state.finished_by_id}
    return list(User.objects.filter(pk__in=people, is_active=True))


def _title(state: Any) -> str:
    return str(state.latest().object_str)[:150]


def _edit_url(state: Any) -> str:
    document = state.workflow_state.content_object
    found = AdminURLFinder().get_edit_url(getattr(document, "specific", document))
    return absolute(found or "/admin/")


def _day(moment: Any) -> str:
    return date_format(timezone.localtime(moment), "j E Y")


def _rendered(message: Message) -> dict[str, Any]:
    with override(settings.LANGUAGE_CODE):
        context = {"message": message, "site": settings.WAGTAIL_SITE_NAME}
        return {
            "subject": " ".join(message.subject.split())[:200],
            "text": render_to_string("editorial/letters/letter.txt", context),
            "html": render_to_string("editorial/letters/letter.html", context),
            "not_before": timezone.now(),
        }
