"""Growth: where an unnumbered paragraph belongs, what keeps its place, which unit a note is about."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import Unit, find, walk

LABOUR = """ТРУДОВОЙ КОДЕКС
Глава 1. ОБЩИЕ
НАЧАЛА
(в ред. Федерального закона от 30.06.2006 N 90-ФЗ)

Статья 1. Одна
(в ред. Федерального закона от 02.07.2013 N 185-ФЗ)

Первая часть. Вторая фраза.
Вторая часть:
первое;
Единой платформы "Работа";
второе.
(часть вторая в ред. Федерального закона от 30.06.2006 N 90-ФЗ)
Третья часть.

Статья 2. Две

Работодатель обязан:
1) первое:
а) под первым;
б) под вторым;
2) второе.
Абзац второго пункта.
3) третье.
Часть вторая утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.
Третья часть:
абзац утратил силу. - Федеральный закон от 22.08.2004 N 122-ФЗ;
последнее.
Части четвертая - пятая утратили силу. - Федеральный закон от 25.05.2020 N 157-ФЗ.
Шестая часть.

Статья 3. Утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.

Статья 4. Четыре

Первая часть.
Вторая часть.
"""


def labels(text: str) -> list[str]:
    return [
        unit.label for unit in walk(parse_text(text).root) if unit.label and unit.level not in ("front", "paragraph")
    ]


def unit(text: str, label: str) -> Unit:
    found = find(parse_text(text).root, label)
    assert found is not None
    return found


def test_parts_of_the_labour_code():
    assert [(part.label, part.text or part.state) for part in unit(LABOUR, "st_1").children] == [
        ("st_1__ch_1", "Первая часть. Вторая фраза."),
        ("st_1__ch_2", "Вторая часть:"),
        ("st_1__ch_3", "Третья часть."),
    ]


def test_a_list_belongs_to_the_part_that_announces_it_whatever_letter_its_items_begin_with():
    assert [(item.label, item.text) for item in unit(LABOUR, "st_1__ch_2").children] == [
        ("st_1__ch_2__abz_2", "первое;"),
        ("st_1__ch_2__abz_3", 'Единой платформы "Работа";'),
        ("st_1__ch_2__abz_4", "второе."),
    ]


def test_repealed_parts_and_paragraphs_keep_their_place():
    assert [(part.number, part.state) for part in unit(LABOUR, "st_2").children] == [
        ("1", "in_force"),
        ("2", "repealed"),
        ("3", "in_force"),
        ("4", "repealed"),
        ("5", "repealed"),
        ("6", "in_force"),
    ]
    assert [(item.number, item.state) for item in unit(LABOUR, "st_2__ch_3").children] == [
        ("2", "repealed"),
        ("3", "in_force"),
    ]


def test_a_repealed_article_has_no_heading_and_its_sentence_as_a_note():
    article = unit(LABOUR, "st_3")

    assert (article.state, article.heading, article.text, article.children) == ("repealed", "", "", ())
    assert [note.raw for note in article.notes] == ["Утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ."]


def test_a_paragraph_between_points_belongs_to_the_point_above_it():
    point = unit(LABOUR, "st_2__ch_1__p_2")

    assert [item.text for item in point.children] == ["Абзац второго пункта."]
    assert unit(LABOUR, "st_2__ch_1__p_3").text == "третье."


def test_notes_go_to_what_they_are_about():
    assert [note.acts[0].number for note in unit(LABOUR, "gl_1").notes] == ["90-ФЗ"]
    assert [note.acts[0].number for note in unit(LABOUR, "st_1").notes] == ["185-ФЗ"]
    assert [note.target for note in unit(LABOUR, "st_1__ch_2").notes] == ["часть вторая"]
    assert unit(LABOUR, "st_1__ch_2__abz_4").notes == ()


def test_a_heading_over_several_lines():
    assert unit(LABOUR, "gl_1").heading == "ОБЩИЕ НАЧАЛА"


def test_a_paragraph_behind_a_finished_list_belongs_to_the_unit_of_the_list():
    text = "ПРИКАЗ\n1. Не проходят:\nа) беременные;\nб) новички.\nАттестация позже.\n2. Далее.\n"

    assert [(child.label, child.text) for child in unit(text, "p_1").children] == [
        ("p_1__pp_a", "беременные;"),
        ("p_1__pp_b", "новички."),
        ("p_1__abz_2", "Аттестация позже."),
    ]


def test_a_list_that_starts_again_lies_in_the_paragraph_that_announces_it():
    text = "ЗАКОН\nСтатья 1. Цель\n1. Первое:\n1) а;\n2) б.\nКроме того:\n1) в;\n2) г.\n2. Второе.\n"

    assert labels(text) == [
        "st_1",
        "st_1__ch_1",
        "st_1__ch_1__p_1",
        "st_1__ch_1__p_2",
        "st_1__ch_1__abz_2__p_1",
        "st_1__ch_1__abz_2__p_2",
        "st_1__ch_2",
    ]


def test_a_list_on_the_articles_own_sentence():
    text = "ЗАКОН\nСтатья 1. Понятия\nПрименяются понятия:\n1) одно;\n2) другое.\nИных нет.\n"
    article = unit(text, "st_1")

    assert article.text == "Применяются понятия:"
    assert [child.label for child in article.children] == ["st_1__p_1", "st_1__p_2", "st_1__abz_2"]


def test_a_range_of_repealed_units_is_every_unit():
    text = (
        "ЗАКОН\nСтатья 1. Цель\n1. Первое.\n"
        "2 - 4. Утратили силу. - Закон N 1.\n5. Пятое.\nСтатьи 2 - 3. Утратили силу.\n"
    )

    assert [(child.label, child.mark, child.state) for child in unit(text, "st_1").children] == [
        ("st_1__ch_1", "1.", "in_force"),
        ("st_1__ch_2", "2 - 4.", "repealed"),
        ("st_1__ch_3", "", "repealed"),
        ("st_1__ch_4", "", "repealed"),
        ("st_1__ch_5", "5.", "in_force"),
    ]
    assert [unit(text, label).state for label in ("st_2", "st_3")] == ["repealed", "repealed"]


def test_an_inserted_point_stands_beside_and_a_point_of_a_list_lies_within():
    text = (
        "ПРИКАЗ\n1. Целое предложение.\n1.1. Вставленный.\n2. Полномочия:\n"
        "2.1. первое;\n2.2. второе.\n3. Всё.\n4. И всё.\n"
    )
    root = parse_text(text).root

    assert [child.label for child in root.children if child.level == "point"] == ["p_1", "p_1.1", "p_2", "p_3", "p_4"]
    assert [child.label for child in unit(text, "p_2").children] == ["p_2.1", "p_2.2"]


def test_a_line_that_goes_on_with_a_sentence_is_no_unit():
    text = "ЗАКОН\nСтатья 1. Цель\n1. Собрание законодательства, 2012, N\n53. Статья 7598.\n2. Второе.\n"
    structure = parse_text(text)

    assert structure.counts["part"] == 2
    assert structure.unrecognised == 1
    assert unit(text, "st_1__ch_1__tekst_1").text == "53. Статья 7598."


def test_a_line_between_heading_and_article_is_unrecognised_where_it_stood():
    text = "ЗАКОН\nГлава 1. Общее\nСтранная строка без номера.\nСтатья 1. Цель\n1. Да.\n"

    assert unit(text, "gl_1__tekst_1").text == "Странная строка без номера."


def test_an_article_whose_sentence_stands_in_its_first_line_has_no_heading():
    text = "ЗАКОН\nСтатья 1. Внести изменения:\n1) одно;\n2) другое.\nСтатья 2. Закон вступает в силу с 1 января.\n"

    assert (unit(text, "st_1").text, unit(text, "st_1").heading) == ("Внести изменения:", "")
    assert (unit(text, "st_2").text, unit(text, "st_2").heading) == ("Закон вступает в силу с 1 января.", "")
