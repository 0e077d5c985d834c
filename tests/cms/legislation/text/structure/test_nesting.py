"""Nesting: which open unit a numbered line lies in, or stands beside."""

from cms.legislation.text.structure.families import LADDERS
from cms.legislation.text.structure.marks import Mark, Style
from cms.legislation.text.structure.nesting import Nesting
from cms.legislation.text.structure.nodes import Node


def mark(style: Style, number: str) -> Mark:
    return Mark(style, number, number, "")


def grown(family: str, *marks: tuple[Style, str]) -> list[tuple[str, str]]:
    """(level, number) of the unit that every mark becomes, with its parent's number in front."""
    nesting, base = Nesting(LADDERS[family]), Node("article", "ст")  # type: ignore[index]
    found = []
    for style, number in marks:
        parent = nesting.parent_of(mark(style, number), base)
        node = parent.add(Node(nesting.level_in(parent, mark(style, number)), number, style, text="Текст:"))
        nesting.open.append(node)
        found.append((node.level, f"{parent.number} > {number}"))
    return found


def test_the_ladder_of_a_law():
    assert grown(
        "law", ("dot", "1"), ("paren", "1"), ("letter", "а"), ("letter", "б"), ("paren", "2"), ("dot", "2")
    ) == [
        ("part", "ст > 1"),
        ("point", "1 > 1"),
        ("subpoint", "1 > а"),
        ("subpoint", "1 > б"),
        ("point", "1 > 2"),
        ("part", "ст > 2"),
    ]


def test_a_list_in_a_list_of_the_same_level_is_deeper_either_way():
    assert grown("decree", ("dot", "1"), ("letter", "а"), ("paren", "1"), ("letter", "б")) == [
        ("point", "ст > 1"),
        ("subpoint", "1 > а"),
        ("item", "а > 1"),
        ("subpoint", "1 > б"),
    ]
    assert grown("decree", ("dot", "1"), ("paren", "1"), ("letter", "а"), ("paren", "2"))[2] == ("item", "1 > а")


def test_an_inserted_part_of_a_law_stands_beside():
    assert grown("law", ("dot", "1"), ("dot", "1.1"), ("dot", "2"))[1] == ("part", "ст > 1.1")


def test_numbers_of_a_charter_lie_in_one_another():
    assert grown("charter", ("dot", "5.1"), ("dot", "5.2"), ("dot", "5.2.1"), ("dot", "5.2.2"), ("dot", "5.3")) == [
        ("point", "ст > 5.1"),
        ("point", "ст > 5.2"),
        ("point", "5.2 > 5.2.1"),
        ("point", "5.2 > 5.2.2"),
        ("point", "ст > 5.3"),
    ]


def test_a_subpoint_of_belarus_lies_in_its_point():
    assert grown("belarus", ("dot", "1"), ("dot", "1.1"), ("dot", "1.2"), ("dot", "2")) == [
        ("point", "ст > 1"),
        ("subpoint", "1 > 1.1"),
        ("subpoint", "1 > 1.2"),
        ("point", "ст > 2"),
    ]


def test_what_is_expected():
    nesting, base = Nesting(LADDERS["law"]), Node("article", "1")
    nesting.open.append(base.add(Node("part", "3", "dot")))

    assert [nesting.expects(mark("dot", number)) for number in ("1", "3.1", "4", "5", "53")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_going_on_closes_what_is_deeper():
    nesting = Nesting(LADDERS["law"])
    part, point, subpoint = Node("part", "1", "dot"), Node("point", "2", "paren"), Node("subpoint", "б", "letter")
    nesting.open = [part, point, subpoint]

    assert nesting.going_on(mark("paren", "3")) is point
    assert nesting.open == [part, point]
    assert nesting.going_on(mark("paren", "9")) is None
    assert nesting.going_on(None) is None
    assert nesting.innermost("part") is part
