"""Amendment notes: found, taken out, read."""

from datetime import date

import pytest

from cms.legislation.text.structure.notes import Gone, footnote, gone, is_open, level_of, placeholder, read, take_out
from cms.legislation.text.tree import ActReference, Note


def test_a_note_is_taken_out_of_its_sentence():
    text, notes = take_out("соглашение сторон; (В редакции Федерального закона от 02.04.2014 № 55-ФЗ)")

    assert text == "соглашение сторон;"
    assert notes == [
        Note(
            "amended",
            "(В редакции Федерального закона от 02.04.2014 № 55-ФЗ)",
            "",
            (ActReference("55-ФЗ", date(2014, 4, 2)),),
        )
    ]


def test_brackets_that_are_no_note_stay():
    text = "работодатель (его представитель) с учетом мнения (в редакции газеты) и (с учетом мнения профкома)"

    assert take_out(text) == (text, [])


def test_brackets_inside_a_note_belong_to_it():
    raw = "(с изм., внесенными Федеральным законом от 06.04.2015 N 68-ФЗ (ред. 19.12.2016), от 05.07.2017 N 18-П)"

    text, notes = take_out(f"Текст {raw}.")

    assert text == "Текст."
    assert [note.raw for note in notes] == [raw]


def test_a_note_that_the_source_forgot_to_close_ends_with_its_line():
    raw = "(Статья в редакции Федерального закона от 30.06.2006 № 90-ФЗ"

    assert take_out(raw) == ("", [read(raw)])
    assert take_out(f"Текст {raw}") == (f"Текст {raw}", [])


@pytest.mark.parametrize(
    ("raw", "kind", "target", "level"),
    [
        ("(часть вторая в ред. Федерального закона от 30.06.2006 N 90-ФЗ)", "amended", "часть вторая", "part"),
        ("(п. 7.1 введен Федеральным законом от 03.12.2012 N 231-ФЗ)", "introduced", "п. 7.1", "point"),
        ('(пп. "б" в ред. Федерального закона от 30.06.2006 N 90-ФЗ)', "amended", 'пп. "б"', "subpoint"),
        ("(Дополнение частью - Федеральный закон от 30.12.2006 № 271-ФЗ)", "introduced", "частью", "part"),
        ("(Дополнение статьей - Федеральный закон от 22.11.2021 № 377-ФЗ)", "introduced", "статьей", "article"),
        ("(Статья утратила силу - Федеральный закон от 30.06.2006 № 90-ФЗ)", "repealed", "Статья", "article"),
        ("(Наименование в редакции Федерального закона от 30.06.2006 № 90-ФЗ)", "amended", "Наименование", None),
        ("(Строка исключена - Федеральный закон от 02.07.2021 № 311-ФЗ)", "repealed", "Строка", None),
        ("(в ред. Федерального закона от 30.06.2006 N 90-ФЗ)", "amended", "", None),
        ("(С учетом постановлений Конституционного Суда от 15.03.2005 № 3-П)", "interpreted", "", None),
    ],
)
def test_reading(raw, kind, target, level):
    note = read(raw)

    assert (note.kind, note.target, level_of(note)) == (kind, target, level)


def test_every_act_of_a_note_with_its_date():
    note = read(
        "(часть введена Федеральным законом от 13.07.2015 N 233-ФЗ; в ред. Закона от 3 июля 2016 года № 347-ФЗ)"
    )

    assert note.kind == "introduced"
    assert note.acts == (ActReference("233-ФЗ", date(2015, 7, 13)), ActReference("347-ФЗ", date(2016, 7, 3)))


def test_a_date_that_does_not_exist_is_none():
    assert read("(в ред. Закона от 31.02.2015 N 1-ФЗ)").acts == (ActReference("1-ФЗ", None),)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.", Gone(None, 1)),
        ("утратил силу;", Gone(None, 1)),
        ("Исключена поправкой к Конституции Российской Федерации (Закон о поправке).", Gone(None, 1)),
        (
            "Часть вторая утратила силу с 1 января 2014 года. - Федеральный закон от 28.12.2013 N 421-ФЗ.",
            Gone("part", 1),
        ),
        ("Части двенадцатая - пятнадцатая утратили силу. - Федеральный закон от 25.05.2020 N 157-ФЗ.", Gone("part", 4)),
        ("абзацы одиннадцатый - двенадцатый утратили силу. - Федеральный закон N 90-ФЗ;", Gone("paragraph", 2)),
        ("Признать утратившими силу приказы.", None),
        ("Лицо, утратившее силу воли, отдыхает.", None),
        ("Кодекс утратил силу.", None),
    ],
)
def test_sentences_of_repeal(text, places):
    assert gone(text) == places


def test_the_portals_word_in_the_place_of_a_repealed_unit():
    assert [placeholder(word) for word in ("Часть.", "абзац;", "Часть первая.")] == ["part", "paragraph", None]


def test_a_note_that_goes_on_in_the_next_line():
    assert is_open("(в ред. Федеральных законов от 24.07.2002 N 97-ФЗ,")
    assert not is_open("(в ред. Федерального закона от 24.07.2002 N 97-ФЗ)")


def test_a_footnote_that_tells_of_an_amendment():
    note = footnote('<13> Редакция пункта "о" приведена в соответствии с Законом от 5 февраля 2014 г. N 2-ФКЗ.')

    assert note is not None
    assert (note.kind, note.acts) == ("amended", (ActReference("2-ФКЗ", date(2014, 2, 5)),))
    assert footnote("*(1) Часть 1 статьи 49 Федерального закона от 29 декабря 2012 г. N 273-ФЗ.") is None


def test_the_letter_yo_in_a_note_is_no_other_word():
    assert [note.kind for note in take_out("(п. 2.1 введён Федеральным законом от 01.01.2003 N 5-ФЗ)")[1]] == [
        "introduced"
    ]
    assert gone("Исключён. - Федеральный закон от 01.01.2003 N 5-ФЗ.") is not None
