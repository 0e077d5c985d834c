from uuid import uuid5

import pytest

from cms.publication.refusal import PublicationRefused
from tests.cms.content.bodies import BLOCK_ID
from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_shape():
    value = {"prompt": "Когда собираться?", "multiple": True, "options": items(" В среду ", "В четверг", "")}
    assert rendered("poll", value) == {
        "type": "poll",
        "prompt": "Когда собираться?",
        "multiple": True,
        "options": [
            {"id": str(uuid5(BLOCK_ID, "В среду")), "text": "В среду"},
            {"id": str(uuid5(BLOCK_ID, "В четверг")), "text": "В четверг"},
        ],
    }


@pytest.mark.parametrize("answers", [["Да"], ["Да", "Да "], []])
def test_two_different_answers_are_needed(answers):
    with pytest.raises(PublicationRefused) as refusal:
        rendered("poll", {"prompt": "Да?", "multiple": False, "options": items(*answers)})
    assert [fault.pointer for fault in refusal.value.faults] == ["/body/0/options"]
