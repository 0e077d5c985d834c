"""How alike two units are."""

from cms.legislation.text.resemblance import profile, share, similarity, subtree
from cms.legislation.text.tree import Unit


def part(text: str, *children: Unit) -> Unit:
    return Unit("part", "1", "ch_1", "1.", text=text, children=children)


def alike(one: str, other: str) -> float:
    return round(similarity(profile(part(one)), profile(part(other))), 2)


def test_from_nothing_to_all() -> None:
    assert alike("Учёт ведёт казначей.", "Учет ведет казначей;") == 1.0
    assert alike("Учёт ведёт казначей", "Собрание созывают ежегодно") == 0.0
    assert alike("", "") == 0.0


def test_order_counts_half_and_endings_do_not_count() -> None:
    assert alike("член кружка платит взнос", "взнос платит член кружка") == 0.71
    assert alike("работники организации", "работников организаций") == 1.0


def test_numbers_are_compared_whole() -> None:
    assert alike("1234567", "1234568") == 0.0


def test_what_stands_below_belongs_to_it_and_designations_do_not() -> None:
    point = Unit("point", "а", "ch_1__p_a", "а)", text="ведёт учёт")

    whole = profile(part("Казначей", point))

    assert similarity(whole, profile(part("Казначей ведёт учёт"))) == 1.0
    assert [unit.unit.label for unit in subtree(whole)] == ["ch_1", "ch_1__p_a"]
    assert whole.children[0].number == "а"
    assert profile(Unit("part", "2", "ch_2", text="Казначей")).number == ""


def test_share_of_a_piece_in_a_whole_and_in_what_is_left_of_it() -> None:
    whole = profile(part("казначей ведёт открытый учёт взносов и раз в квартал отчитывается перед собранием"))
    head = profile(part("казначей ведёт открытый учёт взносов"))
    tail = profile(part("раз в квартал отчитывается перед собранием"))

    assert (share(head, whole), share(tail, whole)) == (1.0, 1.0)
    assert (share(head, whole, besides=[tail]), share(head, whole, besides=[head])) == (1.0, 0.0)
    assert share(profile(part("слово")), whole) == 0.0
