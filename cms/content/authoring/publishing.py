"""Verbs about what readers see: publish, schedule, withdraw, and take an earlier wording up again.

They are Wagtail's own actions, guarded as its editor guards them: the same rights, locks, audit log and workflow.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.actions.unpublish import UnpublishAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Locale, Revision

from cms.content.authoring.checking import require_publishable
from cms.content.authoring.drafts import Draft, draft_at, draft_of, find_draft
from cms.content.authoring.refusals import ContentRefused, NoDraft, RightMissing, StateRefused
from cms.content.authoring.revisions import write_revision
from cms.content.authoring.rights import Rights
from cms.content.authoring.writing import require_fresh, require_unlocked
from cms.content.translating import translated
from cms.publication.refusal import Fault


@transaction.atomic
def publish(content_id: UUID, locale: str, *, if_match: str, by: Any) -> Draft:
    """Publish the draft that ``if_match`` names, at once. Raises ``PublicationRefused`` with all that is against it, and
    as ``writing.change``. A workflow that is under way ends, as it does when an editor with the right publishes."""
    draft = _guarded(content_id, locale, "publish", if_match, by)
    if draft.content.go_live_at is not None and draft.content.go_live_at > timezone.now():
        draft.content.go_live_at = None
        write_revision(draft.content, by=by, log_action=True)
        draft = _again(draft)
    return _published(draft, by)


@transaction.atomic
def schedule(
    content_id: UUID, locale: str, *, go_live_at: datetime | None, expire_at: datetime | None, if_match: str, by: Any
) -> Draft:
    """Have the draft published at a moment, withdrawn at another, or both. Raises ``ContentRefused`` for moments that
    have passed or contradict each other, and as ``publish``."""
    draft = _guarded(content_id, locale, "publish", if_match, by)
    _require_sense(go_live_at, expire_at)
    draft.content.go_live_at, draft.content.expire_at = go_live_at, expire_at
    write_revision(draft.content, by=by, log_action=True)
    return _published(_again(draft), by)


@transaction.atomic
def unschedule(content_id: UUID, locale: str, *, if_match: str, by: Any) -> Draft:
    """Take a planned publication back; what is live stays. Raises ``StateRefused`` when nothing is planned."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    if not _may_publish(draft, by):
        raise RightMissing("publish")
    require_fresh(draft, if_match)
    revision = draft.instance.scheduled_revision
    if revision is None:
        raise StateRefused(_("Nothing is scheduled here."))
    revision.approved_go_live_at = None
    revision.save(user=by, update_fields=["approved_go_live_at"])
    return _again(draft)


@transaction.atomic
def unpublish(content_id: UUID, locale: str, *, if_match: str, by: Any) -> Draft:
    """Withdraw the document from its readers; the draft stays."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    if not draft.instance.live:
        raise StateRefused(_("The document is not published."))
    if not Rights(by, draft.instance).has("unpublish"):
        raise RightMissing("publish")
    require_unlocked(draft, by)
    require_fresh(draft, if_match)
    action = UnpublishPageAction if draft.authored.is_page else UnpublishAction
    action(draft.instance, user=by).execute(skip_permission_checks=True)
    return _again(draft)


@transaction.atomic
def revert(content_id: UUID, locale: str, *, number: int, if_match: str, by: Any) -> Draft:
    """Make the wording of an earlier revision the newest draft. Nothing is published by it."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    if not Rights(by, draft.instance).has("edit"):
        raise RightMissing("edit")
    require_unlocked(draft, by)
    require_fresh(draft, if_match)
    revision = revision_number(draft, number)
    if draft_at(draft, revision).document == draft.document:
        return draft
    content = revision.as_object()
    if not draft.instance.live:
        content.save(**({"clean": False} if draft.authored.is_page else {}))
    write_revision(content, by=by, log_action=True, previous_revision=revision)
    return _again(draft)


@transaction.atomic
def translate(content_id: UUID, locale: str, *, to: str, if_match: str, by: Any) -> Draft:
    """Make a draft of the document in another language, with the same id and the words of this one."""
    draft = find_draft(content_id, locale, by=by, locked=True)
    if not draft.authored.is_page:
        raise StateRefused(_("Documents of this type stand in one language."))
    require_fresh(draft, if_match)
    target = Locale.objects.get(language_code=to)
    if draft.instance.has_translation(target):
        raise StateRefused(_("The document stands in this language already."))
    rights = Rights(by, draft.instance)
    if not rights.has("edit") or not draft.instance.get_parent().permissions_for_user(by).can_add_subpage():
        raise RightMissing("add")
    copied = translated(draft.content, target, by=by)
    return draft_of(draft.authored.model.objects.get(pk=copied.pk))


def revision_number(draft: Draft, number: int) -> Revision:
    """The revision with this number, counted from 1. Raises ``NoDraft``."""
    found: Revision | None = draft.instance.revisions.order_by("created_at", "pk")[number - 1 : number].first()
    if found is None:
        raise NoDraft
    return found


def _guarded(content_id: UUID, locale: str, right: str, if_match: str, by: Any) -> Draft:
    draft = find_draft(content_id, locale, by=by, locked=True)
    if not _may_publish(draft, by):
        raise RightMissing(right)
    require_unlocked(draft, by)
    require_fresh(draft, if_match)
    return draft


def _may_publish(draft: Draft, by: Any) -> bool:
    return Rights(by, draft.instance).has("publish")


def _published(draft: Draft, by: Any) -> Draft:
    require_publishable(draft)
    revision = draft.revision
    if revision is None:
        revision = write_revision(draft.content, by=by, log_action=True)
    revision.publish(user=by, skip_permission_checks=True)
    return _again(draft)


def _again(draft: Draft) -> Draft:
    return draft_of(draft.authored.model._default_manager.get(pk=draft.instance.pk))


def _require_sense(go_live_at: datetime | None, expire_at: datetime | None) -> None:
    now = timezone.now()
    faults = []
    if go_live_at is None and expire_at is None:
        faults.append(Fault("/go_live_at", _("Give at least one of the two moments.")))
    for name, moment in (("go_live_at", go_live_at), ("expire_at", expire_at)):
        if moment is not None and moment <= now:
            faults.append(Fault(f"/{name}", _("This moment has passed.")))
    if go_live_at is not None and expire_at is not None and expire_at <= go_live_at:
        faults.append(Fault("/expire_at", _("The document would be withdrawn before it is published.")))
    if faults:
        raise ContentRefused(faults)
