"""The texts of a body, wherever they stand."""

from uuid import UUID

from cms.legislation.citing.texts import SetPlace, Text, plain, set_places, texts_of

BLOCK = UUID("6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10")


def test_texts_of_head_and_blocks_with_their_places():
    body = {
        "id": "x y",
        "title": "Статья 5 закона",
        "slug": "word",
        "body": [{"type": "list", "id": str(BLOCK), "items": ["раз два", "<b>три</b> четыре"], "kind": "a b"}],
    }
    assert list(texts_of(body)) == [
        Text("/title", None, "Статья 5 закона"),
        Text("/body/0/items/0", BLOCK, "раз два"),
        Text("/body/0/items/1", BLOCK, "три четыре"),
    ]


def test_markup_goes_and_paragraphs_stay_apart():
    assert plain("<p>Часть&nbsp;1 <b>статьи</b> 5</p><p>Другое</p>") == "Часть\xa01 статьи 5\n\nДругое"


def test_a_block_of_a_provision_is_a_place_and_no_text():
    block = {"type": "provision", "id": str(BLOCK), "ref": str(BLOCK), "label": "ч. 1 ст. 5", "quote": "ст. 6 ТК РФ"}
    body = {"body": [block]}
    assert list(texts_of(body)) == []
    assert list(set_places(body)) == [SetPlace("/body/0", BLOCK, BLOCK, "ч. 1 ст. 5")]
