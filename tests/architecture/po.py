"""Reads gettext catalogues with nothing but Python: the text form (.po) and the compiled form (.mo)."""

import ast
import struct
from dataclasses import dataclass
from pathlib import Path

CONTEXT_GLUE = "\x04"
PLURAL_GLUE = "\x00"


@dataclass(frozen=True)
class Entry:
    """One message. ``texts`` holds the translation, or all its plural forms when ``plural`` is given."""

    context: str | None
    msgid: str
    plural: str | None
    texts: tuple[str, ...]
    fuzzy: bool

    @property
    def key(self) -> tuple[str | None, str]:
        """What makes a message one of its kind."""
        return (self.context, self.msgid)

    @property
    def compiled(self) -> tuple[str, str]:
        """Original and translation as a compiled catalogue writes them."""
        original = self.msgid if self.plural is None else self.msgid + PLURAL_GLUE + self.plural
        if self.context is not None:
            original = self.context + CONTEXT_GLUE + original
        return original, PLURAL_GLUE.join(self.texts)


def read_po(path: Path) -> list[Entry]:
    """All entries of a catalogue in its order, with its header (``msgid ""``) first; obsolete ones (#~) are left out.

    Raises ValueError at a line that is none of a catalogue's.
    """
    entries = []
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in paragraph.splitlines() if line.strip() and not line.startswith("#~")]
        fields = _fields([line for line in lines if not line.startswith("#")])
        if fields:
            fuzzy = any("fuzzy" in line for line in lines if line.startswith("#,"))
            entries.append(_entry(fields, fuzzy))
    return entries


def read_mo(path: Path) -> dict[str, str]:
    """A compiled catalogue: originals (context and plural glued on) with their translations."""
    data = path.read_bytes()
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, originals, translations = struct.unpack_from(order + "3I", data, 8)

    def text(table: int, number: int) -> str:
        length, offset = struct.unpack_from(order + "2I", data, table + 8 * number)
        return data[offset : offset + length].decode("utf-8")

    return {text(originals, number): text(translations, number) for number in range(count)}


def _fields(lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    keyword = ""
    for line in lines:
        if line.startswith('"'):
            fields[keyword] += ast.literal_eval(line)
            continue
        keyword, _, text = line.partition(" ")
        if not keyword.startswith("msg") or keyword in fields:
            raise ValueError(f"Not a line of a catalogue: {line}")
        fields[keyword] = ast.literal_eval(text)
    return fields


def _entry(fields: dict[str, str], fuzzy: bool) -> Entry:
    plural = fields.get("msgid_plural")
    texts = tuple(text for keyword, text in fields.items() if keyword.startswith("msgstr"))
    return Entry(fields.get("msgctxt"), fields["msgid"], plural, texts, fuzzy)
