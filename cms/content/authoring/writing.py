"""Verbs that change drafts. Each is one transaction, refuses without a trace, and leaves what did not change as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from anyascii import anyascii
from django.conf import settings
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import find_available_slug
from wagtail.log_actions import log
from wagtail.models import Locale, Page
from wagtail.permissions import policy_registry

from cms.content.authoring.columns import Children, Group, model_faults
from cms.content.authoring.desk import Desk
from cms.content.authoring.drafts import Draft, draft_at, draft_of, find_draft, read_document, revision_named
from cms.content.authoring.merge import differences, merge
from cms.content.authoring.refusals import (
    ContentRefused,
    Locked,
    NoDraft,
    PreconditionMissing,
    RightMissing,
    Stale,
    StateRefused,
)
from cms.content.authoring.revisions import write_revision
from cms.content.authoring.rights import Right, Rights
from cms.content.authoring.sections import section_at
from cms.content.authoring.types import AuthoredType
from cms.publication.refusal import Fault

Members = Mapping[str, Any]
HEAD = frozenset({"type", "id", "locale", "section", "state"})


@dataclass(frozen=True, slots=True)
class Written:
    """A draft after a change. ``changed`` is false when everything stood there already; ``merged`` names the places that
    somebody else had changed meanwhile, and that were kept."""

    draft: Draft
    changed: bool
    warnings: tuple[Fault, ...] = ()
    merged: tuple[str, ...] = ()


@transaction.atomic
def create(authored: AuthoredType, given: Members, *, content_id: UUID | None, by: Any) -> Written:
    """Make a draft of the given members; those that are missing are blank. Raises ``ContentRefused``, ``RightMissing``
    and ``StateRefused`` when the id is taken."""
    locale = given.get("locale") or settings.LANGUAGE_CODE
    if content_id is not None and authored.model.find_document(content_id, locale) is not None:
        raise StateRefused(_("A document with this id exists already."))
    instance = authored.model(live=False)
    desk = Desk(locale, by)
    path = given.get("section") or authored.section
    parent = section_at(path, locale) if authored.is_page else None
    _require_creation(authored, instance, parent, by)
    if content_id is not None:
        setattr(instance, "translation_key" if authored.is_page else "content_id", content_id)
    members = {name: given[name] for name in authored.columns if name in given}
    _put(authored, instance, members, desk, fresh=True)
    require_owner(authored.columns, instance, desk)
    if parent is not None:
        _find_address(instance, parent, desk)
    _refuse(desk, _faults(authored, instance))
    if parent is None:
        instance.save()
        log(instance=instance, action="wagtail.create", user=by)
    else:
        instance.locale, instance.owner = Locale.objects.get(language_code=locale), by
        instance.has_unpublished_changes = True
        parent.add_child(instance=instance)
    write_revision(instance, by=by, log_action=parent is not None)
    return Written(draft_of(authored.model._default_manager.get(pk=instance.pk)), True, tuple(desk.warnings))


@transaction.atomic
def change(content_id: UUID, locale: str, given: Members, *, if_match: str, by: Any) -> Written:
    """Change the given members of a draft; what others changed elsewhere since ``if_match`` stays.

    Raises ``Stale`` with the places where both sides changed something, ``Locked``, ``ContentRefused``, ``RightMissing``,
    ``PreconditionMissing``, ``NoDraft``.
    """
    draft = find_draft(content_id, locale, by=by, locked=True)
    require(draft, "edit", by)
    _require_same_head(draft, given)
    yours = {name: value for name, value in given.items() if name in draft.authored.columns}
    members, merged = _merged(draft, yours, if_match)
    return _store(draft, members, by, merged)


@transaction.atomic
def delete(content_id: UUID, locale: str, *, if_match: str, by: Any) -> None:
    """Delete a document, published or not. Raises as ``change``."""
    from wagtail.actions.delete import DeleteAction
    from wagtail.actions.delete_page import DeletePageAction

    draft = find_draft(content_id, locale, by=by, locked=True)
    if not Rights(by, draft.instance).has("delete"):
        raise RightMissing("delete")
    require_unlocked(draft, by)
    require_fresh(draft, if_match)
    action = DeletePageAction(draft.instance, user=by) if draft.authored.is_page else DeleteAction(draft.instance, by)
    action.execute(skip_permission_checks=True)


def require(draft: Draft, right: Right, by: Any) -> None:
    """Raises ``RightMissing``, or ``Locked`` when the right is there and a lock stands against it."""
    if not Rights(by, draft.instance).has(right):
        raise RightMissing(right)
    require_unlocked(draft, by)


def require_unlocked(draft: Draft, by: Any) -> None:
    """Raises ``Locked`` when somebody else, the workflow or a schedule keeps the draft as it is."""
    lock = Rights(by, draft.instance).lock()
    if lock is not None:
        holder = getattr(draft.instance, "locked_by", None)
        raise Locked(str(holder or ""), str(lock.get_description(by)))


def require_fresh(draft: Draft, if_match: str) -> None:
    """Raises ``Stale`` or ``PreconditionMissing`` unless ``if_match`` names the newest state."""
    if not if_match:
        raise PreconditionMissing
    if if_match != draft.etag:
        base = revision_named(draft, if_match)
        found = () if base is None else differences(draft_at(draft, base).document, draft.document, draft.authored.body)
        raise Stale(draft.etag, found, draft.block_etags)


def _merged(draft: Draft, yours: Members, if_match: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The members to write and the places that others changed meanwhile."""
    if not if_match:
        raise PreconditionMissing
    theirs, body = draft.document, draft.authored.body
    if body is not None and body in yours:
        _refuse_doubles(yours[body], body)
    if if_match == draft.etag:
        return dict(yours), ()
    base = revision_named(draft, if_match)
    if base is None:
        if not differences(yours, theirs, body):
            return {}, ()
        raise Stale(draft.etag, differences(yours, theirs, body), draft.block_etags)
    before = draft_at(draft, base).document
    result = merge(before, yours, theirs, body)
    if result.conflicts:
        raise Stale(draft.etag, result.conflicts, draft.block_etags)
    return result.members, tuple(each.pointer for each in differences(before, theirs, body))


def _refuse_doubles(blocks: Sequence[Members], body: str) -> None:
    """Two blocks of one id could not be told apart."""
    seen: set[str] = set()
    for position, block in enumerate(blocks):
        if block.get("id") in seen:
            pointer = f"/{body}/{position}/id"
            raise ContentRefused([Fault(pointer, _("Another block of this body has the same id."))])
        seen |= {block["id"]} if block.get("id") else set()


def _store(draft: Draft, members: Members, by: Any, merged: tuple[str, ...]) -> Written:
    desk = Desk(draft.locale, by)
    present = draft.document
    changed = {name: value for name, value in members.items() if value != present[name]}
    if not changed:
        return Written(draft, False, (), merged)
    content = draft.content
    _put(draft.authored, content, changed, desk)
    _refuse(desk, _faults(draft.authored, content))
    if read_document(draft.authored, draft.instance, content) == present:
        # The sanitiser took away all that was new.
        return Written(draft, False, tuple(desk.warnings), merged)
    if not draft.instance.live:
        # As the editor does: the row of what was never published follows its draft.
        content.save(**({"clean": False} if draft.authored.is_page else {}))
    write_revision(content, by=by, log_action=True)
    return Written(draft_of(_again(draft)), True, tuple(desk.warnings), merged)


def _again(draft: Draft) -> Any:
    return draft.authored.model._default_manager.get(pk=draft.instance.pk)


def _put(authored: AuthoredType, content: Any, members: Members, desk: Desk, *, fresh: bool = False) -> None:
    for name in authored.required:
        if name in members and members[name] in ("", None):
            with desk.at(name):
                desk.fault(_("This is never empty, not even in a draft."))
    for name, column in authored.columns.items():
        if name in members and not (fresh and members[name] == column.blank):
            with desk.at(name):
                column.write(content, members[name], desk)


def _faults(authored: AuthoredType, content: Any) -> list[Fault]:
    """What the model's own rules have against the draft, gaps left aside."""
    found = model_faults(content, authored.columns)
    for name, column in authored.columns.items():
        parts = column.parts if isinstance(column, Group) else {"": column}
        for part, each in parts.items():
            if isinstance(each, Children):
                found.extend(each.faults(content, f"/{name}/{part}".rstrip("/")))
    return [Fault(pointer, message) for pointer, message in found]


def _refuse(desk: Desk, more: list[Fault]) -> None:
    if faults := [*desk.faults, *more]:
        raise ContentRefused(faults)


def _require_same_head(draft: Draft, given: Members) -> None:
    """Type, id, locale and section may be sent back; they do not change in place."""
    present = draft.document
    faults = [
        Fault(f"/{name}", _("This can not be changed; it is “%(value)s”.") % {"value": present[name]})
        for name in ("type", "id", "locale", "section")
        if given.get(name) is not None and given[name] != present.get(name)
    ]
    if faults:
        raise ContentRefused(faults)


def require_owner(columns: Mapping[str, Any], instance: Any, desk: Desk) -> None:
    """A fault when the organisation was left out by somebody who may not write at the centre, to which it then belongs."""
    nobodys = "organisation" in columns and instance.organisation_id is None
    if nobodys and not desk.may_own(instance, "organisation", None):
        with desk.at("organisation"):
            desk.fault(_("Your roles do not let you put it here. Name an organisation of yours."))


def _find_address(page: Any, parent: Page, desk: Desk) -> None:
    """A free address within the section, unless the writer has chosen one that is taken."""
    if not page.slug:
        page.slug = find_available_slug(parent, slugify(anyascii(page.title))[:200] or "page")
    elif Page.objects.child_of(parent).filter(slug=page.slug).exists():
        with desk.at("slug"):
            desk.fault(_("The address “%(slug)s” is taken in this section.") % {"slug": page.slug})


def _require_creation(authored: AuthoredType, instance: Any, parent: Page | None, by: Any) -> None:
    if parent is None:
        allowed = policy_registry.get_by_type(authored.model).user_has_permission(by, "add")
    else:
        allowed = parent.permissions_for_user(by).can_add_subpage()
    if not allowed:
        raise RightMissing("add")


def written_or_missing(content_id: UUID, locale: str, *, by: Any) -> Draft | None:
    """The draft, or None where the id is free."""
    try:
        return find_draft(content_id, locale, by=by)
    except NoDraft:
        return None
