"""Provisions go into service and out of it, in the transaction that changes what is live."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import transaction

from cms.legislation.citing import checks, extraction
from cms.legislation.consolidation import effects, ledger
from cms.legislation.consolidation.acceptance import require_acceptable
from cms.legislation.consolidation.corrections import digest, rules_of
from cms.legislation.consolidation.fold import Fold, Step, Told
from cms.legislation.consolidation.trees import structure_of
from cms.legislation.models import Act, Edition, ForceRule, ServedEdition
from cms.publication import capture

ONE_DAY = timedelta(days=1)


@transaction.atomic
def serve_edition(edition: Edition) -> None:
    """Bring the provisions of the act in line with an edition that was saved: in service while it is live.

    Does nothing when what is in service is what the edition says. Raises ``PublicationRefused`` when its import report
    forbids it. The documents of the later editions are looked at again: what they changed may be another thing now.
    """
    row = Edition.objects.filter(pk=edition.pk).first()
    if row is None or not row.live or row.rule == ForceRule.NEVER:
        withdraw_edition(edition)
        return
    served = ServedEdition.objects.filter(edition=row).first()
    if served is not None and _says(served, row):
        return
    act = Act.objects.select_for_update().get(pk=row.act_id)
    require_acceptable(row)
    since = min(row.in_force_from, served.in_force_from) if served else row.in_force_from
    retell(act, since, newcomer=row)
    _tell_citations(act)
    _observe_later(row, since)


@transaction.atomic
def withdraw_edition(edition: Edition) -> None:
    """Take an edition out of service; provisions that only it told go, and those before it hold on."""
    served = ServedEdition.objects.filter(edition_id=edition.pk).first()
    if served is None:
        return
    act = Act.objects.select_for_update().get(pk=edition.act_id)
    retell(act, served.in_force_from, leaver=edition)
    effects.withdraw(edition)
    _tell_citations(act)
    _observe_later(edition, served.in_force_from)


@transaction.atomic
def tell_anew(edition: Edition) -> None:
    """Tell the provisions again from an edition in service on: what an editor decided about their origin now counts."""
    act = Act.objects.select_for_update().get(pk=edition.act_id)
    retell(act, edition.in_force_from)
    _tell_citations(act)
    capture.observe(edition, cause="the origin of its provisions was decided")
    _observe_later(edition, edition.in_force_from)


def retell(
    act: Act, since: date, *, newcomer: Edition | None = None, leaver: Edition | None = None
) -> list[ServedEdition]:
    """Tell the provisions of an act anew from a day on; what comes out as it stood is not written again.

    Ids stay: a provision keeps the one that it has at any of its labels. Answers what was told.
    """
    editions = _to_tell(act, newcomer, leaver)
    later = [edition for edition in editions if edition.in_force_from >= since]
    earlier = [edition for edition in editions if edition.in_force_from < since]
    told = [
        Told(
            name=str(edition.content_id),
            in_force_from=edition.in_force_from,
            root=structure_of(edition).root,
            known=ledger.labels_of(edition),
            decisions=ledger.decisions_of(edition),
        )
        for edition in later
    ]
    base = structure_of(earlier[-1]).root if earlier else None
    standing = ledger.wordings_on(act, earlier[-1].in_force_from) if earlier else []
    # A row that a later edition closed is open again until the fold closes it.
    for wording in standing:
        wording.valid_to = None
    fold = Fold(act.content_id, base, standing)
    steps = [fold.take(each, each.in_force_from - ONE_DAY) for each in told]
    fold.give_ids()
    ledger.write(act, since, earlier[-1].in_force_from if earlier else None, fold.wordings)
    ledger.forget(act, since)
    return [_record(act, edition, step) for edition, step in zip(later, steps, strict=True)]


def _to_tell(act: Act, newcomer: Edition | None, leaver: Edition | None) -> list[Edition]:
    served = Edition.objects.filter(act=act, served__isnull=False)
    ids = set(served.values_list("pk", flat=True)) | ({newcomer.pk} if newcomer else set())
    ids -= {leaver.pk} if leaver else set()
    return list(Edition.objects.filter(pk__in=ids).order_by("in_force_from"))


def _record(act: Act, edition: Edition, step: Step) -> ServedEdition:
    structure = structure_of(edition)
    ledger.write_step(act, edition, step)
    return ServedEdition.objects.create(
        edition=edition,
        act=act,
        in_force_from=edition.in_force_from,
        in_force_to=edition.in_force_to,
        digest=digest(edition.text, rules_of(act)),
        family=structure.family,
        units=len(step.chains),
        rows_written=step.written,
        rows_closed=step.closed,
    )


def _tell_citations(act: Act) -> None:
    checks.recheck(act.pk)
    extraction.follow_again(act.pk)


def _says(served: ServedEdition, edition: Edition) -> bool:
    return (served.digest, served.in_force_from, served.in_force_to) == (
        digest(edition.text, rules_of(edition.act)),
        edition.in_force_from,
        edition.in_force_to,
    )


def _observe_later(edition: Edition, since: date) -> None:
    later: Sequence[Edition] = list(
        Edition.objects.filter(act=edition.act_id, live=True, in_force_from__gte=since).exclude(pk=edition.pk)
    )
    for other in later:
        capture.observe(other, cause="an earlier edition changed")
