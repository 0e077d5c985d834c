"""What has to be done so that a server has the drafts of a folder: planned without writing, then applied.

Every file has the same id wherever and however often it is sent. What was sent last is kept beside the files, in
``.aktiv-sync.json``, for each server apart. A change is told against that state, so what editors changed meanwhile in other
places stays, and what they changed in the same place is a conflict that nothing overwrites.
"""

import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from frontend_contract.sync import markdown
from frontend_contract.sync.door import Answer, Door, Refused

SPACE = uuid.UUID("6f1d1b0e-7c56-4d55-b0d1-2a3f5f3c9a10")
MEMORY = ".aktiv-sync.json"
ACT_FILES = (".docx", ".txt", ".html", ".xml")
Deed = Literal["create", "change", "import", "keep", "refuse"]


@dataclass(frozen=True)
class Step:
    """One file and what is to be done with it. ``words`` say why, or what came of it."""

    path: str
    deed: Deed
    words: str = ""


class NoFolder(Exception):
    """There is nothing to send."""


class Folder:
    """A folder of lessons (``*.md``, ``*.docx``) and acts (a file and, beside it, ``NAME.act.json`` with what is to be told
    of it). ``name`` keeps the ids of two folders apart; ``server`` is where they are sent. Raises ``NoFolder``."""

    def __init__(self, root: Path, name: str, server: str = "") -> None:
        if not root.is_dir():
            raise NoFolder(f"There is no folder {root}.")
        self.root = root
        self.name = name
        memory = root / MEMORY
        self.servers: dict[str, Any] = json.loads(memory.read_text()) if memory.exists() else {}
        self.memory: dict[str, Any] = self.servers.setdefault(server.rstrip("/"), {})

    def plan(self) -> list[Step]:
        """What ``apply`` would do. Asks nobody and writes nothing."""
        return [self._planned(path) for path in self._files()]

    def apply(self, door: Door) -> Iterator[Step]:
        """Do it, file by file; one that is refused does not keep the others."""
        for step in self.plan():
            if step.deed in ("keep", "refuse"):
                yield step
                continue
            try:
                yield self._done(door, step)
            except Refused as refused:
                yield Step(step.path, "refuse", str(refused))

    def content_id(self, path: str) -> str:
        """The id of a file's document."""
        return str(uuid.uuid5(SPACE, f"{self.name}/{path}"))

    def _files(self) -> list[str]:
        found = [path for path in self.root.rglob("*") if path.is_file() and not path.name.startswith(".")]
        names = {str(path.relative_to(self.root)) for path in found}
        acts = {name.removesuffix(".act.json") for name in names if name.endswith(".act.json")}
        texts = {name for name in names if name.endswith(ACT_FILES) and name.rpartition(".")[0] in acts}
        lessons = {name for name in names - texts if name.endswith((".md", ".docx"))}
        return sorted(texts | lessons)

    def _planned(self, path: str) -> Step:
        fault = self._fault(path)
        if fault:
            return Step(path, "refuse", fault)
        known = self.memory.get(path)
        if known and known["digest"] == self._digest(path):
            return Step(path, "keep", "as it was sent")
        if not path.endswith(".md"):
            # A Word lesson goes on in the admin once it is there; an edition is renewed by its file.
            lesson = path.endswith(".docx") and self._act(path) is None
            return Step(path, "keep", "edited in the admin since") if known and lesson else Step(path, "import")
        return Step(path, "change" if known else "create")

    def _fault(self, path: str) -> str:
        """What keeps a file from being sent at all; empty when nothing does."""
        try:
            if not path.endswith(".md"):
                self._act(path)
                return ""
            lesson = markdown.read((self.root / path).read_text())
        except UnicodeDecodeError:
            return "The file is not UTF-8."
        except json.JSONDecodeError as error:
            return f"{path.rpartition('.')[0]}.act.json is not JSON: {error}."
        except markdown.NotALesson as error:
            return str(error)
        here = (self.root / path).parent
        missing = [name for name in lesson.pictures if not (here / name).is_file()]
        return f"There is no picture {', '.join(missing)}." if missing else ""

    def _done(self, door: Door, step: Step) -> Step:
        words = self._written(door, step) if step.path.endswith(".md") else self._imported(door, step.path)
        (self.root / MEMORY).write_text(json.dumps(self.servers, ensure_ascii=False, indent=1, sort_keys=True))
        return Step(step.path, step.deed, words)

    def _written(self, door: Door, step: Step) -> str:
        lesson = markdown.read((self.root / step.path).read_text())
        images = {name: self._image(door, step.path, name, alt) for name, alt in lesson.pictures.items()}
        for block in lesson.members["body"]:
            if block["type"] == "image":
                block["image"] = images[block["image"]]
        known = self.memory.get(step.path)
        with_ids(lesson.members["body"], known["sent"] if known else [], self.content_id(step.path))
        address = f"documents/{self.content_id(step.path)}/"
        if known is None:
            answer = door.call("PUT", address, lesson.members)
        else:
            answer = door.call("PATCH", address, lesson.members, if_match=known["etag"])
        if answer.status == 412:
            places = ", ".join(each["pointer"] for each in answer.body.get("differences", ()))
            raise Refused(Answer(412, {"detail": f"changed by somebody else too: {places}"}, {}))
        if answer.status not in (200, 201):
            raise Refused(answer)
        self._remember(step.path, etag=answer.etag, sent=lesson.members["body"])
        state = answer.body["state"]
        return "; ".join([f"{each['pointer']}: {each['detail']}" for each in state["warnings"]] + state["merged"])

    def _image(self, door: Door, path: str, name: str, alt: str) -> str:
        file = (self.root / path).parent / name
        answer = door.send_file("images/", file.name, file.read_bytes(), {"title": alt or file.stem, "alt": alt})
        if answer.status not in (200, 201):
            raise Refused(answer)
        return str(answer.body["id"])

    def _imported(self, door: Door, path: str) -> str:
        told = self._act(path)
        members = {"content_id": self.content_id(path)} if told is None else told
        kind = "lesson" if told is None else "edition"
        content = (self.root / path).read_bytes()
        answer = door.send_file(f"imports/{kind}/", Path(path).name, content, members)
        if answer.status != 202:
            raise Refused(answer)
        result = door.wait_for(answer.body["id"])
        self._remember(path, result=result)
        return "; ".join(note["text"] for note in result.get("notes", ()))

    def _act(self, path: str) -> dict[str, str] | None:
        told = self.root / f"{path.rpartition('.')[0]}.act.json"
        if not told.exists():
            return None
        members: dict[str, Any] = json.loads(told.read_text())
        return {name: each if isinstance(each, str) else json.dumps(each) for name, each in members.items()}

    def _remember(self, path: str, **more: Any) -> None:
        self.memory[path] = {"digest": self._digest(path), **more}

    def _digest(self, path: str) -> str:
        told = self.root / f"{path.rpartition('.')[0]}.act.json"
        content = (self.root / path).read_bytes() + (told.read_bytes() if told.exists() else b"")
        return hashlib.sha256(content).hexdigest()


def with_ids(blocks: list[dict[str, Any]], before: list[dict[str, Any]], owner: str) -> None:
    """Give every block the id of the one that it continues: an equal one, else the one in its place of the same type."""
    free = {block["id"]: {name: value for name, value in block.items() if name != "id"} for block in before}
    for block in blocks:
        same = next((own for own, value in free.items() if value == block), None)
        if same is not None:
            del free[same]
            block["id"] = same
    for place, block in enumerate(blocks):
        if "id" in block:
            continue
        old = before[place] if place < len(before) else {}
        if old.get("id") in free and old["type"] == block["type"]:
            del free[old["id"]]
            block["id"] = old["id"]
        else:
            text = json.dumps(block, ensure_ascii=False, sort_keys=True)
            block["id"] = str(uuid.uuid5(uuid.UUID(owner), f"{place} {len(before)} {text}"))
