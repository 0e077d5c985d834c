import pytest

from tests.cms.content.bodies import rendered


@pytest.mark.parametrize("level", ["2", "3", "4"])
def test_shape(level):
    assert rendered("heading", {"text": "Права профкома", "level": level}) == {
        "type": "heading",
        "level": int(level),
        "text": "Права профкома",
    }


def test_a_heading_without_level_is_a_section():
    assert rendered("heading", {"text": "Права"}) == {"type": "heading", "level": 2, "text": "Права"}
