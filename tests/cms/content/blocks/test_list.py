from tests.cms.content.bodies import rendered


def items(*texts: str) -> list[dict[str, str]]:
    return [{"type": "item", "value": text, "id": f"{number}"} for number, text in enumerate(texts)]


def test_shape():
    assert rendered("list", {"ordered": True, "items": items("<p>Раз</p>", "<p>Два <i>с половиной</i></p>")}) == {
        "type": "list",
        "ordered": True,
        "items": ["Раз", "Два <em>с половиной</em>"],
    }


def test_paragraphs_of_an_item_become_lines():
    assert rendered("list", {"items": items("<p>Раз</p>\n<p>и ещё</p>")}) == {
        "type": "list",
        "ordered": False,
        "items": ["Раз<br>и ещё"],
    }
