from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_shape():
    events = items({"when": "день 3", "title": "Консультации", "text": "<p>С директором.</p>"})
    assert rendered("timeline", {"title": "Сроки", "events": events}) == {
        "type": "timeline",
        "title": "Сроки",
        "events": [{"when": "день 3", "title": "Консультации", "html": "<p>С директором.</p>"}],
    }
