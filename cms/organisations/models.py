"""The tree of union bodies and the people who answer for fields of work in them."""

import uuid
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from treebeard.mp_tree import MP_Node
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin

from cms.organisations.codes import SubmissionCode
from cms.organisations.folders import MediaFolder
from cms.organisations.grants import Role, RoleGrant
from cms.preview.showing import DocumentPreview
from cms.publication.publishable import Publishable

__all__ = [
    "Level",
    "MediaFolder",
    "Officer",
    "Organisation",
    "Role",
    "RoleGrant",
    "Setting",
    "SizeBand",
    "SubmissionCode",
]


class Level(models.TextChoices):
    """Place in the structure of the union; a body stands only under one of a higher level."""

    CENTRAL = "central", _("central")
    TERRITORIAL = "territorial", _("territorial")
    LOCAL = "local", _("local")
    PRIMARY = "primary", _("primary")


class Setting(models.TextChoices):
    """Where the members of a primary organisation work."""

    SCHOOL = "school", _("school")
    KINDERGARTEN = "kindergarten", _("kindergarten")
    COLLEGE = "college", _("college")
    UNIVERSITY = "university", _("university")
    OTHER = "other", _("other institution")


class SizeBand(models.TextChoices):
    """How many members."""

    XS = "xs", _("up to 25 members")
    S = "s", _("26 to 100 members")
    M = "m", _("101 to 500 members")
    L = "l", _("over 500 members")


LEVEL_ORDER = tuple(Level)
PLACE_ATTEMPTS = 10


class Organisation(
    DocumentPreview, Publishable, DraftStateMixin, RevisionMixin, PreviewableMixin, ClusterableModel, MP_Node
):
    """A node of the union's tree. ``parent`` is what editors change and publish; the tree follows it on save."""

    content_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("parent organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The body above this one. Only the central organisation has none."),
    )
    name = models.CharField(_("full name"), max_length=300)
    short_name = models.CharField(_("short name"), max_length=120, help_text=_("As people say it; stands in lists."))
    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("Latin letters, digits and hyphens; part of the link.")
    )
    level = models.CharField(_("level"), max_length=12, choices=Level)
    setting = models.CharField(_("where members work"), max_length=14, choices=Setting, blank=True)
    size_band = models.CharField(_("size"), max_length=2, choices=SizeBand, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    summary = models.TextField(_("in short"), max_length=500, blank=True, help_text=_("One or two sentences."))
    website = models.URLField(_("website"), blank=True)
    phone = models.CharField(
        _("office telephone"), max_length=40, blank=True, help_text=_("Of the office, not a person's.")
    )
    office_email = models.EmailField(
        _("office e-mail"), blank=True, help_text=_("For notices of the system. It is never published.")
    )

    class Meta:
        verbose_name = _("union organisation")
        verbose_name_plural = _("union organisations")

    def __str__(self) -> str:
        return self.short_name or self.name

    @property
    def document_locale(self) -> str:
        return settings.LANGUAGE_CODE

    @classmethod
    def find_document(cls, content_id: uuid.UUID, locale: str) -> Self | None:
        return cls.objects.filter(content_id=content_id).first()

    def clean(self) -> None:
        """The parent must be of a higher level and not stand below this organisation."""
        super().clean()
        if self.level not in Level.values:
            return
        if self.parent is None:
            if self.level != Level.CENTRAL:
                raise ValidationError({"parent": _("Choose the organisation above; only the central one has none.")})
            return
        if LEVEL_ORDER.index(Level(self.parent.level)) >= LEVEL_ORDER.index(Level(self.level)):
            raise ValidationError({"parent": _("The organisation above must be of a higher level.")})
        if self.pk and (self.parent_id == self.pk or self.parent.is_descendant_of(self)):
            raise ValidationError({"parent": _("An organisation can not stand below itself.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save and keep the tree in step with ``parent``."""
        with transaction.atomic():
            if self._state.adding and not self.path:
                # Treebeard finds the place and comes back here with the path set.
                self._place()
                return
            super().save(*args, **kwargs)
            self._follow_parent()

    def with_content_json(self, content: Any) -> Self:
        """A revision as an object, at the tree position of today: an old draft must not bring an old path back."""
        obj = super().with_content_json(content)
        obj._read_place()
        return obj

    def _place(self) -> None:
        for attempt in range(PLACE_ATTEMPTS):
            try:
                with transaction.atomic():
                    if self.parent_id is None:
                        Organisation.add_root(instance=self)
                    else:
                        Organisation.objects.get(pk=self.parent_id).add_child(instance=self)
            except IntegrityError as error:
                # Somebody else has just taken the next place in the tree; it has been committed, so there is another.
                if "path" not in str(error) or attempt == PLACE_ATTEMPTS - 1:
                    raise
                self.path, self.pk = "", None
            else:
                return

    def _follow_parent(self) -> None:
        stored = Organisation.objects.only("parent_id", "path", "depth").get(pk=self.pk)
        above = stored.get_parent()
        if stored.parent_id == (above.pk if above else None):
            return
        if stored.parent_id is None:
            stored.move(Organisation.get_last_root_node(), pos="last-sibling")
        else:
            stored.move(Organisation.objects.get(pk=stored.parent_id), pos="last-child")
        self._read_place()

    def _read_place(self) -> None:
        # Never from the instance at hand: it may have been loaded before a sibling or child came.
        place = Organisation.objects.filter(pk=self.pk).values_list("path", "depth", "numchild")
        self.path, self.depth, self.numchild = place.get()


class Officer(models.Model):
    """A person who answers for a field of work in an elected body."""

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="officers")
    person = models.CharField(_("person"), max_length=200)
    field_of_work = models.CharField(_("field of work"), max_length=200)
    since = models.DateField(_("since"))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("Whoever has an end date no longer stands in the directory.")
    )
    contact = models.URLField(
        _("contact"),
        blank=True,
        help_text=_("A page of the office where one can write; never a private telephone or e-mail."),
    )

    class Meta:
        verbose_name = _("officer")
        verbose_name_plural = _("officers")
        ordering = ("field_of_work", "since", "pk")

    def __str__(self) -> str:
        return f"{self.person}, {self.field_of_work}"
