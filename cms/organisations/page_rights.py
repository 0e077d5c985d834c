"""What a person may do with one page: by Wagtail's groups, and by her roles for its organisation, both."""

from typing import Any

from wagtail.models import Page, PagePermissionTester

from cms.organisations.permissions import OF_WAGTAIL, Action, Work, actions_for, grants_give, may, scoped_models


class ScopedPageTester(PagePermissionTester):
    """Wagtail's rights on a page, less those that no role gives for its organisation."""

    permissions: set[str]

    def __init__(self, user: Any, page: Page) -> None:
        super().__init__(user, page)
        self.allowed = self._allowed()
        if user.is_active and not user.is_superuser:
            self.permissions = {name for name in self.permissions if OF_WAGTAIL.get(name) in self.allowed}

    def can_edit(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_edit())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return Action.DELETE in self.allowed and bool(super().can_delete(ignore_bulk))

    def can_lock(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_lock())

    def can_unlock(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_unlock())

    def can_submit_for_moderation(self) -> bool:
        return self.can_edit() and bool(super().can_submit_for_moderation())

    def can_view_revisions(self) -> bool:
        return Action.VIEW in self.allowed and bool(super().can_view_revisions())

    def can_copy(self) -> bool:
        """The copy belongs to the same organisation at first, so there must be a right to add to it."""
        return Action.ADD in self.allowed and bool(super().can_copy())

    def can_move_to(self, destination: Page) -> bool:
        """Nowhere where another workflow holds, or none."""
        return self.page.get_workflow() == destination.get_workflow() and bool(super().can_move_to(destination))

    def can_copy_to(self, destination: Page, recursive: bool = False) -> bool:
        """As for moving."""
        same = self.page.get_workflow() == destination.get_workflow()
        return same and bool(super().can_copy_to(destination, recursive))

    def _allowed(self) -> frozenset[Action]:
        placed = scoped_models()[self.page.specific_class]
        return actions_for(self.user, getattr(self.page, "organisation_id", None), placed.work)


class SectionTester(PagePermissionTester):
    """Rights on a section: the section itself is the centre's; below it everyone may add what her roles let her add."""

    permissions: set[str]

    def __init__(self, user: Any, page: Page) -> None:
        super().__init__(user, page)
        if user.is_active and not user.is_superuser:
            self.permissions = {name for name in self.permissions if self._allows(name)}

    def can_publish(self) -> bool:
        return self._central(Action.PUBLISH) and bool(super().can_publish())

    def can_unpublish(self) -> bool:
        return self._central(Action.PUBLISH) and bool(super().can_unpublish())

    def can_reorder_children(self) -> bool:
        return self._central(Action.PUBLISH) and bool(super().can_reorder_children())

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return self._central(Action.DELETE) and bool(super().can_delete(ignore_bulk))

    def can_publish_subpage(self) -> bool:
        """Wagtail asks before it knows the organisation: so wherever one may add, one must also be allowed to publish."""
        return bool(super().can_publish_subpage()) and grants_give(self.user, Action.PUBLISH, wherever=Action.ADD)

    def _allows(self, name: str) -> bool:
        return name in {"add", "publish"} or self._central(OF_WAGTAIL.get(name, Action.DELETE))

    def _central(self, action: Action) -> bool:
        return may(self.user, action, None, Work.DIRECTORY)
