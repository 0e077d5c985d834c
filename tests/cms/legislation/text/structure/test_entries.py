"""Entries: lines with marks recognised, notes taken out, repeals and quotations seen."""

from cms.legislation.text.structure.entries import Entry, entries_of, unmarked
from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.notes import Gone


def entries(*texts: str) -> list[Entry]:
    return entries_of([Line(text) for text in texts])


def test_a_note_printed_over_several_lines_is_one():
    note, text = entries("(в ред. Законов от 24.07.2002 N 97-ФЗ,", "от 25.07.2002 N 116-ФЗ)", "Текст")

    assert note.is_note
    assert [found.raw for found in note.notes] == ["(в ред. Законов от 24.07.2002 N 97-ФЗ, от 25.07.2002 N 116-ФЗ)"]
    assert not text.is_note


def test_a_note_that_is_never_closed_swallows_no_article():
    note, article = entries("(Статья в редакции Закона от 30.06.2006 № 90-ФЗ", "Статья 366. Надзор")

    assert note.is_note
    assert article.mark is not None
    assert article.mark.number == "366"


def test_a_repealed_unit_keeps_its_place():
    point, part, portal, range_ = entries(
        "12) утратил силу. - Федеральный закон от 30.06.2006 N 90-ФЗ;",
        "Части вторая - третья утратили силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
        "Часть. (Утратила силу - Федеральный закон от 30.06.2006 № 90-ФЗ)",
        "2 - 4. Утратили силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
    )

    assert (point.mark and point.mark.number, point.text, point.gone) == ("12", "", Gone(None, 1))
    assert (part.mark, part.gone) == (None, Gone("part", 2))
    assert (portal.mark and portal.mark.printed, portal.gone) == ("Часть.", Gone("part", 1))
    assert (range_.mark and range_.mark.last, range_.gone) == ("4", Gone(None, 1))
    assert [entry.notes[0].kind for entry in (point, part, portal, range_)] == ["repealed"] * 4


def test_footnotes_about_amendments_are_notes_with_the_line_above_them():
    text, note = entries("з) амнистия <2>.", "-----", "<2> Редакция приведена по Закону от 5 февраля 2014 г. N 2-ФКЗ.")

    assert (text.text, [found.raw for found in text.notes]) == ("амнистия.", ["<2>"])
    assert [found.raw for found in note.notes] == [
        "-----\n<2> Редакция приведена по Закону от 5 февраля 2014 г. N 2-ФКЗ."
    ]


def test_a_reference_without_its_footnote_stays_text():
    assert entries("амнистия <2>.")[0].text == "амнистия <2>."


def test_marks_inside_a_quotation_are_text():
    found = entries(
        "1) дополнить статьей 5.1:", "«Статья 5.1. Новая", "1. Первая.", "2. Вторая.»;", "2) статью 6 исключить."
    )

    assert [(entry.mark.number if entry.mark else "", entry.quoted) for entry in found] == [
        ("1", False),
        ("", False),
        ("", True),
        ("", True),
        ("2", False),
    ]
    assert found[2].text == "1. Первая."


def test_a_quotation_that_is_never_closed_hides_nothing():
    assert [bool(entry.mark) for entry in entries("«Слава труду", "Статья 1. Цель", "1. Труд.")] == [False, True, True]


def test_unmarked_gives_the_printed_line_back():
    assert unmarked(entries("Приложение N 1 к приказу")[0]).text == "Приложение N 1 к приказу"
