"""Lines whose mark means another thing by what stands around them."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import find, of_level


def sections(text: str) -> list[tuple[str, str]]:
    return [(unit.label, unit.heading) for unit in of_level(parse_text(text).root, "section")]


def test_a_line_above_its_own_points_is_a_section():
    text = "УСТАВ\n1. Общее\n1.1. Да.\n2. Члены\n2.1. Да.\n2.2. Да.\n"

    assert sections(text) == [("razd_1", "Общее"), ("razd_2", "Члены")]


def test_also_with_a_full_stop_where_every_section_has_one():
    text = "УСТАВ\n1. Общее.\n1.1. Да.\n2. Члены.\n2.1. Да.\n2.2. Да.\n"

    assert sections(text) == [("razd_1", "Общее."), ("razd_2", "Члены.")]


def test_a_sentence_above_an_inserted_point_is_a_point():
    text = "ПРИКАЗ\n1. Первое.\n2. Второе.\n3. Размер 42 дня.\n3.1. Размер 56 дней.\n4. Четвертое.\n"

    assert sections(text) == []
    assert find(parse_text(text).root, "p_3.1") is not None


def test_a_numbered_subheading_above_an_article():
    text = (
        "КОДЕКС\n§ 2. Общества\n1. Товарищество\nСтатья 69. Основное\n"
        "1. Да.\n2. Коммандитное товарищество\nСтатья 82. Иное\n1. Да.\n"
    )

    assert [unit.label for unit in of_level(parse_text(text).root, "subchapter")] == [
        "par_2",
        "par_2__par_1",
        "par_2__par_2",
    ]


def test_capitals_above_a_point_of_a_decree():
    text = "ПОЛОЖЕНИЕ\n1. Первое.\nПОРЯДОК ВЫПЛАТЫ\n2. Второе.\n"

    assert sections(text) == [("razd", "ПОРЯДОК ВЫПЛАТЫ")]


def test_a_lone_part_one_names_the_code():
    text = "КОДЕКС\nЧАСТЬ ПЕРВАЯ\nПринят Думой\nГлава 1. Общее\nСтатья 1. Цель\n1. Да.\n"
    root = parse_text(text).root

    assert of_level(root, "book") == []
    assert [line.text for line in root.children[0].children] == ["КОДЕКС", "ЧАСТЬ ПЕРВАЯ", "Принят Думой"]


def test_several_parts_divide_it():
    text = (
        "КОДЕКС\nЧАСТЬ ПЕРВАЯ\nРаздел I. А\nСтатья 1. Цель\n1. Да.\n"
        "ЧАСТЬ ВТОРАЯ\nРаздел II. Б\nСтатья 2. Цель\n1. Да.\n"
    )

    assert [unit.label for unit in of_level(parse_text(text).root, "book")] == ["kn_1", "kn_2"]
