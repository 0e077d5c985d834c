"""Lists that were printed in one paragraph."""

from cms.legislation.text.structure.inline import split_lists
from cms.legislation.text.structure.lines import Line


def pieces(text: str) -> list[str]:
    return [line.text for line in split_lists(Line(text, gap=True))]


def test_a_list_in_one_paragraph_is_a_line_an_item():
    assert pieces("1. К ведению относятся: а) одно; б) другое; в) третье.") == [
        "1. К ведению относятся:",
        "а) одно;",
        "б) другое;",
        "в) третье.",
    ]


def test_a_list_in_a_list():
    assert pieces("Относятся: 1) одно: а) вот; б) это; в) то; 2) другое; 3) третье.") == [
        "Относятся:",
        "1) одно:",
        "а) вот;",
        "б) это;",
        "в) то;",
        "2) другое;",
        "3) третье.",
    ]


def test_the_head_keeps_its_gap():
    assert next(split_lists(Line("Так: а) раз; б) два; в) три.", gap=True))) == Line("Так:", gap=True)


def test_what_is_no_whole_list_stays_one_paragraph():
    for text in ("Либо: а) это; б) то.", "Пункты а) и б); в) нет.", "Так: 2) два; 3) три; 4) четыре.", "Без списка."):
        assert pieces(text) == [text]
