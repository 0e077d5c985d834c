"""To which acts of the library a name leads. A name that fits two acts leads to both: nobody guesses."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Max

from cms.legislation.models import Act, ActAlias, IssuingBody, ProvisionVersion
from cms.legislation.timeline import on_day
from cms.publication.models import DocumentHead
from cms.publication.rendering import Audience

_DATED = re.compile(r"от (\d{4}-\d\d-\d\d) N (\S+)$")
_NUMBERED = re.compile(r"N (\S+)$")
_QUOTES = str.maketrans("", "", '«»"„“”')


@dataclass(frozen=True, slots=True)
class KnownAct:
    """An act as far as names go. ``is_open``: published, for everyone."""

    pk: int
    content_id: UUID
    number: str
    signed_on: date
    title: str
    is_open: bool


class Library:
    """The names of all acts, read once: three queries. ``current_library`` has it ready."""

    def __init__(self) -> None:
        rows = Act.objects.values_list(
            "pk", "content_id", "number", "signed_on", "title", "short_title", "live", "audience"
        )
        self._acts: dict[int, KnownAct] = {}
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._by_number: dict[str, list[KnownAct]] = defaultdict(list)
        self._aliases: dict[str, str] = {}
        for pk, content_id, number, signed_on, title, short_title, live, audience in rows:
            act = KnownAct(
                pk, content_id, number, signed_on, short_title or title, live and audience == Audience.PUBLIC
            )
            self._acts[pk] = act
            self._by_number[_folded(number)].append(act)
            self._learn(short_title, pk)
            self._by_name[_folded(title)].add(pk)
        for number, pk in IssuingBody.objects.exclude(number="").values_list("number", "act_id"):
            same = self._by_number[_folded(number)]
            same += [self._acts[pk]] if self._acts[pk] not in same else []
        for name, pk in ActAlias.objects.values_list("name", "act_id"):
            self._learn(name, pk)

    @property
    def aliases(self) -> Mapping[str, str]:
        """Names in the nominative, for the finder of citations."""
        return self._aliases

    def candidates(self, named: str | None) -> list[KnownAct]:
        """The acts that the finder's name of an act may mean, in the order of their signing."""
        if not named:
            return []
        if dated := _DATED.search(named):
            same_number = self._by_number.get(_folded(dated[2]), [])
            return [act for act in same_number if act.signed_on.isoformat() == dated[1]]
        found = {self._acts[pk] for pk in self._by_name.get(_folded(named.removeprefix("alias:")), ())}
        if not found and (numbered := _NUMBERED.search(named)):
            found = set(self._by_number.get(_folded(numbered[1]), []))
        return sorted(found, key=lambda act: (act.signed_on, act.pk))

    def by_content_id(self, content_id: UUID) -> KnownAct | None:
        """The act with this id."""
        return next((act for act in self._acts.values() if act.content_id == content_id), None)

    def by_pk(self, pk: int | None) -> KnownAct | None:
        """The act of a row."""
        return self._acts.get(pk) if pk is not None else None

    def _learn(self, name: str, pk: int) -> None:
        if name:
            self._aliases[name] = ""
            self._by_name[_folded(name)].add(pk)


_kept: tuple[object, Library] | None = None


def current_library() -> Library:
    """The names of all acts as they are now. Three small queries say whether those read before still are."""
    global _kept
    stamp = _stamp()
    kept = _kept
    if kept is None or kept[0] != stamp:
        kept = _kept = (stamp, Library())
    return kept[1]


def _stamp() -> object:
    """Changes with every act that comes, goes or is published anew, and with every alias. Row ids alone would not do:
    a transaction that is rolled back gives them out again."""
    newest = (
        DocumentHead.objects.filter(type="act").order_by("-entry_id").values_list("entry_id", "etag", "kind").first()
    )
    last = Act.objects.order_by("-pk").values_list("content_id").first()
    return newest, last, ActAlias.objects.aggregate(Count("pk"), Max("pk"), Max("name"))


def place_of(act_pk: int, label: str, on: date) -> UUID | None:
    """The provision at a label on a day. In an act that has annexes a point may be cited without naming the annex: then
    the one place whose address ends so. None when there is none, or more than one. At most two queries."""
    rows = ProvisionVersion.objects.filter(on_day(on), act_id=act_pk)
    exact = rows.filter(label=label).values_list("provision_id", flat=True).first()
    if exact is not None:
        return exact
    ends = list(rows.filter(label__endswith=f"__{label}").values_list("provision_id", flat=True)[:2])
    return ends[0] if len(ends) == 1 else None


def _folded(name: str) -> str:
    return " ".join(name.translate(_QUOTES).lower().replace("ё", "е").split())
