"""A table of contents is not taken for the units that it announces."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.structure.contents import contents_span
from cms.legislation.text.structure.entries import entries_of
from cms.legislation.text.structure.lines import read_text
from cms.legislation.text.tree import find

BODY = """Глава 1. Начала
Статья 1. Цели
1. Цели таковы.
Статья 2. Принципы
1. Принципы таковы.
Глава 2. Договор
Статья 3. Стороны
1. Стороны равны.
"""
ANNOUNCED = """Глава 1. Начала ........ 3
Статья 1. Цели ......... 3
Статья 2. Принципы ..... 4
Глава 2. Договор ....... 5
Статья 3. Стороны ...... 5
"""


def test_contents_with_a_title():
    structure = parse_text(f"КОДЕКС\nСодержание\n{ANNOUNCED}{BODY}")

    contents = find(structure.root, "front__oglavlenie")
    assert structure.articles == ["1", "2", "3"]
    assert contents is not None
    assert [line.text for line in contents.children] == ["Содержание", *ANNOUNCED.splitlines()]
    assert structure.unrecognised == 0


def test_contents_without_a_title():
    structure = parse_text(f"КОДЕКС\n{ANNOUNCED}{BODY}")

    assert structure.articles == ["1", "2", "3"]
    assert structure.counts["chapter"] == 2


def test_contents_of_a_charter():
    structure = parse_text(
        "УСТАВ\n1. Общее 2\n2. Члены 3\n3. Органы 4\n1. Общее\n1.1. Да.\n2. Члены\n2.1. Да.\n3. Органы\n3.1. Да.\n"
    )

    assert structure.counts["section"] == 3
    assert structure.counts["point"] == 3


def test_an_act_without_contents_has_none():
    assert contents_span(entries_of(read_text(f"КОДЕКС\n{BODY}"))) == range(0)


def test_numbering_that_starts_again_is_no_contents():
    order = "ПРИКАЗ\n1. Утвердить.\n2. Отменить.\n3. Исполнить.\nПриложение\nПорядок\n1. Порядок таков.\n2. Иное.\n3. Всё.\n"

    assert contents_span(entries_of(read_text(order))) == range(0)


def test_a_table_that_shortens_the_headings_is_one_by_its_numbers():
    table = "Статья 1. Предмет\nСтатья 2. Понятия\nСтатья 3. Действие\n"
    first = "Глава 1. Общее\nСтатья 1. Предмет регулирования\nДа.\n"
    act = f"{first}Статья 2. Основные понятия\nДа.\nСтатья 3. Действие закона\nДа.\n"

    assert parse_text(f"ЗАКОН\n{table}{act}").articles == ["1", "2", "3"]


def test_the_chapter_above_the_first_article_is_not_of_the_table():
    table = "Статья 1. Предмет\nСтатья 2. Понятия\nСтатья 3. Действие\n"
    structure = parse_text(f"ЗАКОН\n{table}Глава 1. Общее\n{table.replace(chr(10), chr(10) + 'Да.' + chr(10))}")

    assert structure.articles == ["1", "2", "3"]
    assert structure.counts["chapter"] == 1


def test_points_that_come_twice_are_no_table():
    body = "1. Председатель созывает собрание.\n2. Секретарь ведёт протокол.\n3. Казначей ведёт учёт.\n"

    assert parse_text(f"ПОРЯДОК\n{body}Раздел II. Иное\n{body.replace('созывает', 'закрывает')}").counts["point"] == 6
