"""The admin's side of a draft that somebody else changes: by the authoring API, or in another window."""

from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, RevisionMixin


class FreshForm:
    """Mixin, first in the bases of a model form: refuses to save over a revision that this window has not shown, whoever
    wrote it. Wagtail itself asks that for autosave only. What was typed stays in the form."""

    data: Any
    instance: Any

    def clean(self) -> Any:
        """Raises ``ValidationError`` when the form was loaded before the newest revision."""
        cleaned = super().clean()  # type: ignore[misc]
        drafted = isinstance(self.instance, Page | RevisionMixin) and self.instance.pk is not None
        if drafted and _stale(self.data, self.instance):
            raise ValidationError(
                _(
                    "This draft has been changed since you opened it, by somebody else or by you in another window. What "
                    "you wrote still stands here: open the draft in another window, see what is new, and save this only "
                    "if it may replace it."
                ),
                "stale",
            )
        return cleaned

    def get_field_updates_for_resave(self) -> list[tuple[str, str]]:
        """With what the open form is told after it has saved by itself: the revision that it knows from now on."""
        updates: list[tuple[str, str]] = super().get_field_updates_for_resave()  # type: ignore[misc]
        revision = getattr(self.instance, "latest_revision", None)
        if revision is not None:
            updates += [
                ("loaded_revision_id", str(revision.pk)),
                ("loaded_revision_created_at", revision.created_at.isoformat()),
            ]
        return updates


def _stale(data: Any, instance: Any) -> bool:
    """Whether another revision than the one that the form knows is the newest, or the same one was written again."""
    overwritten = data.get("overwrite_revision_id")
    loaded = overwritten or data.get("loaded_revision_id")
    model = Page if isinstance(instance, Page) else type(instance)
    rows = model._default_manager.filter(pk=instance.pk)
    if connection.vendor == "postgresql" and connection.in_atomic_block:
        # Nobody writes between this question and the save.
        rows = rows.select_for_update(of=("self",))
    newest = rows.values_list("latest_revision_id", "latest_revision__created_at").first()
    if not loaded or newest is None or newest[0] is None:
        return False
    if str(newest[0]) != loaded:
        return True
    seen = data.get("loaded_revision_created_at")
    return bool(not overwritten and seen and not _same_moment(seen, newest[1]))


def _same_moment(seen: str, written: datetime) -> bool:
    """Up to milliseconds: the answer to an autosave cuts the rest off, the page itself does not."""
    try:
        moment = parse_datetime(seen)
    except ValueError:
        moment = None
    return moment is not None and is_aware(moment) and abs(moment - written) < timedelta(milliseconds=1)
