"""Lines of plain text."""

from cms.legislation.text.structure.lines import Line, read_text, tidy


def test_tidy_makes_blanks_one_space_and_raised_digits_a_dotted_number():
    assert tidy("\ufeff Статья\u00a0351⁷.\t Особенности ") == "Статья 351.7. Особенности"


def test_tidy_leaves_a_power_behind_a_letter():
    assert tidy("5 м²") == "5 м²"


def test_lines_are_paragraphs_and_remember_the_gap_before_them():
    assert read_text("Статья 1\n\n  Текст.\nЕще.\n") == [Line("Статья 1"), Line("Текст.", gap=True), Line("Еще.")]


def test_lines_wrapped_at_a_column_are_joined_between_gaps():
    wide = "слово " * 12
    source = f"{wide}\n{wide}\nконец.\n\n{wide}\n{wide}\nещё.\n\n{wide}\nи всё."

    lines = read_text(source)

    assert [line.text.split()[-1] for line in lines] == ["конец.", "ещё.", "всё."]
    assert [len(line.text.split()) for line in lines] == [25, 25, 14]


def test_lines_wrapped_at_a_column_are_joined_between_indents():
    wide = ("слово " * 12).strip()
    source = "\n".join(f"   1. {wide}\n{wide}\nконец." for _ in range(4))

    assert [len(line.text.split()) for line in read_text(source)] == [26, 26, 26, 26]


def test_short_lines_without_gaps_are_never_joined():
    wide = ("слово " * 12).strip()

    assert len(read_text("\n".join([wide] * 40))) == 40
