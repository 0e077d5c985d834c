"""Citations of drafts: found at every save, and kept with what editors decide about them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.content.draft_texts import draft_texts
from cms.legislation.citing.checks import Wordings
from cms.legislation.citing.extraction import OWN_TYPES, as_decided, decisions_about, look_again, spoken_of
from cms.legislation.citing.finding import FoundCitation, citations_in_draft
from cms.legislation.citing.library import current_library, place_of
from cms.legislation.citing.words import ambiguous
from cms.legislation.models import CitationState, DraftCitation, Origin
from cms.publication import registry
from cms.publication.refusal import Fault


def read_draft(instance: Any, content: Mapping[str, Any]) -> None:
    """Store the citations of a draft; what was decided about the same words at the same place stays."""
    document_type = registry.for_model(type(instance))
    if document_type is None or document_type.name in OWN_TYPES:
        return
    document, locale = instance.content_id, instance.document_locale
    found = citations_in_draft(draft_texts(instance, content), current_library())
    known = decisions_about(document, locale, found)
    day = spoken_of(content)
    wordings: dict[int, Wordings] = {}
    rows = []
    for position, (each, row) in enumerate(zip(found, known, strict=True)):
        if row is None:
            row = DraftCitation(
                document=document,
                locale=locale,
                document_type=document_type.name,
                seen_on=localdate(),
                position=position,
            )
        _describe(row, each, position)
        _lead(row, each, day, wordings)
        rows.append(row)
    _keep(rows, DraftCitation.objects.filter(document=document, locale=locale))


def take_decisions(live: Any) -> None:
    """Let the published document follow what was decided in its draft, also when its text stays as it was."""
    document, locale = live.content_id, live.document_locale
    if DraftCitation.objects.filter(document=document, locale=locale, is_applied=False).exists():
        look_again(document, locale)


def draft_faults(instance: Any) -> Iterable[Fault]:
    """The ambiguous citations of an object as it is, of which nobody has said which act they mean. Stores nothing."""
    document_type = registry.for_model(type(instance))
    if document_type is None or document_type.name in OWN_TYPES:
        return
    library = current_library()
    found = citations_in_draft(draft_texts(instance, instance.serializable_data()), library)
    decisions = decisions_about(instance.content_id, instance.document_locale, found)
    for each, decision in zip(found, decisions, strict=True):
        rejected = decision is not None and decision.state == CitationState.REJECTED
        if not rejected and len(as_decided(each, decision, library).candidates) > 1:
            yield ambiguous(each)


def draft_remarks(instance: Any) -> Iterable[str]:
    """How many citations the newest draft has, and how many of them have to be decided."""
    rows = list(
        DraftCitation.objects.filter(document=instance.content_id, locale=instance.document_locale, is_there=True)
    )
    if rows:
        text = ngettext(
            "%(number)d citation of the law was found.", "%(number)d citations of the law were found.", len(rows)
        )
        yield text % {"number": len(rows)}
    for quote in dict.fromkeys(row.quote for row in rows if row.is_ambiguous):
        yield _("More than one act may be meant by “%(quote)s”. Choose in the panel “Citations of the law”.") % {
            "quote": quote
        }


def _describe(row: DraftCitation, found: FoundCitation, position: int) -> None:
    row.position, row.anchor, row.place = position, found.anchor[:80], found.place[:300]
    row.quote, row.words = found.quote, found.words
    row.before, row.after = found.before, found.after
    row.named, row.is_set, row.is_there = found.named, found.origin == Origin.EDITOR, True


def _lead(row: DraftCitation, found: FoundCitation, day: date | None, wordings: dict[int, Wordings]) -> None:
    """Where the citation leads as far as the draft goes: to the norm that its author saw, while the same act is meant."""
    row.candidates = [act.pk for act in found.candidates]
    act = row.act_id if row.decided_at and row.act_id else None
    act = act or (found.candidates[0].pk if len(found.candidates) == 1 else None)
    same_day = row.spoken_on == (found.chosen_edition or day)
    row.spoken_on = found.chosen_edition or day
    if row.provision_id and act == row.act_id and row.label == found.label and same_day:
        return
    row.act_id, row.label = act, found.label
    on = row.reads_on or row.seen_on
    row.provision_id = place_of(act, found.label, on) if act and found.label else None
    row.seen_digest = ""
    if act and row.provision_id:
        known = wordings.setdefault(act, wordings.get(act) or Wordings(act))
        row.seen_digest = known.digest(row.provision_id, on)


def _keep(rows: Sequence[DraftCitation], standing: models.QuerySet[DraftCitation]) -> None:
    """Store the rows of a draft. Of what is gone, only what somebody has decided about stays, out of sight."""
    here = {row.pk for row in rows if row.pk}
    gone = standing.exclude(pk__in=here)
    gone.filter(decided_at=None).delete()
    gone.filter(is_there=True).update(is_there=False)
    fields = [field.name for field in DraftCitation._meta.concrete_fields if not field.primary_key]
    DraftCitation.objects.bulk_create([row for row in rows if not row.pk])
    DraftCitation.objects.bulk_update([row for row in rows if row.pk], fields, batch_size=200)
