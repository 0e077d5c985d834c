"""What a lesson costs its reader: bytes of a phone's traffic, and minutes of reading."""

import re
from collections.abc import Iterable, Iterator
from math import ceil
from typing import Any

from pydantic import BaseModel

from cms.content.pictures import Picture
from cms.lessons.questions.parts import plain_text
from cms.publication.rendering import Shape

# A phone of 360 points and two or three dots each takes the 960 step; WebP at our quality spends about this much on a
# dot of a photograph, and less on a drawing.
PHONE_WIDTH = 960
BYTES_PER_PIXEL = 0.12
# An adult reads 150 to 200 words of Russian prose in a minute.
WORDS_PER_MINUTE = 170
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# Not words to be read: marks of the machine, and what is folded away beside a player.
NOT_READ = frozenset({"id", "ref", "type", "kind", "version", "tone", "url", "sources", "dominant_colour", "recording"})


class Weight(Shape):
    """Bytes. ``images`` is an estimate for a phone (sizes are made when first asked for); ``recordings`` are loaded only
    when they are played and are not in ``total``."""

    text: int
    images: int
    recordings: int
    total: int


def weigh(blocks: Iterable[BaseModel]) -> Weight:
    """The weight of a body of rendered blocks."""
    text = images = recordings = 0
    for block in blocks:
        text += len(block.model_dump_json().encode())
        images += sum(_picture_bytes(picture) for picture in pictures(block))
        recording = getattr(block, "recording", None)
        recordings += recording.size if recording is not None else 0
    return Weight(text=text, images=images, recordings=recordings, total=text + images)


def pictures(shape: Any) -> Iterator[Picture]:
    """Every picture within a shape, in reading order."""
    if isinstance(shape, Picture):
        yield shape
    elif isinstance(shape, BaseModel):
        for name in type(shape).model_fields:
            yield from pictures(getattr(shape, name))
    elif isinstance(shape, tuple):
        for part in shape:
            yield from pictures(part)


def reading_minutes(blocks: Iterable[BaseModel]) -> int:
    """How long reading takes, in whole minutes, at least one; recordings are not counted."""
    words = sum(len(WORD.findall(text)) for block in blocks for text in _texts(block.model_dump(mode="json")))
    return max(1, ceil(words / WORDS_PER_MINUTE))


def _picture_bytes(picture: Picture) -> int:
    width = min(picture.width, PHONE_WIDTH)
    height = width * picture.height / max(picture.width, 1)
    return round(width * height * BYTES_PER_PIXEL)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield plain_text(value)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in NOT_READ:
                yield from _texts(part)
