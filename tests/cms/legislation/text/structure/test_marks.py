"""Marks at the head of a paragraph."""

import pytest

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.marks import Mark, mark_of


@pytest.mark.parametrize(
    ("text", "style", "number", "rest"),
    [
        ("Статья 351.7. Особенности", "article", "351.7", "Особенности"),
        ("Статья 261-3. Контракт", "article", "261-3", "Контракт"),
        ("СТАТЬЯ 5", "article", "5", ""),
        ("Статья IV. Право", "article", "IV", "Право"),
        ("Статья 5 Название без точки", "article", "5", "Название без точки"),
        ("Статья 351 7. Особенности", "article", "351.7", "Особенности"),
        ("Статья 348 11-1. Отстранение", "article", "348.11-1", "Отстранение"),
        ("13 1) прочее", "paren", "13.1", "прочее"),
        ("Статья 85 Утратила силу. - Федеральный закон", "article", "85", "Утратила силу. - Федеральный закон"),
        ("Глава 48.1. ОСОБЕННОСТИ", "chapter", "48.1", "ОСОБЕННОСТИ"),
        ("ГЛАВА 1", "chapter", "1", ""),
        ("Раздел XIV. ЗАКЛЮЧИТЕЛЬНЫЕ", "section", "XIV", "ЗАКЛЮЧИТЕЛЬНЫЕ"),
        ("РАЗДЕЛ ВТОРОЙ", "section", "2", ""),
        ("Подраздел 2. Лица", "subsection", "2", "Лица"),
        ("§ 3. Неустойка", "subchapter", "3", "Неустойка"),
        ("ЧАСТЬ ПЯТАЯ", "book", "5", ""),
        ("II. Размеры", "roman", "II", "Размеры"),
        ("1. Настоящий", "dot", "1", "Настоящий"),
        ("1.Настоящий", "dot", "1", "Настоящий"),
        ("5.2.3. Профком", "dot", "5.2.3", "Профком"),
        ("5.2.3 Профком", "dot", "5.2.3", "Профком"),
        ("7.1) непринятия", "paren", "7.1", "непринятия"),
        ("1)соглашение", "paren", "1", "соглашение"),
        ("ж.1) прочее", "letter", "ж.1", "прочее"),
        ("a) latin", "letter", "а", "latin"),
        ("Приложение N 2", "appendix", "2", ""),
        ("Приложение", "appendix", "", ""),
        ("Приложение N 1 к Порядку проверок", "appendix", "1", "к Порядку проверок"),
    ],
)
def test_a_mark(text, style, number, rest):
    mark = mark_of(Line(text))

    assert mark is not None
    assert (mark.style, mark.number, mark.rest) == (style, number, rest)
    assert f"{mark.printed}{mark.rest}".replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "Статья 5 настоящего Кодекса применяется.",
        "Статья 5 Закона применяется с 1 января.",
        "Глава 2 Трудового кодекса применяется к отношениям.",
        "Глава государства назначается.",
        "Часть вторая статьи 5 применяется.",
        "Раздел имущества производится судом.",
        "Приложение N 1 к Порядку утверждается министром.",
        "1, 2, 3, 4, 5, 6 и 8 января - Новогодние каникулы;",
        "7 января - Рождество Христово;",
        "30.06.2006 принят закон.",
        "1.5 процента заработка",
        "30 декабря 2001 года",
        "Работодатель (он же) обязан",
        "",
    ],
)
def test_no_mark(text):
    assert mark_of(Line(text)) is None


def test_a_heading_of_the_format_needs_no_full_stop():
    assert mark_of(Line("Статья 5 оплата труда", heading=True)) == Mark("article", "5", "Статья 5", "оплата труда")


@pytest.mark.parametrize(
    ("text", "style", "first", "last"),
    [
        ("Статьи 107 - 112. Утратили силу. - Федеральный закон N 99-ФЗ.", "article", "107", "112"),
        ("2 - 4. Утратили силу. - Федеральный закон N 99-ФЗ.", "dot", "2", "4"),
        ("2) - 3) утратили силу. - Федеральный закон N 99-ФЗ;", "paren", "2", "3"),
        ("в) - д) утратили силу. - Федеральный закон N 99-ФЗ;", "letter", "в", "д"),
    ],
)
def test_a_range_of_repealed_units(text, style, first, last):
    mark = mark_of(Line(text))

    assert mark is not None
    assert (mark.style, mark.number, mark.last) == (style, first, last)


def test_a_range_that_is_not_repealed_is_none():
    assert mark_of(Line("Статьи 5 - 7 применяются.")) is None
