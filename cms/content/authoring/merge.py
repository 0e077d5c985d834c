"""Two people changed one draft: what each of them changed since the state that both had read. Pure.

Members of a document are taken whole, but for its body, where each block stands for itself. Changes of different places
are both kept; different changes of one place are a conflict.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cms.content.authoring.refusals import Difference

Document = Mapping[str, Any]
Blocks = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Merged:
    """The members to write, if ``conflicts`` is empty; else where the two sides can not both be kept."""

    members: dict[str, Any]
    conflicts: tuple[Difference, ...]


def merge(base: Document, yours: Document, theirs: Document, body: str | None) -> Merged:
    """What is to be written so that both changes hold. ``yours`` may have a part of the members, the others have all;
    ``body`` names the member with blocks."""
    members: dict[str, Any] = {}
    conflicts: list[Difference] = []
    for name, value in yours.items():
        if name == body:
            blocks, found = merge_blocks(base[name], value, theirs[name], f"/{name}")
            members[name] = blocks
            conflicts.extend(found)
        elif value == base[name]:
            continue
        elif theirs[name] in (base[name], value):
            members[name] = value
        else:
            conflicts.append(Difference(f"/{name}", value, theirs[name]))
    return Merged(members, tuple(conflicts))


def differences(yours: Document, theirs: Document, body: str | None) -> tuple[Difference, ...]:
    """Where two states differ, of the members that ``yours`` has."""
    found = []
    for name, value in yours.items():
        if name == body:
            found.extend(block_differences(value, theirs[name], f"/{name}"))
        elif value != theirs[name]:
            found.append(Difference(f"/{name}", value, theirs[name]))
    return tuple(found)


def block_differences(yours: Blocks, theirs: Blocks, pointer: str) -> list[Difference]:
    """The blocks that differ, by id; new ones of yours without an id differ too; and the order, when only it does."""
    mine, others = _by_id(yours), _by_id(theirs)
    found = [Difference(pointer, block, None) for block in yours if not block.get("id")]
    for own in dict.fromkeys((*mine, *others)):
        if mine.get(own) != others.get(own):
            found.append(Difference(f"{pointer}/{own}", mine.get(own), others.get(own)))
    if not found and list(mine) != list(others):
        found.append(Difference(pointer, list(mine), list(others)))
    return found


def merge_blocks(base: Blocks, yours: Blocks, theirs: Blocks, pointer: str) -> tuple[list[Any], list[Difference]]:
    """The blocks of both sides in one order."""
    was, mine, others = _by_id(base), _by_id(yours), _by_id(theirs)
    conflicts: list[Difference] = []
    chosen: dict[str, Any] = {}
    for own in dict.fromkeys((*others, *mine)):
        before, left, right = was.get(own), mine.get(own), others.get(own)
        if left in (right, before):
            kept = right
        elif right == before:
            kept = left
        else:
            conflicts.append(Difference(f"{pointer}/{own}", left, right))
            continue
        if kept is not None:
            chosen[own] = kept
    order = _order(list(was), list(mine), list(others))
    if order is None:
        conflicts.append(Difference(pointer, list(mine), list(others)))
        return [], conflicts
    merged: list[Any] = [chosen[own] for own in order if own in chosen]
    _put_in_new(merged, yours)
    return merged, conflicts


def _by_id(blocks: Blocks) -> dict[str, Mapping[str, Any]]:
    return {str(block["id"]): block for block in blocks if block.get("id")}


def _order(was: list[str], mine: list[str], others: list[str]) -> list[str] | None:
    """All ids in an order that keeps the moves of either side; None when both moved what they share, differently."""
    shared = [own for own in was if own in set(mine) & set(others)]
    left = [own for own in mine if own in set(shared)]
    right = [own for own in others if own in set(shared)]
    if left in (right, shared):
        return _with_the_rest(others, mine)
    if right == shared:
        return _with_the_rest(mine, others)
    return None


def _with_the_rest(skeleton: list[str], guests: list[str]) -> list[str]:
    """The skeleton with the guests that it lacks, each behind its neighbour before it."""
    order = list(skeleton)
    behind: str | None = None
    for own in guests:
        if own not in order:
            order.insert(0 if behind is None else order.index(behind) + 1, own)
        behind = own
    return order


def _put_in_new(merged: list[Any], yours: Blocks) -> None:
    """Blocks that have no id yet, each behind its neighbour before it."""
    behind: str | None = None
    fresh = 0
    for block in yours:
        if block.get("id"):
            behind, fresh = str(block["id"]), 0
            continue
        places = [place for place, each in enumerate(merged) if each.get("id") == behind]
        merged.insert((places[0] + 1 if places else 0 if behind is None else len(merged)) + fresh, block)
        fresh += 1
