"""Where published documents cite the library, and what their authors read there."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.provisions import Provision


class EditionPolicy(models.TextChoices):
    """As of when a citation reads the law."""

    CURRENT = "current", _("the wording in force")
    AS_OF = "as_of", _("the wording of a day")
    FIXED = "fixed", _("the wording of one edition")


class Origin(models.TextChoices):
    """Who found a citation."""

    AUTO = "auto", _("found in the text")
    EDITOR = "editor", _("set by an editor")


class CitationState(models.TextChoices):
    """What people say of a citation."""

    SUGGESTED = "suggested", _("suggested")
    CONFIRMED = "confirmed", _("confirmed")
    REJECTED = "rejected", _("rejected: no citation")


# What a document keeps from its readers, such as an answer key, stands here in the pointers of its citations.
KEPT = "kept"
KEPT_POINTER = f"/{KEPT}/"


class Citations(models.QuerySet["Citation"]):
    """Citations of published documents."""

    def told(self) -> Self:
        """Those that everyone may know of: not the rejected ones, not those of what is kept from readers."""
        return self.exclude(state=CitationState.REJECTED).exclude(pointer__startswith=KEPT_POINTER)


class Citation(models.Model):
    """A reference to law in a published document. Found again at every publication; what an editor has decided stays.

    ``pointer`` is the JSON Pointer of the text in the document's body, ``block`` the id of the block around it,
    null in the head of the document; ``start`` and ``end`` count code points of the text without markup, end
    exclusive; ``occurrence`` tells equal quotes of one block apart. Without ``provision`` the citation means the
    whole act, or, with a ``label``, a place that the act does not have. ``seen_digest`` is of the passage as its
    author read it on ``seen_on``; with the policy ``current`` and a day in ``as_of`` the author said for the law of
    which day this was written, and the digest follows what is known of that day. ``changed_from`` is the first day
    on which it reads differently, null while there is none. A pointer below ``/kept`` leads to what the document keeps from
    its readers: such a citation is looked after, and told to editors alone.
    """

    document = models.UUIDField()
    locale = models.CharField(max_length=12)
    document_type = models.CharField(max_length=40)
    pointer = models.CharField(max_length=255)
    block = models.UUIDField(null=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.CharField(max_length=1000)
    occurrence = models.PositiveSmallIntegerField()
    named = models.CharField(_("act as it is named"), max_length=300)
    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.SET_NULL, null=True, related_name="citations")
    label = models.CharField(_("place"), max_length=255, blank=True)
    provision = models.ForeignKey(Provision, on_delete=models.SET_NULL, null=True, related_name="citations")
    policy = models.CharField(_("wording"), max_length=8, choices=EditionPolicy, default=EditionPolicy.CURRENT)
    as_of = models.DateField(_("day of the wording"), null=True, blank=True)
    seen_digest = models.CharField(max_length=32, blank=True)
    seen_on = models.DateField()
    changed_from = models.DateField(null=True)
    origin = models.CharField(_("found by"), max_length=8, choices=Origin, default=Origin.AUTO)
    state = models.CharField(_("state"), max_length=10, choices=CitationState, default=CitationState.SUGGESTED)

    objects = Citations.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        indexes = [
            models.Index(fields=["document", "locale"], name="citation_by_document"),
            models.Index(fields=["act", "provision"], name="citation_by_target"),
            models.Index(
                fields=["changed_from"], condition=models.Q(changed_from__isnull=False), name="citation_changed"
            ),
        ]

    def __str__(self) -> str:
        return f"«{self.quote}»"

    @property
    def is_kept(self) -> bool:
        """Whether it stands in what the document keeps from its readers."""
        return self.pointer.startswith(KEPT_POINTER)


class DraftCitation(models.Model):
    """A reference to law in the newest draft of a document, and what an editor has decided about it.

    Found again at every save; what was decided stays with its words. Matched by ``words`` (the quote with its blanks made
    one), ``anchor`` (the id of the block, or the field in the head of the document) and the text around it, so that it
    survives a move of the block and edits beside it. ``is_there`` is false while the newest draft does not have the words
    but somebody has decided about them: they may come back. ``place`` says in words where it stands.

    ``candidates`` are the acts that the name may mean, ``act`` the one that an editor chose or the only one.
    ``seen_digest`` is of the passage as the author read it on ``seen_on``. ``spoken_on`` is the day of which the document,
    or the citation itself, speaks. An empty ``policy`` leaves it to the rule: the
    day that the document itself speaks of, else the wording in force. ``is_applied`` is false while the published document
    does not follow the decision yet.
    """

    document = models.UUIDField()
    locale = models.CharField(max_length=12)
    document_type = models.CharField(max_length=40)
    position = models.PositiveIntegerField()
    anchor = models.CharField(max_length=80)
    place = models.CharField(max_length=300)
    quote = models.CharField(max_length=1000)
    words = models.CharField(max_length=1000)
    before = models.CharField(max_length=80, blank=True)
    after = models.CharField(max_length=80, blank=True)
    named = models.CharField(max_length=300)
    label = models.CharField(max_length=255, blank=True)
    is_set = models.BooleanField(default=False)
    is_there = models.BooleanField(default=True)
    candidates = models.JSONField(default=list)
    act = models.ForeignKey(Act, on_delete=models.SET_NULL, null=True, related_name="+")
    provision = models.ForeignKey(Provision, on_delete=models.SET_NULL, null=True, related_name="+")
    seen_on = models.DateField()
    seen_digest = models.CharField(max_length=32, blank=True)
    state = models.CharField(max_length=10, choices=CitationState, default=CitationState.SUGGESTED)
    policy = models.CharField(max_length=8, choices=EditionPolicy, blank=True)
    as_of = models.DateField(null=True)
    spoken_on = models.DateField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    is_applied = models.BooleanField(default=True)

    class Meta:
        verbose_name = _("citation in a draft")
        verbose_name_plural = _("citations in drafts")
        indexes = [models.Index(fields=["document", "locale"], name="draft_citation_by_document")]

    def __str__(self) -> str:
        return f"«{self.quote}»"

    @property
    def reads_on(self) -> date | None:
        """The day whose law the citation reads; None for the law in force."""
        if self.policy:
            return None if self.policy == EditionPolicy.CURRENT else self.as_of
        return self.spoken_on

    @property
    def is_ambiguous(self) -> bool:
        """Whether somebody has to say which act is meant before the document can be published."""
        return self.act_id is None and len(self.candidates) > 1 and self.state != CitationState.REJECTED
