"""Flat shapes of one palette, and the few figures that the demo's illustrations share.

Units are those of the finished picture, 1600x900, with the origin at the top left.
"""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, OVERSAMPLE = 1600, 900, 3
GREEN, RED, PAPER, INK = "#0F5C4C", "#C8442F", "#F6F1E7", "#1E2A2E"
MOSS, MINT, SAND, WHITE, CLAY = "#5C9583", "#CBDDD3", "#E7DDCA", "#FFFDF8", "#B98B6B"
SKIN, SHADE, GREY, CHESTNUT = "#EBC19F", "#D9A680", "#B9B4AA", "#7A4A2E"

Point = tuple[float, float]


class Sheet:
    """A picture in its own units (1600x900), drawn larger and reduced when saved, so that edges are smooth."""

    def __init__(self, background: str = PAPER) -> None:
        self.image = Image.new("RGB", (WIDTH * OVERSAMPLE, HEIGHT * OVERSAMPLE), background)
        self.pen = ImageDraw.Draw(self.image)

    def box(self, x: float, y: float, w: float, h: float, fill: str, radius: float = 0) -> None:
        self.pen.rounded_rectangle(_scaled(x, y, x + w, y + h), radius * OVERSAMPLE, fill=fill)

    def disc(self, x: float, y: float, r: float, fill: str) -> None:
        self.pen.ellipse(_scaled(x - r, y - r, x + r, y + r), fill=fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.pen.ellipse(_scaled(x - rx, y - ry, x + rx, y + ry), fill=fill)

    def fringe(self, x: float, y: float, r: float, fill: str) -> None:
        """The upper segment of a disc, cut a little aslant."""
        self.pen.chord(_scaled(x - r, y - r, x + r, y + r), 187, 342, fill=fill)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self.pen.polygon([(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in points], fill=fill)

    def path(self, points: Sequence[Point], fill: str, width: float = 8) -> None:
        """A line with round joints and ends."""
        scaled = [(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in points]
        self.pen.line(scaled, fill=fill, width=round(width * OVERSAMPLE), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, fill)

    def numeral(self, x: float, y: float, value: int, size: float, fill: str) -> None:
        font = ImageFont.load_default(size * OVERSAMPLE)
        self.pen.text((x * OVERSAMPLE, y * OVERSAMPLE), str(value), font=font, fill=fill, anchor="mm")

    def save(self, path: Path) -> None:
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        small.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


def _scaled(*values: float) -> list[float]:
    return [value * OVERSAMPLE for value in values]


def person(s: Sheet, x: float, y: float, size: float, coat: str, *, hair: str = INK, long_hair: bool = False) -> None:
    """Head and shoulders; (x, y) is the middle of the bottom edge, `size` the height."""
    w, top = size * 0.62, y - size
    if long_hair:
        s.box(x - size * 0.235, top + size * 0.14, size * 0.47, size * 0.46, hair, size * 0.16)
    s.box(x - w / 2, y - size * 0.48, w, size * 0.48, coat, size * 0.22)
    s.box(x - w / 2, y - size * 0.2, w, size * 0.2, coat)
    s.box(x - size * 0.075, y - size * 0.6, size * 0.15, size * 0.16, SHADE)
    s.shape([(x - size * 0.12, y - size * 0.48), (x + size * 0.12, y - size * 0.48), (x, y - size * 0.34)], WHITE)
    s.disc(x, top + size * 0.22, size * 0.22, hair)
    s.disc(x, top + size * 0.275, size * 0.185, SKIN)
    s.fringe(x, top + size * 0.22, size * 0.22, hair)


def paper(s: Sheet, x: float, y: float, w: float, h: float, *, lines: int = 5, mark: str | None = None) -> None:
    """A written sheet; `mark` adds a round seal of that colour at its foot."""
    s.box(x + 8, y + 10, w, h, SAND, 10)
    s.box(x, y, w, h, WHITE, 10)
    step = h * 0.62 / max(lines, 1)
    for n in range(lines):
        s.box(x + w * 0.14, y + h * 0.13 + n * step, w * (0.45 if n == 0 else 0.72), 8, GREEN if n == 0 else MINT, 4)
    if mark:
        s.disc(x + w * 0.74, y + h * 0.84, w * 0.11, mark)


def plant(s: Sheet, x: float, y: float, size: float) -> None:
    """A pot with leaves; (x, y) is the middle of its bottom."""
    for dx, height in ((-0.34, 0.62), (0.34, 0.62), (-0.17, 0.85), (0.17, 0.85), (0, 1.0)):
        tip = (x + dx * size, y - size * height)
        middle = (x + dx * size * 0.9, y - size * 0.62 * height - size * 0.12)
        s.shape([(x - size * 0.04, y - size * 0.3), (middle[0] - size * 0.1, middle[1]), tip], MOSS)
        s.shape([(x + size * 0.04, y - size * 0.3), (middle[0] + size * 0.1, middle[1]), tip], GREEN)
    s.shape(
        [
            (x - size * 0.24, y - size * 0.36),
            (x + size * 0.24, y - size * 0.36),
            (x + size * 0.17, y),
            (x - size * 0.17, y),
        ],
        RED,
    )


def bubble(s: Sheet, x: float, y: float, w: float, h: float, fill: str, *, tail: float) -> None:
    """A speech bubble with two lines of writing; `tail` is the x where its tail ends."""
    s.shape([(x + w * 0.4, y + h - 6), (x + w * 0.62, y + h - 6), (tail, y + h + 44)], fill)
    s.box(x, y, w, h, fill, 28)
    ink = PAPER if fill in (GREEN, RED) else MOSS
    s.box(x + 34, y + h * 0.3, w - 68, 12, ink, 6)
    s.box(x + 34, y + h * 0.56, (w - 68) * 0.62, 12, ink, 6)
