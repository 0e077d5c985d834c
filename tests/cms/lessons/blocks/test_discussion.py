import pytest

from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


@pytest.mark.parametrize("minutes", [None, 15])
def test_shape(minutes):
    value = {"title": "Спор", "text": "<p>Ситуация.</p>", "questions": items("Кто прав?", ""), "minutes": minutes}
    assert rendered("discussion", value) == {
        "type": "discussion",
        "title": "Спор",
        "html": "<p>Ситуация.</p>",
        "questions": ["Кто прав?"],
        "minutes": minutes,
    }
