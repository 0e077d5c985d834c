from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_shape():
    value = {"title": "Письмо", "text": "<p>Напишите.</p>", "criteria": items("Есть норма"), "minutes": 30}
    assert rendered("assignment", value) == {
        "type": "assignment",
        "title": "Письмо",
        "html": "<p>Напишите.</p>",
        "criteria": ["Есть норма"],
        "minutes": 30,
    }
