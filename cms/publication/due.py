"""Scheduled publishing and expiry, each object in its own transaction with its log entry."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from cms.publication import registry
from cms.publication.models import DocumentHead, Kind

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Due:
    """What one run did: titles that went live or were taken down, and those that could not be, with the reason."""

    published: tuple[str, ...]
    expired: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]


def publish_due() -> Due:
    """Publish every approved revision whose time has come, and withdraw every object whose time is over.

    Takes the place of Wagtail's ``publish_scheduled``, which runs in autocommit and stops at the first error: here one
    object that can not be published is reported and stays due, and the others go on.
    """
    published: list[str] = []
    expired: list[str] = []
    failed: list[tuple[str, str]] = []
    for instance in _expired_objects():
        _try(lambda obj=instance: _expire(obj), str(instance), expired, failed)
    for instance in _ended_objects():
        _try(lambda obj=instance: _end(obj), str(instance), expired, failed)
    due = Revision.objects.filter(approved_go_live_at__lte=timezone.now()).order_by("approved_go_live_at", "pk")
    for revision in due:
        _try(lambda rev=revision: _go_live(rev), revision.object_str, published, failed)
    return Due(tuple(published), tuple(expired), tuple(failed))


def _go_live(revision: Revision) -> None:
    revision.publish(log_action="wagtail.publish.scheduled")


def _expire(instance: Any) -> None:
    instance.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _end(instance: Any) -> None:
    instance.unpublish(log_action="wagtail.unpublish.scheduled")


def _try(action: Any, title: str, done: list[str], failed: list[tuple[str, str]]) -> None:
    try:
        with transaction.atomic():
            action()
    except Exception as error:
        logger.exception("Due but failed: %s", title)
        failed.append((title, str(error)))
    else:
        done.append(title)


def _expired_objects() -> Iterator[Any]:
    now = timezone.now()
    for page in list(Page.objects.live().filter(expire_at__lte=now)):
        yield page.specific
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page):
            yield from list(model._default_manager.filter(live=True, expire_at__lte=now))


def _ended_objects() -> Iterator[Any]:
    """Live objects whose content says that its time is over."""
    now = timezone.now()
    for head in list(DocumentHead.objects.filter(kind=Kind.PUBLISHED, next_change_at__lte=now)):
        document_type = registry.by_name(head.type)
        found = document_type and document_type.model.find_document(head.content_id, head.locale)  # type: ignore[attr-defined]
        ending = found.ending() if found and found.live else None
        if ending is not None and ending.at <= now:
            yield found
