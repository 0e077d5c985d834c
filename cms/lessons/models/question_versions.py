"""What was asked and what was right, as published: answers are graded by this, never by the editors' tables."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class QuestionVersion(models.Model):
    """A question of a lesson in one locale as it was published. Append-only but for ``current``.

    ``question`` is the id of its block; ``lesson`` is a content id, because a copied lesson keeps the ids of its blocks.
    ``hash`` names public part and key together and stays on the server; ``public_hash`` is told to clients.
    """

    question = models.UUIDField()
    lesson = models.UUIDField()
    locale = models.CharField(max_length=12)
    kind = models.CharField(max_length=20)
    public = models.JSONField()
    key = models.JSONField()
    hash = models.CharField(max_length=64)
    public_hash = models.CharField(max_length=64)
    current = models.BooleanField(default=True)
    published_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("version of a question")
        verbose_name_plural = _("versions of questions")
        constraints = [
            models.UniqueConstraint(fields=["lesson", "locale", "question", "hash"], name="one_version_of_question"),
            models.UniqueConstraint(
                fields=["lesson", "locale", "question"], condition=models.Q(current=True), name="one_current_version"
            ),
        ]
        indexes = [models.Index(fields=["question", "locale"], name="version_by_question")]

    def __str__(self) -> str:
        return f"{self.kind} {self.question}"
