"""Replications: another organisation did what a case study tells, and says what came of it."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, RevisionMixin
from wagtail.search import index

from cms.publication.capture import republish
from cms.publication.models import DocumentHead, Kind
from cms.publication.refusal import Fault, PublicationRefused


class Stage(models.TextChoices):
    """How far a replication has come."""

    PLANNED = "planned", _("planned")
    IN_PROGRESS = "in_progress", _("in progress")
    DONE = "done", _("done")
    ABANDONED = "abandoned", _("abandoned")


class Replication(DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    """A repetition of a case. It has no document of its own: a live one is told and counted in that of its case, which
    is rendered again whenever this changes.

    ``case_version`` is the number in the publication log of the wording that was repeated.
    """

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    case = models.ForeignKey(
        "bestpractice.CaseStudyPage",
        verbose_name=_("case study"),
        on_delete=models.CASCADE,
        related_name="replications",
    )
    case_version = models.PositiveBigIntegerField(null=True, editable=False)
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Who repeats it; not the organisation of the case itself."),
    )
    stage = models.CharField(_("stage"), max_length=12, choices=Stage, default=Stage.PLANNED)
    adaptations = models.TextField(
        _("what was adapted"), max_length=2000, blank=True, help_text=_("What was done otherwise than in the case.")
    )
    results = models.TextField(
        _("what came of it"), max_length=2000, blank=True, help_text=_("With numbers, dates and the source.")
    )
    obstacle = models.TextField(
        _("what stood in the way"), max_length=1000, blank=True, help_text=_("Readers see why it was abandoned.")
    )
    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("results"),
        index.SearchField("obstacle"),
        index.FilterField("id"),
        index.FilterField("case"),
        index.FilterField("stage"),
    ]

    class Meta:
        verbose_name = _("replication")
        verbose_name_plural = _("replications")

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        """Who repeats what."""
        return f"{self.organisation}: {self.case.title}"[:200]

    @property
    def confirmed(self) -> bool:
        """Done, and a body of the organisation has said so of these very words."""
        return self.stage == Stage.DONE and self.confirmation_that_holds is not None

    @property
    def confirmation_that_holds(self) -> Any:
        """The confirmation by a body of the organisation, as long as the replication says what was confirmed; or None."""
        found = getattr(self, "confirmation", None) if self.pk else None
        if found is None:
            return None
        found.replication = self
        return found if found.holds else None

    def clean(self) -> None:
        super().clean()
        faults = {fault.pointer.removeprefix("/"): fault.message for fault in self.faults()}
        if faults:
            raise ValidationError({name: str(message) for name, message in faults.items()})

    def faults(self) -> Iterator[Fault]:
        """Everything that stands against telling of this replication."""
        if self.case_id is not None and self.organisation_id == self.case.organisation_id:
            yield Fault("/organisation", _("Another organisation must have repeated it."))
        if self.stage == Stage.ABANDONED and not self.obstacle.strip():
            yield Fault("/obstacle", _("Say why it was abandoned: that helps others most."))
        if self.stage == Stage.DONE and not self.results.strip():
            yield Fault("/results", _("Say what came of it."))

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and render the case again in the same transaction. Raises ``PublicationRefused``."""
        # With a list of fields Wagtail keeps its books over a draft; what is live stays.
        if kwargs.get("update_fields") is not None:
            super().save(*args, **kwargs)
            return
        faults = list(self.faults()) if self.live else []
        if faults:
            raise PublicationRefused(faults)
        with transaction.atomic():
            if self.case_version is None:
                self.case_version = self._heads().values_list("sequence", flat=True).first()
            super().save(*args, **kwargs)
            # One that is new, or that comes from another case, is not yet embedded where it must stand now.
            self.tell()

    def tell(self) -> None:
        """Render the case again, with what is now to be said of this."""
        republish(list(self._heads()), cause=f"{self._meta.verbose_name}: {self}"[:200])

    def _heads(self) -> models.QuerySet[DocumentHead]:
        return DocumentHead.objects.filter(content_id=self.case.content_id, kind=Kind.PUBLISHED)
