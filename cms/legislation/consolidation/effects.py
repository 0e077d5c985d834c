"""Effects of amending acts: read from the notes of an edition, and matched with those that editors noted before."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from cms.legislation.consolidation.fold import Chain, Step
from cms.legislation.models import Act, Edition, Effect, LegalUpdatePage
from cms.legislation.text.tree import walk
from cms.publication import capture

BATCH = 500


class _Key(NamedTuple):
    """Which amendment of which provision."""

    provision: UUID | None
    kind: str
    number: str
    issued_on: date | None


def record(act: Act, edition: Edition, step: Step) -> None:
    """Bring the effects of an edition in line with its notes: what a note names of a provision and no edition before has
    named. Rows stay where they say the same, for legal updates point to them. What an editor has noted is applied from
    the edition on that names its amending act there."""
    earlier = Effect.objects.filter(act=act, edition__in_force_from__lt=edition.in_force_from, by_hand=False)
    known = {_key(effect) for effect in earlier}
    standing = {_key(effect): effect for effect in Effect.objects.filter(edition=edition, by_hand=False)}
    told = [key for key in dict.fromkeys(_told(step)) if key not in known]
    Effect.objects.filter(pk__in=[effect.pk for key, effect in standing.items() if key not in set(told)]).delete()
    noted = list(Effect.objects.filter(act=act, by_hand=True, applied=False))
    carried = {effect.pk: key for key in told for effect in noted if _means(effect, key)}
    Effect.objects.filter(pk__in=carried).update(applied=True, edition=edition)
    _tell_updates(carried)
    takes_effect_on = edition.in_force_from if step.diff else None
    new = [key for key in told if key not in standing and key not in set(carried.values())]
    Effect.objects.bulk_create((_effect(act, edition, key, takes_effect_on) for key in new), batch_size=BATCH)
    # An edition that is now told against another one before it.
    stale = Effect.objects.filter(edition=edition, by_hand=False).exclude(takes_effect_on=takes_effect_on)
    stale.update(takes_effect_on=takes_effect_on)


def withdraw(edition: Edition) -> None:
    """Forget what an edition told; what an editor has noted waits again for its edition."""
    Effect.objects.filter(edition=edition, by_hand=False).delete()
    waiting = list(Effect.objects.filter(edition=edition, by_hand=True).values_list("pk", flat=True))
    Effect.objects.filter(pk__in=waiting).update(applied=False, edition=None)
    _tell_updates(waiting)


def _tell_updates(effects: Iterable[int]) -> None:
    """The documents of legal updates say of their amendments whether the text carries them."""
    for page in LegalUpdatePage.objects.filter(effects__effect__in=list(effects), live=True).distinct():
        capture.observe(page, cause="an amendment was carried into the text, or taken out")


def _told(step: Step) -> Iterator[_Key]:
    for unit in walk(step.told.root):
        chain = step.chains.get(unit.label)
        for note in unit.notes:
            for amending in note.acts:
                yield _Key(_id(chain), note.kind, amending.number[:80], amending.issued_on)


def _effect(act: Act, edition: Edition, key: _Key, takes_effect_on: date | None) -> Effect:
    return Effect(
        act=act,
        provision_id=key.provision,
        edition=edition,
        kind=key.kind,
        amending_number=key.number,
        amending_date=key.issued_on,
        takes_effect_on=takes_effect_on,
    )


def _means(noted: Effect, key: _Key) -> bool:
    """Whether a note of an edition is about what an editor noted: the same act, at that provision if one was given."""
    same_act = _folded(noted.amending_number) == _folded(key.number)
    same_day = noted.amending_date in (None, key.issued_on)
    return same_act and same_day and noted.provision_id in (None, key.provision)


def _key(effect: Effect) -> _Key:
    return _Key(effect.provision_id, effect.kind, effect.amending_number, effect.amending_date)


def _folded(number: str) -> str:
    return number.upper().lstrip("№N ").strip()


def _id(chain: Chain | None) -> UUID | None:
    return chain.id if chain else None
