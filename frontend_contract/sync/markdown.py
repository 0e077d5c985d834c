"""A lesson in Markdown as a document of the authoring door. Pure.

A file begins with lines ``name: value`` between two lines of ``---``; a name without a value is followed by items
``- item``. Then headings, paragraphs, lists, quotes, tables, pictures on a line of their own.
"""

import html
import re
from dataclasses import dataclass, field
from typing import Any

LISTS = frozenset({"objectives", "authors", "competences", "self_check", "topics", "categories", "tags"})
NUMBERS = frozenset({"duration_minutes"})
PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<file>[^)\s]+)\)\s*")
# A heading is a line of its own, with or without empty ones around it.
HEADING = re.compile(r"^(#{1,6}\s+.+)$", re.MULTILINE)
FENCE = re.compile(r"^(?:```|~~~)", re.MULTILINE)
INLINE = (
    (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"(?<!\*)\*([^*]+?)\*(?!\*)"), r"<em>\1</em>"),
    (re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+|mailto:[^)\s]+)\)"), r'<a href="\2">\1</a>'),
    (re.compile(r"\[([^\]]+)\]\(ref:([0-9a-f-]{36})\)"), r'<a data-ref="\2">\1</a>'),
)


class NotALesson(ValueError):
    """The file can not be read; the message says why."""


@dataclass
class Lesson:
    """The members of a document; ``pictures`` are the files that its picture blocks name, with their descriptions."""

    members: dict[str, Any]
    pictures: dict[str, str] = field(default_factory=dict)


def read(text: str) -> Lesson:
    """The lesson of a file. Raises ``NotALesson``."""
    members, body = _head(text.replace("\r\n", "\n"))
    lesson = Lesson({"type": "lesson", **members, "body": []})
    if FENCE.search(body):
        raise NotALesson("Lessons know no code blocks (```). Write it as a paragraph or a quote.")
    for part in re.split(r"\n\s*\n", HEADING.sub(r"\n\1\n", body).strip()):
        if part.strip():
            lesson.members["body"].append(_block(part.strip("\n"), lesson))
    first = lesson.members["body"][0] if lesson.members["body"] else {}
    if "title" not in members and first.get("level") == 1:
        lesson.members["title"] = first["text"]
        del lesson.members["body"][0]
    if not lesson.members.get("title"):
        raise NotALesson("The lesson has no title: write “title: …” at the beginning, or “# Title”.")
    for block in lesson.members["body"]:
        if block["type"] == "heading":
            block["level"] = max(2, min(4, block["level"]))
    return lesson


def _head(text: str) -> tuple[dict[str, Any], str]:
    if not text.startswith("---\n"):
        return {}, text
    head, border, body = text[4:].partition("\n---\n")
    if not border:
        raise NotALesson("The lines at the beginning are not closed by “---”.")
    members: dict[str, Any] = {}
    name = ""
    for line in head.splitlines():
        if line.startswith("- ") and name:
            members[name] = [*members.get(name, []), line[2:].strip()]
        elif ":" in line:
            name, value = (part.strip() for part in line.split(":", 1))
            if value:
                members[name] = _value(name, value)
    return members, body


def _value(name: str, value: str) -> Any:
    if name in LISTS:
        return [part.strip() for part in value.split(",")]
    return int(value) if name in NUMBERS and value.isdigit() else value


def _block(part: str, lesson: Lesson) -> dict[str, Any]:
    lines = part.split("\n")
    heading = re.fullmatch(r"(#{1,6})\s+(.+)", part)
    picture = PICTURE.fullmatch(part)
    if heading:
        return {"type": "heading", "level": len(heading[1]), "text": heading[2].strip()}
    if picture:
        lesson.pictures[picture["file"]] = picture["alt"]
        return {"type": "image", "image": picture["file"], "caption": "", "alt": ""}
    if all(line.startswith(">") for line in lines):
        return {"type": "quote", "text": "\n".join(line[1:].strip() for line in lines)}
    if all(line.startswith("|") for line in lines) and len(lines) > 1:
        return _table(lines)
    for ordered, mark in ((False, r"[-*]\s+"), (True, r"\d+[.)]\s+")):
        if all(re.match(mark, line) for line in lines):
            items = [inline(re.sub(mark, "", line, count=1)) for line in lines]
            return {"type": "list", "ordered": ordered, "items": items}
    return {"type": "paragraph", "html": f"<p>{inline(' '.join(lines))}</p>"}


def _table(lines: list[str]) -> dict[str, Any]:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    header = all(re.fullmatch(r":?-+:?", cell) for cell in rows[1])
    kept = [rows[0], *rows[2:]] if header else rows
    width = max(len(row) for row in kept)
    return {"type": "table", "header_row": header, "rows": [row + [""] * (width - len(row)) for row in kept]}


def inline(text: str) -> str:
    """A line as the small HTML."""
    found = html.escape(text.strip(), quote=False)
    for pattern, replacement in INLINE:
        found = pattern.sub(replacement, found)
    return found
