from tests.cms.content.bodies import rendered


def test_shape():
    assert rendered("quote", {"text": "Вместе\nмы сила", "author": "А. Иванова", "source": "Собрание 5 мая"}) == {
        "type": "quote",
        "text": "Вместе\nмы сила",
        "author": "А. Иванова",
        "source": "Собрание 5 мая",
    }


def test_author_and_source_may_be_missing():
    assert rendered("quote", {"text": "Вместе"}) == {"type": "quote", "text": "Вместе", "author": "", "source": ""}
