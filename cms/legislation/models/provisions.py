"""Provisions in time. These rows are never edited: publishing an edition writes them, unpublishing takes them back.

Both ends of a period belong to it: a row holds on a day when ``valid_from <= day`` and ``valid_to`` is null or not
before the day.
"""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.editions import Edition


class ProvisionState(models.TextChoices):
    """Whether a provision has force."""

    IN_FORCE = "in_force", _("in force")
    NOT_YET = "not_yet", _("not yet in force")
    REPEALED = "repealed", _("repealed")
    SUSPENDED = "suspended", _("suspended")
    NOT_APPLIED = "not_applied", _("not applied")


class LineageKind(models.TextChoices):
    """How provisions of two neighbouring editions are related."""

    SAME = "same", _("the same")
    SPLIT = "split", _("split")
    MERGED = "merged", _("merged")
    REPLACED = "replaced", _("replaced by another text")
    UNCERTAIN = "uncertain", _("uncertain")


class OriginDecision(models.TextChoices):
    """An editor's answer: which provision of the edition before this one is. The id goes on with all but the last two;
    of a split norm it goes to the part that the answer is about."""

    SAME = "same", _("the same provision")
    SPLIT = "split", _("a part of the former provision")
    MERGED = "merged", _("several former provisions in one")
    REPLACED = "replaced", _("another provision in its place")
    NEW = "new", _("a new provision")


class EffectKind(models.TextChoices):
    """What an amending act does to a provision."""

    AMENDED = "amended", _("changes it")
    INTRODUCED = "introduced", _("adds it")
    REPEALED = "repealed", _("repeals it")
    SUSPENDED = "suspended", _("suspends it")
    INTERPRETED = "interpreted", _("says how to read it")
    OTHER = "other", _("something else")


class ServedEdition(models.Model):
    """An edition whose provisions are in service: as of which text and day, and what publishing it wrote."""

    edition = models.OneToOneField(Edition, on_delete=models.CASCADE, related_name="served")
    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="served_editions")
    in_force_from = models.DateField()
    in_force_to = models.DateField(null=True)
    digest = models.CharField(max_length=64)
    family = models.CharField(max_length=20)
    units = models.PositiveIntegerField()
    rows_written = models.PositiveIntegerField()
    rows_closed = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["act", "in_force_from"], name="one_served_edition_of_day")]
        indexes = [models.Index(fields=["in_force_from"], name="served_edition_by_day")]

    def __str__(self) -> str:
        return f"{self.edition_id} from {self.in_force_from}"


class EditionReport(models.Model):
    """The import report on a text of an edition, as it was when that text was read. ``content`` has the shape of
    ``cms.legislation.text.report.ImportReport``."""

    edition = models.OneToOneField(Edition, on_delete=models.CASCADE, related_name="report")
    digest = models.CharField(max_length=64)
    acceptable = models.BooleanField()
    content = models.JSONField()
    made_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"{self.edition_id}: {'acceptable' if self.acceptable else 'refused'}"


class Provision(models.Model):
    """A norm that stays itself when it is renumbered: its id goes with its text."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="provisions")

    def __str__(self) -> str:
        return str(self.id)


class ProvisionVersion(models.Model):
    """What a provision itself says for a time, without what stands below it. A row only where something changed.

    ``digest`` is of heading and text with presentation taken out. ``position`` sorts the provisions of an act that hold
    on one day into reading order, as plain text. ``notes`` are amendment notes as printed.
    """

    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="versions")
    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="+")
    parent = models.ForeignKey(Provision, on_delete=models.CASCADE, null=True, related_name="+")
    label = models.CharField(max_length=255)
    level = models.CharField(max_length=12)
    number = models.CharField(max_length=40, blank=True)
    mark = models.TextField(blank=True)
    heading = models.TextField(blank=True)
    text = models.TextField(blank=True)
    notes = models.JSONField(default=list)
    digest = models.CharField(max_length=32)
    state = models.CharField(max_length=12, choices=ProvisionState)
    position = models.CharField(max_length=60)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["provision", "valid_from"], name="one_version_of_day")]
        indexes = [
            models.Index(fields=["act", "label", "valid_from"], name="provision_by_label"),
            models.Index(fields=["act", "valid_from", "valid_to"], name="provision_by_day"),
            models.Index(fields=["parent", "valid_from"], name="provision_by_parent"),
        ]

    def __str__(self) -> str:
        return f"{self.label} from {self.valid_from}"


class Lineage(models.Model):
    """How provisions came from those of the edition before, where that is more than the same text at the same label.

    ``decision`` is an editor's answer to an uncertain link; it survives every new alignment of the same labels.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="lineage")
    kind = models.CharField(max_length=10, choices=LineageKind)
    old = models.JSONField()
    new = models.JSONField()
    score = models.FloatField()
    decision = models.CharField(
        max_length=10,
        blank=True,
        choices=OriginDecision,
    )

    class Meta:
        verbose_name = _("origin of provisions")
        verbose_name_plural = _("origins of provisions")

    def __str__(self) -> str:
        return f"{', '.join(self.old)} → {', '.join(self.new)}: {self.kind}"


class ProvisionChange(models.Model):
    """What an edition changed against the one before, provision by provision, in reading order.

    ``change`` is a class of ``cms.legislation.text.diff``; ``provision`` is the one that the label leads to, in the new
    edition or, when it is gone, in the old one.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="changes")
    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="changes")
    old_label = models.CharField(max_length=255, blank=True)
    new_label = models.CharField(max_length=255, blank=True)
    change = models.CharField(max_length=12)
    lineage = models.CharField(max_length=10, blank=True)
    position = models.PositiveIntegerField()

    class Meta:
        ordering = ("position",)
        constraints = [models.UniqueConstraint(fields=["edition", "position"], name="one_change_at_position")]

    def __str__(self) -> str:
        return f"{self.new_label or self.old_label}: {self.change}"


class Effect(models.Model):
    """An amending act did something to a provision, or will.

    Those read from amendment notes belong to the ``edition`` that carries them. One that an editor has noted
    (``by_hand``) is ``applied`` only since an edition names its amending act at that provision: until then the act is
    amended, and its text does not say so yet. ``label`` is the place as the editor gave it, ``provision`` where it leads.
    """

    act = models.ForeignKey(Act, verbose_name=_("amended act"), on_delete=models.CASCADE, related_name="effects")
    label = models.CharField(
        _("place"),
        max_length=255,
        blank=True,
        help_text=_("The provision, for example st_81__ch_1__p_6; empty: the act."),
    )
    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, null=True, blank=True, related_name="effects")
    edition = models.ForeignKey(Edition, on_delete=models.SET_NULL, null=True, blank=True, related_name="effects")
    kind = models.CharField(_("what it does"), max_length=12, choices=EffectKind)
    amending_act = models.ForeignKey(
        Act,
        verbose_name=_("amending act in the library"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="makes_effects",
    )
    amending_number = models.CharField(_("number of the amending act"), max_length=80)
    amending_date = models.DateField(_("date of the amending act"), null=True, blank=True)
    amending_provision = models.CharField(_("provision of the amending act"), max_length=120, blank=True)
    takes_effect_on = models.DateField(_("takes effect on"), null=True, blank=True)
    applied = models.BooleanField(_("carried into the text"), default=True)
    by_hand = models.BooleanField(_("noted by an editor"), default=False)

    class Meta:
        verbose_name = _("effect of an amending act")
        verbose_name_plural = _("effects of amending acts")
        indexes = [models.Index(fields=["act", "amending_number"], name="effect_by_amending_act")]

    def __str__(self) -> str:
        where = f"{self.act}, {self.label}" if self.label else str(self.act)
        day = f" ({self.amending_date:%d.%m.%Y})" if self.amending_date else ""
        return f"{self.amending_number}{day}: {where}"
