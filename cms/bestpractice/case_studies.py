"""Case studies: what an organisation did, and what came of it."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.search import index

from cms.bestpractice.completeness import faults_of
from cms.bestpractice.evidence import EvidenceLevel, evidence_level
from cms.bestpractice.forms import CaseStudyForm
from cms.content.body import CONTENT_BLOCKS, stream
from cms.content.fields import BodyField
from cms.content.pages import ContentPage
from cms.content.vocabularies import ActivistCategory
from cms.publication.models import Reason
from cms.publication.publishable import Ending
from cms.publication.refusal import PublicationRefused

EVIDENCE_CHOICES = [
    (EvidenceLevel.CLAIM.value, _("0: a claim")),
    (EvidenceLevel.DOCUMENTED.value, _("1: documented")),
    (EvidenceLevel.BEFORE_AFTER.value, _("2: measured before and after")),
    (EvidenceLevel.COMPARISON.value, _("3: compared with others")),
    (EvidenceLevel.REPLICATED.value, _("4: confirmed by an independent replication")),
]


class ConsentCovers(models.TextChoices):
    """What may not be shown any more when the consent of people ends."""

    CASE = "case", _("the whole case study: people are named in the text")
    PICTURES = "pictures", _("the pictures only: nobody is named in the text")


class CaseStudyPage(ContentPage):
    """A practice that others can repeat. A draft may have gaps; what is missing refuses its publication."""

    section = "practice"

    event_date = models.DateField(
        _("date of the event"), null=True, blank=True, help_text=_("The law is read as it stood on this day.")
    )
    problem = models.TextField(
        _("problem"), help_text=_("What was wrong, for whom, and how that was measured. A line for a paragraph.")
    )
    context = models.TextField(
        _("circumstances"), blank=True, help_text=_("Where, with whom, under what conditions. A line for a paragraph.")
    )
    body = BodyField(stream(*CONTENT_BLOCKS), verbose_name=_("story, pictures and papers"), blank=True)
    resources = models.TextField(
        _("resources"), blank=True, help_text=_("Who and what was needed besides people's time. A line for each.")
    )
    cost = models.PositiveIntegerField(
        _("money spent, roubles"), null=True, blank=True, help_text=_("0 when nothing was spent.")
    )
    failures = models.TextField(
        _("what did not work"), blank=True, help_text=_("Readers trust a practice that says so. A line for each.")
    )
    preconditions = models.TextField(_("what must be there beforehand"), blank=True)
    adaptable = models.TextField(_("what may be adapted"), blank=True)
    fixed = models.TextField(_("what must not be changed"), blank=True)
    contact = models.URLField(
        _("contact"),
        blank=True,
        help_text=_("A page of the office where one can write; never a private telephone or e-mail."),
    )
    shows_people = models.BooleanField(
        _("people are shown or named"), default=False, help_text=_("In the text or in pictures.")
    )
    consent_until = models.DateField(
        _("their consent lasts until"),
        null=True,
        blank=True,
        help_text=_("On the day after, the case study or its pictures are withdrawn by themselves."),
    )
    consent_covers = models.CharField(
        _("what the consent is for"),
        max_length=8,
        choices=ConsentCovers,
        default=ConsentCovers.CASE,
        help_text=_("When it ends, the whole case study is withdrawn, or only its pictures."),
    )
    photo_rights = models.CharField(
        _("rights to the pictures"),
        max_length=300,
        blank=True,
        help_text=_("Whose they are, and who allowed their use."),
    )
    protocol_number = models.CharField(_("number of the protocol"), max_length=40, blank=True)
    protocol_date = models.DateField(_("date of the protocol"), null=True, blank=True)
    evidence_override = models.PositiveSmallIntegerField(
        _("evidence level"),
        choices=EVIDENCE_CHOICES,
        null=True,
        blank=True,
        help_text=_("Left empty, it is computed. Choose another one only with a reason, which readers see."),
    )
    evidence_reason = models.TextField(_("why another level"), max_length=500, blank=True)
    categories = ParentalManyToManyField(
        ActivistCategory, verbose_name=_("categories of activist"), blank=True, related_name="+"
    )
    outdated_since = models.DateField(
        _("no longer current since"),
        null=True,
        blank=True,
        help_text=_("Nobody should repeat it as it stands. It stays readable, and marked so; lists can leave it out."),
    )
    outdated_reason = models.TextField(
        _("why it is no longer current"), max_length=500, blank=True, help_text=_("Readers see it.")
    )

    base_form_class = CaseStudyForm
    content_panels: ClassVar[list[Panel]] = [
        HelpPanel(content=_("The title says the result: what has changed, and by how much.")),
        *ContentPage.content_panels,
        FieldPanel("organisation"),
        FieldPanel("categories", widget=CheckboxSelectMultiple),
        FieldPanel("event_date"),
        FieldPanel("problem"),
        FieldPanel("context"),
        InlinePanel("actions", heading=_("What was done, in order"), label=_("action")),
        InlinePanel("results", heading=_("What came of it"), label=_("result")),
        MultiFieldPanel([FieldPanel("resources"), FieldPanel("cost")], heading=_("What it took")),
        InlinePanel("legal_basis", heading=_("Legal basis on the date of the event"), label=_("citation")),
        FieldPanel("failures"),
        MultiFieldPanel(
            [FieldPanel("preconditions"), FieldPanel("adaptable"), FieldPanel("fixed")],
            heading=_("How others can repeat it"),
        ),
        FieldPanel("body"),
        FieldPanel("contact"),
        MultiFieldPanel(
            [
                FieldPanel("shows_people"),
                FieldRowPanel([FieldPanel("consent_until"), FieldPanel("consent_covers")]),
                FieldPanel("photo_rights"),
            ],
            heading=_("Consent and rights; these stay inside"),
        ),
        FieldRowPanel([FieldPanel("protocol_number"), FieldPanel("protocol_date")], heading=_("Confirmed by protocol")),
        MultiFieldPanel([FieldPanel("evidence_override"), FieldPanel("evidence_reason")], heading=_("Evidence")),
        MultiFieldPanel(
            [FieldPanel("outdated_since"), FieldPanel("outdated_reason")], heading=_("Whether it is still current")
        ),
    ]
    settings_panels: ClassVar[list[Panel]] = [
        FieldPanel("audience"),
        *ContentPage.settings_panels[1:],
    ]
    search_fields: ClassVar[list[Any]] = [
        *ContentPage.search_fields,
        index.SearchField("problem"),
        index.SearchField("context"),
        index.SearchField("failures"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    def clean(self) -> None:
        """A practice belongs to somebody, and another evidence level has a reason."""
        super().clean()
        if self.organisation_id is None:
            raise ValidationError({"organisation": _("Choose the organisation whose experience this is.")})
        if self.evidence_override is not None and not self.evidence_reason.strip():
            raise ValidationError(
                {"evidence_reason": _("Say why the evidence has another level than the computed one.")}
            )
        if self.outdated_since is not None and not self.outdated_reason.strip():
            raise ValidationError({"outdated_reason": _("Say why nobody should repeat it as it stands.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. What is live must be whole: raises ``PublicationRefused`` with everything that is missing."""
        # With a list of fields Wagtail keeps its books over a draft; the content that is live stays.
        if self.live and kwargs.get("update_fields") is None:
            faults = faults_of(self, timezone.localdate())
            if faults:
                raise PublicationRefused(faults)
        super().save(*args, **kwargs)

    def ending(self) -> Ending | None:
        """The consent of the people who are named ends with its last day. One for pictures alone ends only those."""
        if not self.shows_people or self.consent_until is None or self.consent_covers == ConsentCovers.PICTURES:
            return None
        after = datetime.combine(self.consent_until + timedelta(days=1), time.min, timezone.get_default_timezone())
        return Ending(after, Reason.CONSENT_EXPIRED)

    def person_hours(self) -> int:
        """The time of all actions together."""
        return sum(action.person_hours or 0 for action in self.actions.all())

    def computed_evidence(self, confirmed_replications: int) -> EvidenceLevel:
        """The evidence level without an editor's word."""
        measures = [result.measure() for result in self.results.all()]
        return evidence_level(measures, confirmed_replications=confirmed_replications)


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something, stripped."""
    return _stripped(text.splitlines())


def _stripped(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())
