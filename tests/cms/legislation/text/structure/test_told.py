"""What a person has said of a line goes before every rule of the parser."""

from dataclasses import replace

from cms.legislation.text.structure import parse_lines
from cms.legislation.text.structure.lines import read_text
from cms.legislation.text.tree import walk

TEXT = """Статья 1. Порядок
1. Заявление подают:
1) лично;
2) по почте.
2. Решение принимают за пять дней."""


def labels(told: dict[str, str], text: str = TEXT) -> list[str]:
    lines = [replace(line, told=told.get(line.text)) for line in read_text(text)]
    return [unit.label for unit in walk(parse_lines(lines).root) if unit.label]


def test_without_a_word_the_rules_decide():
    assert labels({}) == ["st_1", "st_1__ch_1", "st_1__ch_1__p_1", "st_1__ch_1__p_2", "st_1__ch_2"]


def test_a_line_is_plain_text():
    assert labels({"2) по почте.": "paragraph"}) == [
        "st_1",
        "st_1__ch_1",
        "st_1__ch_1__p_1",
        "st_1__ch_1__p_1__abz_2",
        "st_1__ch_2",
    ]


def test_the_words_of_a_line_of_plain_text_stay_with_their_number():
    lines = [replace(line, told="paragraph" if line.text.startswith("2)") else None) for line in read_text(TEXT)]
    unit = next(unit for unit in walk(parse_lines(lines).root) if unit.level == "paragraph")
    assert (unit.mark, unit.text) == ("", "2) по почте.")


def test_a_line_is_a_part_and_no_point():
    assert labels({"2) по почте.": "part"}) == [
        "st_1",
        "st_1__ch_1",
        "st_1__ch_1__p_1",
        "st_1__ch_2",
        "st_1__ch_2_dup2",
    ]


def test_a_line_is_a_subpoint_of_what_stands_before_it():
    assert labels({"2) по почте.": "subpoint"}) == [
        "st_1",
        "st_1__ch_1",
        "st_1__ch_1__p_1",
        "st_1__ch_1__p_1__pp_2",
        "st_1__ch_2",
    ]


def test_a_line_without_a_number_gets_the_next_one():
    text = "Статья 1. Порядок\n1. Заявление подают.\nРешение принимают за пять дней."
    assert labels({"Решение принимают за пять дней.": "part"}, text) == ["st_1", "st_1__ch_1", "st_1__ch_2"]


def test_a_line_is_an_article_or_a_chapter():
    text = "Статья 1. Порядок\nТекст первой.\n2. Сроки\nТекст второй.\nОбщие правила\nСтатья 3. Конец\nТекст третьей."
    assert labels({"2. Сроки": "article", "Общие правила": "chapter"}, text)[:1] == ["st_1"]
    found = labels({"2. Сроки": "article", "Общие правила": "chapter"}, text)
    assert [label for label in found if label.startswith(("st_", "gl")) and "__" not in label] == [
        "st_1",
        "st_2",
        "gl",
        "st_3",
    ]
