"""The admin's side of a draft that somebody else changes: by the authoring API, or in another window."""

from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, RevisionMixin


class FreshForm:
    """Mixin, first in the bases of a model form: refuses to save over a revision that its editor has not seen. Wagtail
    itself asks that for autosave only. What was typed stays in the form."""

    data: Any
    instance: Any

    def clean(self) -> Any:
        """Raises ``ValidationError`` when the form was loaded before the newest revision."""
        cleaned = super().clean()  # type: ignore[misc]
        drafted = isinstance(self.instance, Page | RevisionMixin) and self.instance.pk is not None
        if drafted and _stale(self.data, self.instance, getattr(self, "for_user", None)):
            raise ValidationError(
                _(
                    "Somebody has changed this draft since you opened it. What you wrote still stands here: open the "
                    "draft in another window, see what is new, and save this only if it may replace it."
                ),
                "stale",
            )
        return cleaned


def _stale(data: Any, instance: Any, user: Any) -> bool:
    """Whether somebody else wrote since, or a program in the editor's name. Autosave leaves the form's own numbers as they
    were when it was opened, so what is newer by the editor's own hand in the admin is taken for this very form's."""
    loaded = data.get("overwrite_revision_id") or data.get("loaded_revision_id")
    model = Page if isinstance(instance, Page) else type(instance)
    rows = model._default_manager.filter(pk=instance.pk)
    if connection.vendor == "postgresql" and connection.in_atomic_block:
        # Nobody writes between this question and the save.
        rows = rows.select_for_update(of=("self",))
    newest = rows.values_list("latest_revision_id", "latest_revision__created_at", "latest_revision__user_id").first()
    if not loaded or newest is None or newest[0] is None:
        return False
    mine = user is not None and newest[2] == user.pk
    if str(newest[0]) != loaded:
        return not mine or not loaded.isdecimal() or _others_wrote(instance, int(loaded), user)
    seen = data.get("loaded_revision_created_at")
    # The same revision, written again by somebody's autosave.
    return bool(not mine and not data.get("overwrite_revision_id") and seen and not _same_moment(seen, newest[1]))


def _others_wrote(instance: Any, since: int, user: Any) -> bool:
    """Whether anything between the revision that the form shows and the newest came from elsewhere."""
    later = Revision.objects.for_instance(instance).filter(pk__gt=since)
    return bool(later.filter(~Q(user=user) | Q(by_door__isnull=False)).exists())


def _same_moment(seen: str, written: datetime) -> bool:
    """Up to milliseconds: the answer to an autosave cuts the rest off, the page itself does not."""
    try:
        moment = parse_datetime(seen)
    except ValueError:
        moment = None
    return moment is not None and is_aware(moment) and abs(moment - written) < timedelta(milliseconds=1)
