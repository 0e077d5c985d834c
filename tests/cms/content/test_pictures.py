from uuid import UUID

import pytest

from cms.content.media import UnionImage
from cms.content.pictures import picture
from cms.publication.refusal import PublicationRefused

ID = UUID("6f0c2b1e-0000-4000-8000-000000000000")


def image(**fields: object) -> UnionImage:
    known = {
        "collection_id": 1,
        "content_id": ID,
        "title": "Снимок",
        "alt": "Люди за столом",
        "digest": "0123456789abcdef",
        "credit": "А. Иванова",
    }
    return UnionImage(**{"width": 1600, "height": 900, "dominant_colour": "#c81e1e"} | known | fields)


def test_shape():
    def srcset(form: str) -> list[dict[str, object]]:
        folder = f"/api/v1/images/{ID}/01234567"
        return [{"width": width, "url": f"{folder}/{width}.{form}"} for width in (320, 640, 960, 1280, 1600)]

    assert picture(image()).model_dump(mode="json") == {
        "id": str(ID),
        "alt": "Люди за столом",
        "credit": "А. Иванова",
        "width": 1600,
        "height": 900,
        "focal_point": None,
        "dominant_colour": "#c81e1e",
        "sources": [
            {"type": "image/avif", "srcset": srcset("avif")},
            {"type": "image/webp", "srcset": srcset("webp")},
            {"type": "image/jpeg", "srcset": srcset("jpeg")},
        ],
    }


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (200, [200]),
        (320, [320]),
        (321, [320, 321]),
        (1919, [320, 640, 960, 1280, 1919]),
        (1920, [320, 640, 960, 1280, 1920]),
        (6000, [320, 640, 960, 1280, 1920]),
    ],
)
def test_no_size_is_above_the_original(width, widths):
    for source in picture(image(width=width)).sources:
        assert [file.width for file in source.srcset] == widths


def test_the_focal_point_is_a_share_of_each_side():
    focused = image(focal_point_x=400, focal_point_y=300, focal_point_width=10, focal_point_height=10)
    assert picture(focused).focal_point == (0.25, 0.3333)


def test_the_place_has_the_last_word_on_the_description():
    assert picture(image(), " Слева — председатель ").alt == "Слева — председатель"


def test_nothing_to_read_out_is_refused():
    with pytest.raises(PublicationRefused) as refusal:
        picture(image(alt="  "), " ")
    assert "Снимок" in str(refusal.value.faults[0].message)
