"""Who may do what: by groups, and by nothing else."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission
from django.db.models import QuerySet


class GroupsBackend(ModelBackend):
    """Django's backend without rights of single persons: those are given by roles, whose groups have the rights."""

    def get_user(self, user_id: Any) -> Any:
        """Whoever is signed in, with the profile that every screen of the admin asks for, in one query."""
        user = get_user_model()._default_manager.select_related("wagtail_userprofile").filter(pk=user_id).first()
        return user if user is not None and self.user_can_authenticate(user) else None

    def _get_user_permissions(self, user_obj: Any) -> QuerySet[Permission]:
        return Permission.objects.none()
