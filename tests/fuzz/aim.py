"""Random requests aimed at what is there: with ids, ETags and files that exist, most of the time."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cms.content.authoring.drafts import draft_of
from cms.content.authoring.media import media_kind, medium_etag
from cms.content.authoring.refusals import NoDraft
from tests.factories.lessons import MP3
from tests.factories.media import PDF, picture_bytes
from tests.factories.territories import Union

MEDIA = {"images": "image", "files": "file", "media": "recording"}
TYPES = {
    "lesson": "lesson",
    "programme": "programme",
    "case-study": "case study",
    "legal-update": "legal update",
    "act": "act",
    "edition": "edition",
    "practice-note": "practice note",
    "organisation": "organisation",
    "indicator-series": "series",
}
# Of ten requests as many have an id that exists, an ETag that is fresh, and a file that can be read.
HITS = 8


@dataclass
class Target:
    """What is there to be hit. ``documents`` and ``media`` are asked anew: requests make and delete them."""

    union: Union
    more: dict[str, Callable[[random.Random], Any]] = field(default_factory=dict)

    def aim(self, case: Any, seed: int) -> None:
        """Change a generated case in place."""
        chance = random.Random(seed)
        plural = case.operation.path.removeprefix("/api/authoring/v1/").split("/")[0]
        if "content_id" in (case.path_parameters or {}) and _hit(chance):
            self._aim_at_document(case, chance, MEDIA.get(plural))
        for name, found in self.more.items():
            if name in (case.path_parameters or {}) and _hit(chance):
                case.path_parameters[name] = found(chance)
        form = case.media_type == "multipart/form-data" and isinstance(case.body, dict)
        if form and "file" in case.body and _hit(chance):
            case.body["file"] = chance.choice([picture_bytes(), PDF, MP3, "Статья 1. Слова".encode()])

    def _aim_at_document(self, case: Any, chance: random.Random, medium: str | None) -> None:
        place = chance.choice([self.union.north, self.union.north, self.union.south])
        named = [kind for kind, row in place.material.items() if hasattr(row, "content_id")]
        kinds = [medium] if medium else [kind for kind in named if kind not in MEDIA.values()]
        kind = chance.choice(kinds)
        if isinstance(case.body, dict) and case.body.get("type") in TYPES:
            kind = TYPES[case.body["type"]]
        row: Any = place.material[kind]
        case.path_parameters["content_id"] = str(row.content_id)
        if not _hit(chance):
            return
        etag, blocks = _present(row, medium)
        if "block" in case.path_parameters and blocks:
            case.path_parameters["block"], etag = chance.choice(sorted(blocks.items()))
        if etag and "If-Match" in {each.name for each in case.operation.headers}:
            case.headers = {**(case.headers or {}), "If-Match": etag}


def _hit(chance: random.Random) -> bool:
    return chance.randrange(10) < HITS


def _present(row: Any, medium: str | None) -> tuple[str, dict[str, str]]:
    """The ETags of a document and of its blocks as they are now; empty for one that is gone."""
    found = type(row)._default_manager.filter(pk=row.pk).first()
    if found is None:
        return "", {}
    if medium:
        kind = media_kind(next(plural for plural, name in MEDIA.items() if name == medium))
        assert kind is not None
        return medium_etag(kind.shown(found)), {}
    try:
        draft = draft_of(found)
    except NoDraft:
        return "", {}
    return draft.etag, draft.block_etags
