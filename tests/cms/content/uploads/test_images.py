"""The gate for images: each attack and mishap has its own answer, and what comes through carries no metadata."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from cms.content.uploads.images import MAX_PIXELS, admit_image
from tests.factories.media import picture_bytes, png_chunk, vast_png

FORMATS = [("JPEG", "photo.jpg"), ("JPEG", "photo.JPEG"), ("PNG", "a.png"), ("WEBP", "a.webp"), ("AVIF", "a.avif")]
PHONE = b"Nokia 3310"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def code_of(content: bytes, name: str) -> str:
    with pytest.raises(ValidationError) as refusal:
        admit_image(BytesIO(content), name)
    return str(refusal.value.code)


def exif_with_place() -> bytes:
    """Sideways, taken with a telephone, at a place."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = PHONE.decode()
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (55.0, 45.0, 7.0), "E", (37.0, 36.0, 56.0)
    return exif.tobytes()


@pytest.mark.parametrize(("form", "name"), [*FORMATS, ("GIF", "a.gif")])
def test_an_image_comes_through(form, name):
    admitted = admit_image(BytesIO(picture_bytes(60, 40, form=form)), name)
    inside = Image.open(BytesIO(admitted.content))
    assert (inside.format, inside.size) == (form, (60, 40))
    assert admitted.digest == sha256(admitted.content).hexdigest()


@pytest.mark.parametrize(("form", "name"), FORMATS)
def test_the_place_and_the_camera_are_removed_and_the_image_stands_upright(form, name):
    source = picture_bytes(60, 40, form=form, exif=exif_with_place(), xmp=b"<x:xmpmeta>55.7519</x:xmpmeta>")
    assert PHONE in source
    content = admit_image(BytesIO(source), name).content
    inside = Image.open(BytesIO(content))
    assert dict(inside.getexif()) == {}
    assert {"exif", "xmp", "comment"} & inside.info.keys() == set()
    assert PHONE not in content
    assert b"55.7519" not in content
    assert inside.size == (40, 60)


def test_comments_and_whatever_hangs_at_the_end_are_removed():
    source = picture_bytes(form="JPEG", comment=b"home address") + b"<?php system($_GET[0]); ?>"
    content = admit_image(BytesIO(source), "a.jpg").content
    assert b"home address" in source
    assert b"home address" not in content
    assert b"php" not in content


def test_text_chunks_of_png_are_removed():
    source = picture_bytes()
    source = source[:-12] + png_chunk(b"tEXt", b"Author\0Ivanova") + source[-12:]
    assert b"Ivanova" not in admit_image(BytesIO(source), "a.png").content


def test_of_a_telephones_double_picture_the_first_is_kept():
    out = BytesIO()
    Image.new("RGB", (60, 40), "red").save(
        out, "MPO", save_all=True, append_images=[Image.new("RGB", (60, 40), "blue")]
    )
    admitted = admit_image(BytesIO(out.getvalue()), "a.jpg")
    inside = Image.open(BytesIO(admitted.content))
    assert (inside.format, getattr(inside, "n_frames", 1)) == ("JPEG", 1)
    red, green, blue = inside.convert("RGB").getpixel((5, 5))
    assert red > 240 > 20 > max(green, blue)


@pytest.mark.parametrize(("colour", "expected"), [("#c81e1e", "#c81e1e"), ("white", "#ffffff"), ("#003366", "#003366")])
def test_the_dominant_colour(colour, expected):
    assert admit_image(BytesIO(picture_bytes(colour=colour)), "a.png").dominant_colour == expected


def test_the_dominant_colour_is_that_of_the_larger_part_and_transparency_is_paper():
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    image.paste((0, 51, 102, 255), (0, 0, 100, 30))
    out = BytesIO()
    image.save(out, "PNG")
    assert admit_image(out, "a.png").dominant_colour == "#ffffff"


def test_grey_of_sixteen_bits_becomes_eight():
    out = BytesIO()
    Image.new("I;16", (10, 10), 0x8000).save(out, "PNG")
    inside = Image.open(BytesIO(admit_image(out, "scan.png").content))
    assert (inside.mode, inside.getpixel((0, 0))) == ("L", 128)


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (10_000, 10_000), (MAX_PIXELS // 1000 + 1, 1000)])
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_bomb_is_refused(width, height):
    bomb = vast_png(width, height)
    assert len(bomb) < 100_000
    assert code_of(bomb, "bomb.png") == "too_many_pixels"


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (SVG, "drawing.svg", "svg"),
        (SVG, "drawing.png", "svg"),
        (b"MZ\x90\0" + b"\0" * 500, "photo.jpg", "not_an_image"),
        (b"<html><script>alert(1)</script></html>", "photo.png", "not_an_image"),
        (b"", "photo.png", "not_an_image"),
        (picture_bytes(form="PNG"), "photo.jpg", "wrong_name"),
        (picture_bytes(form="JPEG"), "photo.html", "wrong_name"),
        (picture_bytes(form="JPEG"), "photo", "wrong_name"),
        (picture_bytes(form="BMP"), "photo.png", "not_an_image"),
    ],
)
def test_what_is_no_image_is_refused(content, name, code):
    assert code_of(content, name) == code


@pytest.mark.parametrize(("form", "name"), FORMATS)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_broken_off_is_refused(form, name, share):
    out = BytesIO()
    Image.effect_noise((200, 150), 80).convert("RGB").save(out, form)
    whole = out.getvalue()
    assert code_of(whole[: int(len(whole) * share)], name) in {"broken", "not_an_image"}


@pytest.mark.parametrize(("form", "name"), [("GIF", "a.gif"), ("WEBP", "a.webp"), ("PNG", "a.png"), ("AVIF", "a.avif")])
def test_a_moving_picture_is_refused(form, name):
    frames = [Image.new("RGB", (30, 20), (shade, 0, 0)) for shade in (0, 90, 180)]
    out = BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:], duration=100)
    assert code_of(out.getvalue(), name) == "moving"


def test_an_image_of_too_many_bytes_is_refused(settings):
    source = picture_bytes()
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = len(source)
    admit_image(BytesIO(source), "a.png")
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = len(source) - 1
    assert code_of(source, "a.png") == "too_large"
