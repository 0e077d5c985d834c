"""Labels are unique, and an address only where the numbering needs one."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import walk


def labels(text: str, *levels: str) -> list[str]:
    return [unit.label for unit in walk(parse_text(text).root) if unit.level in levels]


def test_chapters_that_run_through_are_labelled_by_their_number_and_paragraphs_in_their_chapter():
    text = (
        "КОДЕКС\nРаздел I. А\nГлава 1. Б\n§ 1. В\nСтатья 1. Г\n1. Да.\n"
        "Раздел II. Д\nГлава 2. Е\n§ 1. Ж\nСтатья 2. З\n1. Да.\n"
    )

    assert labels(text, "section", "chapter", "subchapter") == [
        "razd_i",
        "gl_1",
        "gl_1__par_1",
        "razd_ii",
        "gl_2",
        "gl_2__par_1",
    ]


def test_chapters_that_start_again_are_labelled_in_their_section():
    text = "КОДЕКС\nРаздел I. А\nГлава 1. Б\nСтатья 1. Г\n1. Да.\nРаздел II. Д\nГлава 1. Е\nСтатья 2. З\n1. Да.\n"

    assert labels(text, "chapter", "article") == ["razd_i__gl_1", "st_1", "razd_ii__gl_1", "st_2"]


def test_points_that_run_through_the_sections_need_no_section():
    text = "ПОРЯДОК\nI. Общее\n1. Да.\n2. Да.\nII. Иное\n3. Да.\n"

    assert labels(text, "point") == ["p_1", "p_2", "p_3"]


def test_points_that_start_again_are_labelled_in_their_section():
    text = "ПОРЯДОК\nI. Общее\n1. Да.\n2. Да.\nII. Иное\n1. Да.\n"

    assert labels(text, "point") == ["razd_i__p_1", "razd_i__p_2", "razd_ii__p_1"]


def test_points_without_an_article_in_an_act_of_articles_are_labelled_in_their_section():
    text = "КОНСТИТУЦИЯ\nРаздел I. А\nСтатья 1\n1. Да.\nРАЗДЕЛ ВТОРОЙ\n1. Вступает в силу.\n"

    assert labels(text, "part", "point") == ["st_1__ch_1", "razd_2__p_1"]


def test_a_number_that_comes_twice_gets_a_suffix_and_so_has_its_own_children():
    text = "ЗАКОН\nСтатья 1. Цель\n1. Да.\n1. Ещё раз:\n1) да.\nСтатья 1. Снова\n1. Да.\n"

    assert labels(text, "article", "part", "point") == [
        "st_1",
        "st_1__ch_1",
        "st_1__ch_1_dup2",
        "st_1__ch_1_dup2__p_1",
        "st_1_dup2",
        "st_1_dup2__ch_1",
    ]


def test_the_same_text_has_the_same_labels():
    text = "УСТАВ\n1. Общее\n1.1. Да:\nа) да;\nб) нет.\n1.2. Да.\n2. Члены\n2.1. Да.\n"

    assert labels(text, "section", "point", "subpoint") == [
        "razd_1",
        "p_1.1",
        "p_1.1__pp_a",
        "p_1.1__pp_b",
        "p_1.2",
        "razd_2",
        "p_2.1",
    ]


def test_annexes_by_number_by_name_and_by_neither():
    text = (
        "ПРИКАЗ\n1. Да.\nПриложение N 2\nПЕРЕЧЕНЬ\n1. Да.\nПриложение\n"
        "Положение о школе\n1. Да.\nПриложение\nСХЕМА\n1. Да.\n"
    )

    assert labels(text, "appendix", "point") == [
        "p_1",
        "pril_2",
        "pril_2__p_1",
        "polozhenie",
        "polozhenie__p_1",
        "pril",
        "pril__p_1",
    ]
