"""Random requests aimed at what is there: with ids, ETags and files that exist, most of the time."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cms.content.authoring.drafts import draft_of
from cms.content.authoring.media import media_kind, medium_etag
from cms.content.authoring.refusals import NoDraft
from cms.editorial import authoring
from cms.editorial.models import Release
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
        if "release" in (case.path_parameters or {}) and "If-Match" in {each.name for each in case.operation.headers}:
            self._aim_at_release(case, chance)
        if case.operation.path.endswith("/documents/{content_id}/") and isinstance(case.body, dict) and _hit(chance):
            case.body = self._nearly_right(case, chance)
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
        if case.operation.path.endswith("/blocks/") and isinstance(case.query, dict):
            case.query.pop("after", None)
        etag, blocks = _present(row, medium)
        if "block" in case.path_parameters and blocks:
            case.path_parameters["block"], etag = chance.choice(sorted(blocks.items()))
        if etag and "If-Match" in {each.name for each in case.operation.headers}:
            case.headers = {**(case.headers or {}), "If-Match": etag}

    def _aim_at_release(self, case: Any, chance: random.Random) -> None:
        row = Release.objects.filter(public_id=case.path_parameters["release"]).first() if _is_id(case) else None
        if row is None or not _hit(chance):
            return
        case.headers = {**(case.headers or {}), "If-Match": f'"r-{authoring.seal_of(row)}"'}
        if isinstance(case.body, dict) and "id" in case.body:
            case.body["id"] = str(self.union.north.material[chance.choice(["lesson", "act", "programme"])].content_id)

    def _nearly_right(self, case: Any, chance: random.Random) -> Any:
        """The draft as it is, but for one member or two of what was generated: deep enough to be written."""
        content_id = case.path_parameters.get("content_id")
        rows = (row for place in (self.union.north, self.union.south) for row in place.material.values())
        row = next((row for row in rows if str(getattr(row, "content_id", "")) == content_id), None)
        found = None if row is None else type(row)._default_manager.filter(pk=row.pk).first()
        try:
            present = draft_of(found).document if found is not None else {}
        except NoDraft:
            present = {}
        shared = sorted(case.body.keys() & present.keys() - {"type", "id", "locale", "section"})
        if not shared:
            return case.body
        return {**present, **{name: case.body[name] for name in chance.sample(shared, min(2, len(shared)))}}


def _is_id(case: Any) -> bool:
    try:
        UUID(str(case.path_parameters["release"]))
    except ValueError:
        return False
    return True


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
