"""What a person may do with a draft: what Wagtail's own editor would let her do, asked of the same policies."""

from typing import Any, Literal

from wagtail.locks import ScheduledForPublishLock
from wagtail.models import LockableMixin, Page
from wagtail.permissions import policy_registry

Right = Literal["edit", "publish", "unpublish", "delete", "submit"]
RIGHTS: tuple[Right, ...] = ("edit", "publish", "unpublish", "delete", "submit")
OF_SNIPPETS = {"add", "change", "publish", "delete", "view"}


class Rights:
    """Of one person, on one object."""

    def __init__(self, by: Any, instance: Any) -> None:
        self.by = by
        self.instance = instance
        self.policy = policy_registry.get(instance)

    def see(self) -> bool:
        """Whether the draft is shown at all."""
        if isinstance(self.instance, Page):
            # What the explorer shows: a page may be seen by who may not touch it.
            return bool(self.policy.explorable_instances(self.by).filter(pk=self.instance.pk).exists())
        return bool(self.policy.user_has_any_permission_for_instance(self.by, OF_SNIPPETS, self.instance))

    def has(self, right: Right) -> bool:
        return self._of_page(right) if isinstance(self.instance, Page) else self._of_snippet(right)

    def all(self) -> list[str]:
        """The rights that she has, in a fixed order."""
        return [right for right in RIGHTS if self.has(right)]

    def lock(self) -> Any:
        """The lock that keeps her from editing, or None."""
        lock = _lock_of(self.instance)
        return lock if lock is not None and lock.for_user(self.by) else None

    def _of_page(self, right: Right) -> bool:
        tester = self.instance.permissions_for_user(self.by)
        asked = {
            "edit": tester.can_edit,
            "publish": tester.can_publish,
            "unpublish": tester.can_unpublish,
            "delete": tester.can_delete,
            "submit": tester.can_submit_for_moderation,
        }
        return bool(asked[right]())

    def _of_snippet(self, right: Right) -> bool:
        if right == "edit":
            return self._allows("change") or self._reviews()
        if right == "submit":
            return self._can_submit()
        if right == "unpublish":
            return bool(self.instance.live) and self._allows("publish")
        return self._allows(right)

    def _allows(self, action: str) -> bool:
        return bool(self.policy.user_has_permission_for_instance(self.by, action, self.instance))

    def _reviews(self) -> bool:
        task = getattr(self.instance, "current_workflow_task", None)
        return task is not None and bool(task.user_can_access_editor(self.instance, self.by))

    def _can_submit(self) -> bool:
        if not hasattr(self.instance, "get_workflow") or self.instance.get_workflow() is None:
            return False
        return not self.instance.workflow_in_progress and self._allows("change")


def _lock_of(instance: Any) -> Any:
    if isinstance(instance, Page | LockableMixin):
        return instance.get_lock()
    # Wagtail's own answer for what can not be locked by hand is an AttributeError.
    return ScheduledForPublishLock(instance) if instance.approved_schedule else None
