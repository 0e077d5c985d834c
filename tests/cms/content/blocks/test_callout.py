import pytest

from tests.cms.content.bodies import rendered


@pytest.mark.parametrize("tone", ["note", "important", "warning", "example"])
def test_shape(tone):
    assert rendered("callout", {"tone": tone, "title": "Срок", "text": "<p>Семь <b>рабочих</b> дней.</p>"}) == {
        "type": "callout",
        "tone": tone,
        "title": "Срок",
        "html": "<p>Семь <strong>рабочих</strong> дней.</p>",
    }
