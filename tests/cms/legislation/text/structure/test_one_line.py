"""An act on one line is broken before its numbers, each in its turn, and nothing but white space changes."""

from cms.legislation.text.structure.one_line import is_one_line, unfolded

FILLER = "Работник имеет право на отдых. " * 120
ACT = (
    f"Глава 1. ОБЩЕЕ Статья 1. Предмет 1. Закон о труде: 1) первое, см. статью 5. Работник; 2) второе. 2. {FILLER}"
    "Статья 2 Человек свободен. Статья 88 Трудового кодекса здесь ни при чём. Статья 3. Срок Три дня."
)


def test_breaks_before_units_in_their_turn() -> None:
    lines = unfolded(ACT).splitlines()

    assert [line[:24].rstrip() for line in lines] == [
        "Глава 1. ОБЩЕЕ",
        "Статья 1. Предмет",
        "1. Закон о труде:",
        "1) первое, см. статью 5.",
        "2) второе.",
        "2. Работник имеет право",
        "Статья 2",
        " Человек свободен. Стать",
        "Статья 3. Срок Три дня.",
    ]
    assert "".join(unfolded(ACT).split()) == "".join(ACT.split())


def test_ordinary_lines_are_left_alone() -> None:
    text = "Статья 1. Предмет\n1. Первая часть.\n2. Вторая часть.\n3. " + FILLER[:2000]

    assert not is_one_line(text)
    assert unfolded(text) == text
    assert not is_one_line(FILLER)
    assert is_one_line(ACT)
