from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_shape():
    steps = items({"title": "Собрать", "text": "<p>В <b>четверг</b>.</p>"}, {"title": "Решить", "text": ""})
    assert rendered("steps", {"title": "Заседание", "steps": steps}) == {
        "type": "steps",
        "title": "Заседание",
        "steps": [
            {"title": "Собрать", "html": "<p>В <strong>четверг</strong>.</p>"},
            {"title": "Решить", "html": ""},
        ],
    }
