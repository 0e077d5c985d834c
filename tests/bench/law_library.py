"""A library of law of any size for the bench.

Usage: python -m tests.bench.law_library fill COUNT publishes twenty acts in three editions each, as editors do, and copies
their rows until there are COUNT; answer reads lists of addresses from standard input and writes how long each answer took.
"""

import json
import random
import sys
import uuid
from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import Any

import django

TEMPLATES = 20
ARTICLES, MANY_ARTICLES = 12, 150
EDITIONS = ("2020-01-01", "2022-01-01", "2024-01-01")
BATCH = 1_000


def fill(count: int) -> None:
    """The templates, and copies of them."""
    from django.core.management import call_command

    from tests.factories.legislation import ActFactory, publish_edition

    call_command("migrate", verbosity=0)
    for number in range(TEMPLATES):
        act = ActFactory(slug=f"act-{number}", number=f"{number}-ФЗ", title=f"О предмете {number}")
        for edition, day in enumerate(EDITIONS):
            publish_edition(act, day, wording(number, edition))
    for number in range(TEMPLATES, count):
        copy_act(f"act-{number % TEMPLATES}", number)


def wording(number: int, edition: int) -> str:
    """An act: every edition rewrites one article in twenty, one at least."""
    from tests.bench.load import text

    lines = []
    for article in range(MANY_ARTICLES if number % 10 == 0 else ARTICLES):
        told = edition if article % 20 == 6 else 0
        choose = random.Random(f"{number} {article} {told}")
        lines.append(f"Статья {article + 1}. {text(choose, 30)}")
        lines += [f"{part}. {text(choose, 250)}" for part in (1, 2, 3)]
    return "\n".join(lines)


def copy_act(slug: str, number: int) -> None:
    """The rows of an act once more under new ids: what the routes read, as publishing would have written it."""
    from cms.legislation.models import Act, Edition, Provision, ProvisionVersion, ServedEdition

    original = Act.objects.get(slug=slug)
    names = {str(original.content_id): str(uuid.uuid4()), slug: f"act-{number}"}
    editions = list(Edition.objects.filter(act=original).order_by("in_force_from"))
    names |= {str(edition.content_id): str(uuid.uuid4()) for edition in editions}
    names |= {edition.slug: edition.slug.replace(slug, f"act-{number}") for edition in editions}
    act = _again(original, content_id=names[str(original.content_id)], slug=names[slug], number=f"{number}-ФЗ")
    act.save_base(raw=True, force_insert=True)
    for edition in editions:
        served = ServedEdition.objects.get(edition=edition)
        fresh = _again(edition, act=act, content_id=names[str(edition.content_id)])
        fresh.save_base(raw=True, force_insert=True)
        _again(served, edition=fresh, act=act).save_base(raw=True, force_insert=True)
    ids = {key: uuid.uuid4() for key in Provision.objects.filter(act=original).values_list("pk", flat=True)}
    names |= {str(old): str(new) for old, new in ids.items()}
    Provision.objects.bulk_create((Provision(pk=new, act=act) for new in ids.values()), batch_size=BATCH)
    versions = ProvisionVersion.objects.filter(act=original)
    ProvisionVersion.objects.bulk_create(_versions(versions, act, ids), batch_size=BATCH)
    _copy_log(names)


def _versions(versions: Iterable[Any], act: Any, ids: dict[uuid.UUID, uuid.UUID]) -> Iterator[Any]:
    for version in versions:
        parent = ids[version.parent_id] if version.parent_id else None
        yield _again(version, act=act, provision_id=ids[version.provision_id], parent_id=parent)


def _again(row: Any, **fields: Any) -> Any:
    """The row without its key, with other values."""
    row.pk = None
    row._state.adding = True
    for name, value in fields.items():
        setattr(row, name, value)
    return row


def _copy_log(names: dict[str, str]) -> None:
    """Entries, heads, facets and references of the documents, every name in them exchanged."""
    from cms.publication.log import latest_sequence
    from cms.publication.models import DocumentHead, Facet, Reference

    heads = DocumentHead.objects.filter(content_id__in=[key for key in names if len(key) == 36]).select_related("entry")
    for sequence, head in enumerate(heads.order_by("sequence"), start=latest_sequence() + 1):
        facets, references = list(Facet.objects.filter(head=head)), list(Reference.objects.filter(head=head))
        changed = {"content_id": names[str(head.content_id)], "slug": names[head.slug], "sequence": sequence}
        stored = {name: _exchanged(bytes(getattr(head.entry, name)), names) for name in ("body", "card")}
        entry = _again(head.entry, **changed, **stored)
        entry.save_base(raw=True, force_insert=True)
        fresh = _again(head, **changed, entry=entry)
        fresh.save_base(raw=True, force_insert=True)
        for facet in facets:
            value = names.get(facet.value, facet.value)
            _again(facet, head=fresh, content_id=changed["content_id"], value=value).save_base(
                raw=True, force_insert=True
            )
        for reference in references:
            target = names.get(str(reference.target), str(reference.target))
            _again(reference, head=fresh, target=target).save_base(raw=True, force_insert=True)


def _exchanged(content: bytes, names: dict[str, str]) -> bytes:
    ids = {old.encode(): new.encode() for old, new in names.items() if len(old) == 36}
    pieces = content.split(b'"')
    return b'"'.join(ids.get(piece, piece) for piece in pieces)


def answer() -> None:
    """Milliseconds of each answer to a line of addresses; a refusal ends the bench."""
    from django.test import Client

    client = Client()
    for line in sys.stdin:
        times = []
        for address in json.loads(line):
            started = perf_counter()
            response = client.get(address)
            times.append(1000 * (perf_counter() - started))
            if response.status_code != 200:
                raise RuntimeError(f"{response.status_code} at {address}: {response.content[:300]!r}")
        print(json.dumps(times), flush=True)


if __name__ == "__main__":
    django.setup()
    if sys.argv[1] == "fill":
        fill(int(sys.argv[2]))
    else:
        answer()
