"""Scheduled publishing and expiry, each object in its own transaction with its log entry."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from cms.publication import registry
from cms.publication.models import DocumentHead, Kind
from cms.publication.publishable import Publishable

logger = logging.getLogger(__name__)

_bundles: list[Callable[[], "Due"]] = []


@dataclass(frozen=True, slots=True)
class Due:
    """What one run did: titles that went live or were taken down, and those that could not be, with the reason."""

    published: tuple[str, ...]
    expired: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]


def register_bundles(publish: Callable[[], Due]) -> None:
    """Have ``publish`` called by ``publish_due``, first: for what publishes several objects at one moment."""
    _bundles.append(publish)


def publish_due() -> Due:
    """Publish every approved revision whose time has come, and withdraw every object whose time is over.

    Takes the place of Wagtail's ``publish_scheduled``, which runs in autocommit and stops at the first error: here one
    object that can not be published is reported and stays due, and the others go on.
    """
    published: list[str] = []
    expired: list[str] = []
    failed: list[tuple[str, str]] = []
    for bundle in _bundles:
        done = bundle()
        published += done.published
        failed += done.failed
    due = Revision.objects.filter(approved_go_live_at__lte=timezone.now()).order_by("approved_go_live_at", "pk")
    for key, title in list(due.values_list("pk", "object_str")):
        _try(partial(_go_live, key), title, published, failed)
    for model, key, title in [*_expired_objects(), *_ended_objects()]:
        _try(partial(_take_down, model, key), title, expired, failed)
    return Due(tuple(published), tuple(expired), tuple(failed))


def _go_live(key: int) -> bool:
    """Publish a revision that is still due: its schedule may have been cancelled since the list was made."""
    revision = Revision.objects.select_for_update().filter(pk=key, approved_go_live_at__lte=timezone.now()).first()
    if revision is None:
        return False
    ends_at = revision.as_object().expire_at
    if ends_at is not None and ends_at <= timezone.now():
        # Its time was over before it came: the last run of this command was too long ago.
        revision.approved_go_live_at = None
        revision.save(update_fields=["approved_go_live_at"])
        return False
    revision.publish(log_action="wagtail.publish.scheduled")
    return True


def _take_down(model: Any, key: int) -> bool:
    """Withdraw an object whose time is still over, read afresh: an editor may have prolonged it a moment ago."""
    now = timezone.now()
    instance = model._default_manager.select_for_update(of=("self",)).filter(pk=key, live=True).first()
    if instance is None:
        return False
    expired = instance.expire_at is not None and instance.expire_at <= now
    ending = instance.ending() if isinstance(instance, Publishable) else None
    if not expired and (ending is None or ending.at > now):
        return False
    instance.unpublish(set_expired=expired, log_action="wagtail.unpublish.scheduled")
    return True


def _try(action: Callable[[], bool], title: str, done: list[str], failed: list[tuple[str, str]]) -> None:
    try:
        with transaction.atomic():
            happened = action()
    except Exception as error:
        logger.exception("Due but failed: %s", title)
        failed.append((title, str(error)))
    else:
        if happened:
            done.append(title)


def _expired_objects() -> Iterator[tuple[Any, int, str]]:
    now = timezone.now()
    for page in list(Page.objects.live().filter(expire_at__lte=now)):
        yield page.specific_class or Page, page.pk, str(page)
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page):
            for found in list(model._default_manager.filter(live=True, expire_at__lte=now)):
                yield model, found.pk, str(found)


def _ended_objects() -> Iterator[tuple[Any, int, str]]:
    """Live objects whose content says that its time is over."""
    now = timezone.now()
    for head in list(DocumentHead.objects.filter(kind=Kind.PUBLISHED, next_change_at__lte=now)):
        document_type = registry.by_name(head.type)
        if document_type is None:
            continue
        found = document_type.model.find_document(head.content_id, head.locale)  # type: ignore[attr-defined]
        ending = found.ending() if found is not None and found.live else None
        if ending is not None and ending.at <= now:
            yield type(found), found.pk, str(found)
