"""People who sign in. The e-mail address is the login; there is no user name."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from cms.accounts.tokens import Job, JobState, KeptAnswer, Scope, TokenTerms

__all__ = ["Job", "JobState", "KeptAnswer", "Scope", "TokenTerms", "User"]


class UserManager(BaseUserManager["User"]):
    """Creates and finds users by e-mail, without regard to case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A user with this e-mail. Raises ValueError when it is empty."""
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """The user who signs in with this e-mail. Raises ``User.DoesNotExist``."""
        return self.get(email__iexact=username or "")

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A user who may do everything."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """A person with an account: editor, lawyer, officer or member. The e-mail is kept in small letters."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]

    class Meta(AbstractUser.Meta):
        # Beside the unique column: also holds for rows that are not written by ``save``.
        constraints = [models.UniqueConstraint(Lower("email"), name="one_user_of_email")]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; the e-mail in small letters, so that it is one login however it is typed."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Small letters, before the form asks whether the e-mail is taken."""
        super().clean()
        self.email = self.email.lower()

    def __str__(self) -> str:
        return self.get_full_name() or self.email
