"""What images may come in, and what is taken out of them."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import PurePath
from typing import IO, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

# Without it Pillow knows only some of its formats.
Image.init()

# A telephone's 50 megapixels; decoded they take 150 MB.
MAX_PIXELS = 50_000_000

EXTENSIONS = {
    "AVIF": {"avif"},
    "GIF": {"gif"},
    "JPEG": {"jpg", "jpeg"},
    "MPO": {"jpg", "jpeg"},
    "PNG": {"png"},
    "WEBP": {"webp"},
}
# A telephone's JPEG with a second picture inside: the first is kept.
SAVED_AS = {"MPO": "JPEG"}
OPTIONS: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 90, "speed": 8},
    "GIF": {},
    "JPEG": {"quality": 95},
    "PNG": {},
    "WEBP": {"quality": 95},
}
# Everything else that a file says of itself goes: place, camera, owner, comments, thumbnails.
KEPT = {"icc_profile", "transparency", "gamma"}


@dataclass(frozen=True, slots=True)
class AdmittedImage:
    """Checked bytes without metadata, their SHA-256 and the colour to show until they arrive (``#rrggbb``)."""

    content: bytes
    digest: str
    dominant_colour: str


def admit_image(upload: IO[bytes], name: str) -> AdmittedImage:
    """Let an image in.

    Raises ``ValidationError`` for what is too large in bytes or pixels, is broken off, moves, could carry a script, or
    is not of the format that its name says.
    """
    upload.seek(0)
    content = upload.read(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + 1)
    if len(content) > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        limit = filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
        raise ValidationError(_("The image is larger than %(limit)s. Make it smaller.") % {"limit": limit}, "too_large")
    picture = _opened(content, name)
    _require_matching_name(picture, name)
    _require_still(picture)
    cleaned, colour = _cleaned(picture)
    return AdmittedImage(cleaned, sha256(cleaned).hexdigest(), colour)


def _opened(content: bytes, name: str) -> Image.Image:
    try:
        picture = Image.open(BytesIO(content), formats=list(OPTIONS))
        pixels = picture.width * picture.height
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        pixels = None
    except UnidentifiedImageError:
        raise _not_an_image(content, name) from None
    except (OSError, SyntaxError, ValueError, EOFError):
        raise _broken() from None
    if pixels is None or pixels > MAX_PIXELS:
        message = _("The image has too many pixels; at most %(limit)d million are accepted. Make it smaller.")
        raise ValidationError(message % {"limit": MAX_PIXELS // 1_000_000}, "too_many_pixels")
    return picture


def _not_an_image(content: bytes, name: str) -> ValidationError:
    if name.lower().endswith((".svg", ".svgz")) or b"<svg" in content[:4096].lower():
        return ValidationError(_("SVG drawings are not accepted: they can carry scripts. Save it as PNG."), "svg")
    message = _("“%(name)s” is not an image that can be shown. Accepted are JPEG, PNG, WebP, AVIF and GIF.")
    return ValidationError(message % {"name": PurePath(name).name}, "not_an_image")


def _broken() -> ValidationError:
    return ValidationError(_("The image is damaged or broken off. Send it once more."), "broken")


def _require_matching_name(picture: Image.Image, name: str) -> None:
    form = picture.format or ""
    if PurePath(name).suffix.lower().removeprefix(".") not in EXTENSIONS[form]:
        message = _("The name “%(name)s” does not fit what is inside: %(format)s. Save the image again.")
        values = {"name": PurePath(name).name, "format": SAVED_AS.get(form, form)}
        raise ValidationError(message % values, "wrong_name")


def _require_still(picture: Image.Image) -> None:
    try:
        frames = getattr(picture, "n_frames", 1)
    except (OSError, SyntaxError, ValueError, EOFError):
        raise _broken() from None
    if frames > 1 and picture.format != "MPO":
        message = _("Moving pictures are not accepted: readers would see the first frame only.")
        raise ValidationError(message, "moving")


def _cleaned(picture: Image.Image) -> tuple[bytes, str]:
    """The image encoded anew, upright and without metadata, and its dominant colour."""
    form = SAVED_AS.get(picture.format or "", picture.format or "")
    out = BytesIO()
    try:
        upright = _eight_bits(ImageOps.exif_transpose(picture))
        upright.info = {key: value for key, value in upright.info.items() if key in KEPT}
        upright.save(out, form, **OPTIONS[form], icc_profile=upright.info.get("icc_profile"))
    except (OSError, SyntaxError, ValueError, EOFError):
        raise _broken() from None
    return out.getvalue(), _dominant_colour(upright)


def _eight_bits(picture: Image.Image) -> Image.Image:
    # A scan in 16-bit grey can be written neither as JPEG nor as WebP or AVIF.
    return picture.point(lambda level: level * (1 / 256)).convert("L") if picture.mode.startswith("I") else picture


def _dominant_colour(picture: Image.Image) -> str:
    small = picture.convert("RGBA").resize((48, 48), Image.Resampling.BOX)
    paper = Image.new("RGBA", small.size, "white")
    flat = Image.alpha_composite(paper, small).convert("RGB").quantize(8, dither=Image.Dither.NONE)
    counts = flat.histogram()
    first = counts.index(max(counts)) * 3
    red, green, blue = (flat.getpalette() or [])[first : first + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
