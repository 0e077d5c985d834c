from cms.content.blocks.paragraph import ParagraphBlock
from cms.content.rich_text import FEATURES
from tests.cms.content.bodies import rendered


def test_shape():
    stored = '<p data-block-key="k1">Профком даёт <b>мотивированное</b> мнение.</p>'
    assert rendered("paragraph", stored) == {
        "type": "paragraph",
        "html": "<p>Профком даёт <strong>мотивированное</strong> мнение.</p>",
    }


def test_the_toolbar_offers_only_what_documents_can_hold():
    assert ParagraphBlock().field.widget.features == FEATURES
