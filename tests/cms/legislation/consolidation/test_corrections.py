"""Corrections find their line again: in the same text, in another file, in the next edition."""

from cms.legislation.consolidation.corrections import Rule, corrected, differences, digest, find, told
from cms.legislation.text.structure.lines import Line, read_text

SOURCE = "Статья 1. Часы\nВремя по статье 312.3настоящего Кодекса.\n1) утратил силу;\nСтатья 2. Отдых\n1) утратил силу;"
MENDED = SOURCE.replace("312.3настоящего", "312.3 настоящего")


def test_what_an_editor_changed_is_a_correction_of_a_line():
    assert differences(SOURCE, MENDED) == [
        Rule(
            "text",
            "Время по статье 312.3настоящего Кодекса.",
            "Статья 1. Часы",
            "Время по статье 312.3 настоящего Кодекса.",
        )
    ]


def test_the_same_text_has_no_corrections():
    assert differences(SOURCE, SOURCE) == []


def test_corrections_lead_from_the_source_to_the_text_again():
    texts = [
        MENDED,
        SOURCE.replace("1) утратил силу;\nСтатья 2", "Статья 2"),
        SOURCE.replace("Статья 2. Отдых", "Статья 2. Отдых\nДобавлено от руки."),
        SOURCE.replace("Статья 2. Отдых", "Статья 2. Отдых и труд\nДве строки\nвместо одной"),
    ]
    for text in texts:
        assert corrected(SOURCE, differences(SOURCE, text))[0] == text


def test_another_text_altogether_is_no_correction():
    source = "\n".join(f"Строка номер {number}." for number in range(400))
    assert differences(source, "\n".join(f"Совсем другое {number}." for number in range(400))) == []


def test_of_equal_lines_the_one_below_the_same_line_is_meant():
    lines = SOURCE.split("\n")
    assert find(lines, Rule("level", "1) утратил силу;", "Статья 2. Отдых")) == 4
    assert find(lines, Rule("level", "1) утратил силу;", "Статья 9. Чего нет")) is None


def test_a_line_that_was_amended_a_little_is_found_in_the_next_edition():
    rule = Rule("level", "2) выплаты производятся не позднее десяти дней со дня обращения;", "выше")
    lines = ["1) первое;", "2) выплаты производятся не позднее пяти дней со дня обращения;", "2) совсем не то."]
    assert find(lines, rule) == 1


def test_what_is_not_like_it_is_left_alone():
    assert find(["2) совсем не то.", "3) и это не то."], Rule("level", "2) выплаты не позднее срока;", "выше")) is None


def test_levels_are_told_to_the_lines():
    lines = told(read_text(SOURCE), [Rule("level", "Статья 2. Отдых", "1) утратил силу;", level="paragraph")])
    assert [line.told for line in lines] == [None, None, None, "paragraph", None]
    assert lines[0] == Line("Статья 1. Часы")


def test_the_fingerprint_of_a_text_follows_what_was_told_of_its_levels():
    rule = Rule("level", "Статья 2. Отдых", "", level="paragraph")
    assert digest(SOURCE, ()) == digest(SOURCE, differences(SOURCE, MENDED))
    assert digest(SOURCE, (rule,)) != digest(SOURCE, ())
