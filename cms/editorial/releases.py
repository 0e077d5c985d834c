"""Verbs of releases: put together, check, publish at one moment or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.editorial.models import Release, ReleaseItem, ReleaseState
from cms.publication import registry
from cms.publication.due import Due
from cms.publication.heads import lock_heads
from cms.publication.log import together
from cms.publication.models import DocumentHead
from cms.publication.refusal import PublicationRefused

GONE = gettext_lazy("The material has been deleted.")
NO_DRAFT = gettext_lazy("There is nothing to publish: it was never saved as a draft.")
NO_RIGHT = gettext_lazy("You have no right to publish it.")
OWN_TIME = gettext_lazy("It has a publishing time of its own, later than this moment. Take it off, or take it out.")
NOT_OPEN = gettext_lazy("This release has been published or cancelled already.")
EMPTY = gettext_lazy("There is nothing in this release.")
ELSEWHERE = gettext_lazy("It waits in another release already.")
NOT_PUBLISHABLE = gettext_lazy("This kind of material is not published.")
PAST = gettext_lazy("The planned moment has passed, or there is none.")


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands against one material of a release."""

    item: int
    title: str
    messages: tuple[str, ...]


class ReleaseRefused(Exception):
    """The release can not do this now. ``problems`` name the materials, ``message`` says what else is the matter."""

    def __init__(self, message: str | Promise = "", problems: Sequence[Problem] = ()) -> None:
        self.message, self.problems = message, tuple(problems)
        told = [f"{problem.title}: {' '.join(problem.messages)}" for problem in self.problems]
        super().__init__("; ".join([str(message), *told] if message else told))


@transaction.atomic
def add(release: Release, material: Any, *, by: User) -> ReleaseItem:
    """Put the draft of a page or snippet into a release. Raises ``ReleaseRefused``."""
    _locked(release)
    specific = getattr(material, "specific", material)
    if registry.for_model(type(specific)) is None:
        raise ReleaseRefused(NOT_PUBLISHABLE)
    content_type = ContentType.objects.get_for_model(specific, for_concrete_model=False)
    title = _title(specific)
    try:
        with transaction.atomic():
            item = ReleaseItem.objects.create(
                release=release, content_type=content_type, object_id=str(specific.pk), title=title, added_by=by
            )
    except IntegrityError as error:
        raise ReleaseRefused(ELSEWHERE) from error
    log(instance=specific, action="editorial.release_add", user=by, data={"release": release.name})
    return item


@transaction.atomic
def remove(item: ReleaseItem, *, by: User) -> None:
    """Take a draft out of a release that is not yet published. Raises ``ReleaseRefused``."""
    release = _locked(item.release)
    material = item.material()
    if material is not None:
        log(instance=material, action="editorial.release_remove", user=by, data={"release": release.name})
    item.delete()


@transaction.atomic
def schedule(release: Release, *, by: User) -> None:
    """Have a release published at its planned moment, if nothing stands against it now. Raises ``ReleaseRefused``."""
    locked = _locked(release)
    if locked.publish_at is None or locked.publish_at <= timezone.now():
        raise ReleaseRefused(PAST)
    problems = check(locked, by=by)
    if problems:
        raise ReleaseRefused(problems=problems)
    locked.state, locked.published_by, locked.trouble = ReleaseState.SCHEDULED, by, ""
    locked.save()


@transaction.atomic
def unschedule(release: Release) -> None:
    """Let a scheduled release wait again. Raises ``ReleaseRefused``."""
    locked = _locked(release)
    locked.state = ReleaseState.OPEN
    locked.save()


@transaction.atomic
def cancel(release: Release) -> None:
    """Give a release up; its drafts stay drafts. Raises ``ReleaseRefused``."""
    locked = _locked(release)
    locked.items.update(is_waiting=False)
    locked.state = ReleaseState.CANCELLED
    locked.save()


def check(release: Release, *, by: User) -> list[Problem]:
    """Everything that stands against publishing the release now, all its materials together. Nothing is changed.

    It is published in earnest and taken back, so that nothing is overlooked that publishing would find.
    """
    with transaction.atomic():
        problems = _publish_items(release, by)
        transaction.set_rollback(True)
    return problems


@transaction.atomic
def publish(release: Release, *, by: User) -> Release:
    """Publish all materials of a release in one transaction, at one moment and with neighbouring numbers in the log, or
    none. Raises ``ReleaseRefused`` with the problems of each."""
    locked = _locked(release)
    if not locked.items.exists():
        raise ReleaseRefused(EMPTY)
    problems = _publish_items(locked, by)
    if problems:
        raise ReleaseRefused(problems=problems)
    locked.items.update(is_waiting=False)
    locked.state, locked.published_at, locked.published_by = ReleaseState.PUBLISHED, timezone.now(), by
    locked.trouble = ""
    locked.save()
    return locked


def publish_due_releases() -> Due:
    """Publish the scheduled releases whose moment has come. One that can not be published goes back to its makers, with
    what is wrong; it does not try again by itself."""
    published: list[str] = []
    failed: list[tuple[str, str]] = []
    due = Release.objects.filter(state=ReleaseState.SCHEDULED, publish_at__lte=timezone.now())
    for release in due.select_related("published_by").order_by("publish_at", "pk"):
        try:
            publish(release, by=release.published_by or _nobody())
        except Exception as error:
            Release.objects.filter(pk=release.pk).update(state=ReleaseState.OPEN, trouble=str(error))
            failed.append((release.name, str(error)))
        else:
            published.append(release.name)
    return Due(tuple(published), (), tuple(failed))


def _publish_items(release: Release, by: User) -> list[Problem]:
    """Publish what can be; answers the problems of the rest. What fails is tried again after the others: it may have
    waited for one of them."""
    items = list(release.items.select_related("content_type"))
    lock_heads(content_id for item in items if (content_id := getattr(item.material(), "content_id", None)))
    waiting = items
    problems: dict[int, Problem] = {}
    with together(f"release {release.pk}, {release.name}") as moment:
        while waiting:
            problems = {}
            for item in waiting:
                problem = _try(item, partial(_publish_item, item, release, by, moment.at))
                problems |= {item.pk: problem} if problem else {}
            still = [item for item in waiting if item.pk in problems]
            if len(still) == len(waiting):
                break
            waiting = still
    return [problems[item.pk] for item in items if item.pk in problems]


def _try(item: ReleaseItem, action: Callable[[], None]) -> Problem | None:
    try:
        with transaction.atomic():
            action()
    except PublicationRefused as refused:
        return Problem(item.pk, item.title, tuple(str(fault.message) for fault in refused.faults))
    except ReleaseRefused as refused:
        return Problem(item.pk, item.title, (str(refused.message),))
    return None


def _publish_item(item: ReleaseItem, release: Release, by: User, moment: datetime) -> None:
    material = item.material()
    if material is None:
        raise ReleaseRefused(GONE)
    specific = getattr(material, "specific", material)
    if not may_publish(by, specific):
        raise ReleaseRefused(NO_RIGHT)
    latest = specific.get_latest_revision()
    if latest is None:
        raise ReleaseRefused(NO_DRAFT)
    go_live_at = latest.as_object().go_live_at
    if go_live_at is not None and go_live_at > moment:
        raise ReleaseRefused(OWN_TIME)
    latest.publish(user=by, skip_permission_checks=True)
    head = DocumentHead.objects.get(content_id=specific.content_id, locale=specific.document_locale)
    ReleaseItem.objects.filter(pk=item.pk).update(entry=head.entry_id, title=_title(specific))
    log(instance=specific, action="editorial.release", user=by, data={"release": release.name}, revision=latest)


def may_publish(user: User, material: Any) -> bool:
    """Whether a person may publish this page or snippet."""
    if isinstance(material, Page):
        return bool(material.permissions_for_user(user).can_publish())
    policy = policy_registry.get_by_type(type(material))
    return bool(policy.user_has_permission_for_instance(user, "publish", material))


def may_edit(user: User, material: Any) -> bool:
    """Whether a person may see and change this page or snippet."""
    if isinstance(material, Page):
        return bool(material.permissions_for_user(user).can_edit())
    policy = policy_registry.get_by_type(type(material))
    return bool(policy.user_has_any_permission_for_instance(user, ["change", "publish"], material))


def _title(material: Any) -> str:
    latest = material.get_latest_revision()
    return str(latest.object_str if latest else material)[:1000]


def _locked(release: Release) -> Release:
    locked = Release.objects.select_for_update().get(pk=release.pk)
    if not locked.is_pending:
        raise ReleaseRefused(NOT_OPEN)
    return locked


def _nobody() -> User:
    raise ReleaseRefused(_("Whoever scheduled the release has left."))
