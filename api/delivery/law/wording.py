"""Provisions in the forms in which they are answered."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape
from typing import Any
from uuid import UUID

from api.delivery.law.shapes import Above, ActInBrief, EditionInBrief, ProvisionOnDay, StoredWording, UnitShape
from api.delivery.splice import BASE
from cms.legislation import akoma, queries
from cms.legislation.queries import ActOnDay, Passage
from cms.legislation.timeline import Period

HEADINGS = {"book": "h2", "section": "h2", "subsection": "h3", "chapter": "h3", "subchapter": "h4", "article": "h4"}


def act_in_brief(found: ActOnDay) -> ActInBrief:
    act = found.act
    return ActInBrief(
        id=act.content_id,
        slug=act.slug,
        title=act.title,
        short_title=act.short_title,
        url=f"{BASE}acts/{act.slug}/",
        status=found.status.value,
    )


def edition_in_brief(period: Period) -> EditionInBrief:
    return EditionInBrief(id=period.edition, since=period.since, until=period.until, rule=period.rule.value)


def provision_url(provision: UUID, on: date | None) -> str:
    return f"{BASE}provisions/{provision}/" + (f"?on={on.isoformat()}" if on else "")


def unit(version: Any, depth: int) -> UnitShape:
    return UnitShape(**_own(version), depth=depth)


def stored(version: Any) -> StoredWording:
    """A wording with its place in the act, for those who keep copies."""
    return StoredWording(**_own(version), parent=version.parent_id, position=version.position, digest=version.digest)


def _own(version: Any) -> dict[str, Any]:
    plain = ("label", "level", "number", "mark", "heading", "text", "state", "notes", "valid_from", "valid_to")
    return {"provision": version.provision_id, **{name: getattr(version, name) for name in plain}}


def units(versions: Sequence[Any]) -> list[UnitShape]:
    """Units with their depth among those given."""
    depths: dict[UUID, int] = {}
    for version in versions:
        depths[version.provision_id] = depths.get(version.parent_id, -1) + 1
    return [unit(version, depths[version.provision_id]) for version in versions]


def line(version: Any) -> str:
    """A unit as it reads."""
    return " ".join(piece for piece in (version.mark, version.heading, version.text) if piece)


def lines(versions: Iterable[Any]) -> str:
    """Units as they read, a line for each."""
    return "\n".join(text for text in map(line, versions) if text)


def html(versions: Iterable[Any]) -> str:
    """Units as HTML: headings and paragraphs with their labels as ids, notes as small print."""
    return "\n".join(piece for version in versions for piece in _html(version))


def provision_on_day(found: ActOnDay, period: Period, passage: Passage, asked_on: date | None) -> ProvisionOnDay:
    """A provision with everything that an app needs to show it."""
    head = passage.head
    return ProvisionOnDay(
        act=act_in_brief(found),
        on=found.on,
        edition=edition_in_brief(period),
        id=head.provision_id,
        label=head.label,
        level=head.level,
        number=head.number,
        heading=head.heading,
        state=head.state,
        valid_from=passage.valid_from,
        valid_to=passage.valid_to,
        path=[
            Above(provision=above.provision_id, label=above.label, mark=above.mark, heading=above.heading)
            for above in passage.path
        ],
        text=lines(passage.versions),
        units=[unit(version, depth) for version, depth in zip(passage.versions, passage.depths, strict=True)],
        akn=akoma.provision_uri(found.act, period.since, head.label),
        url=provision_url(head.provision_id, asked_on),
        history=f"{BASE}provisions/{head.provision_id}/history/",
        citing=f"{BASE}provisions/{head.provision_id}/citing/",
    )


def akn(found: ActOnDay, period: Period) -> bytes:
    """The whole act of the day as Akoma Ntoso."""
    return akoma.document(found.act, period.since, queries.as_tree(queries.text(found) or ()))


def _html(version: Any) -> Iterator[str]:
    ident = escape(version.label, quote=True)
    tag = HEADINGS.get(version.level, "p")
    title = escape(" ".join(piece for piece in (version.mark, version.heading) if piece))
    if tag != "p":
        yield f'<{tag} id="{ident}">{title}</{tag}>'
        if version.text:
            yield f"<p>{escape(version.text)}</p>"
    elif line(version):
        yield f'<p id="{ident}">{escape(line(version))}</p>'
    for note in version.notes:
        yield f"<p><small>{escape(note)}</small></p>"
