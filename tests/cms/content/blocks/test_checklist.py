from uuid import uuid5

from tests.cms.content.bodies import BLOCK_ID
from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items


def test_items_keep_their_ids():
    lines = items("<p>Протокол <i>подписан</i></p>", "<p>Выписка вручена</p>")
    assert rendered("checklist", {"title": "", "items": lines}) == {
        "type": "checklist",
        "title": "",
        "items": [
            {"id": lines[0]["id"], "html": "Протокол <em>подписан</em>"},
            {"id": lines[1]["id"], "html": "Выписка вручена"},
        ],
    }


def test_an_id_that_is_no_uuid_becomes_one_that_stays():
    lines = [{"type": "item", "value": "<p>Раз</p>", "id": "old-1"}]
    assert rendered("checklist", {"title": "", "items": lines}) == {
        "type": "checklist",
        "title": "",
        "items": [{"id": str(uuid5(BLOCK_ID, "old-1")), "html": "Раз"}],
    }
