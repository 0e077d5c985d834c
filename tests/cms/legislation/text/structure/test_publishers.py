"""Remarks of publishers and the furniture of their pages: kept, and no text of the act."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.publishers import page_numbers
from cms.legislation.text.tree import find, full_text, walk

TEXT = """Документ предоставлен КонсультантПлюс
Дата сохранения: 01.02.2024

ФЕДЕРАЛЬНЫЙ ЗАКОН
О ПРИМЕРАХ

Статья 1. Предмет

1. Первая часть.

КонсультантПлюс: примечание.
С 01.09.2024 в ч. 2 ст. 1 вносятся изменения.
Старый текст действует до этого дня.

2. Вторая часть.
www.consultant.ru
Страница 1 из 2
3. Третья часть о сайте www.consultant.ru и о Системе.
"""


def test_a_remark_is_a_note_of_what_stands_above() -> None:
    first = find(parse_text(TEXT).root, "st_1__ch_1")

    assert first is not None
    assert full_text(first) == "1. Первая часть."
    assert [(note.kind, note.raw) for note in first.notes] == [
        (
            "other",
            "КонсультантПлюс: примечание.\nС 01.09.2024 в ч. 2 ст. 1 вносятся изменения.\n"
            "Старый текст действует до этого дня.",
        )
    ]


def test_furniture_is_no_text_and_a_sentence_that_names_a_site_is() -> None:
    root = parse_text(TEXT).root
    texts = [unit.text for unit in walk(root) if unit.text]

    assert texts == [
        "ФЕДЕРАЛЬНЫЙ ЗАКОН",
        "О ПРИМЕРАХ",
        "Первая часть.",
        "Вторая часть.",
        "Третья часть о сайте www.consultant.ru и о Системе.",
    ]
    assert [note.raw for unit in walk(root) for note in unit.notes if "\n" not in note.raw] == [
        "Документ предоставлен КонсультантПлюс",
        "Дата сохранения: 01.02.2024",
        "www.consultant.ru",
        "Страница 1 из 2",
    ]


def test_where_no_blank_lines_part_paragraphs_a_remark_is_one_line() -> None:
    root = parse_text("ЗАКОН\nСтатья 1. А\nПервый.\nГАРАНТ:\nСм. комментарии к статье\nВторой.\n").root

    assert full_text(find(root, "st_1") or root) == "Статья 1. А Первый.\nВторой."


def test_page_numbers_run_far_apart() -> None:
    lines = [Line(f"Строка {at}") for at in range(40)]
    for at, number in ((9, "2"), (18, "- 3 -"), (27, "Страница 4 из 5")):
        lines[at] = Line(number)

    assert page_numbers(lines) == {9, 18, 27}


def test_cells_of_a_table_are_no_page_numbers() -> None:
    assert page_numbers([Line(str(number)) for number in range(1, 9)]) == set()
    assert page_numbers([Line("12"), *[Line("Строка")] * 9, Line("13"), *[Line("Строка")] * 9, Line("15")]) == set()
