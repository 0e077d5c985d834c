"""What the sender of a Word document is told of it."""

from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise

Kind = Literal["moved", "simplified", "left_out", "lost", "found"]


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that is not as it was: moved to another place, simplified, left out on purpose, or lost;
    or found in the text, for the editor to decide about."""

    kind: Kind
    message: str | Promise


def shortened(text: str, limit: int = 80) -> str:
    """The beginning of a text, to be recognised by."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
