"""A citation is recognised by its words, its place and what stands around it."""

from dataclasses import dataclass

from cms.legislation.citing.matching import around, matched, words_of


@dataclass(frozen=True)
class Placed:
    words: str
    anchor: str
    before: str = ""
    after: str = ""


def test_blanks_and_line_breaks_are_one_blank():
    assert words_of("статьи\u00a081\nТК  РФ") == "статьи 81 ТК РФ"


def test_what_stands_around_a_span():
    text = "По части 1\nстатьи 81 ТК РФ нельзя."
    assert around(text, 3, 10) == ("По", "статьи 81 ТК РФ нельзя.")


def test_the_same_words_at_the_same_place_are_the_same_citation():
    known = [Placed("ст. 5", "a", "до", "после")]
    assert matched(known, [Placed("ст. 5", "a", "совсем другое", "и здесь")]) == known


def test_other_words_are_another_citation():
    assert matched([Placed("ст. 5", "a")], [Placed("ст. 6", "a")]) == [None]


def test_a_block_that_was_pasted_anew_keeps_the_citation_by_what_stands_around_it():
    known = Placed("ст. 5", "a", "Работодатель обязан по", "выдать справку")
    found = [Placed("ст. 5", "b", "Работодатель обязан по", "выдать копию"), Placed("ст. 5", "c", "Никто не", "читал")]
    assert matched([known], found) == [known, None]


def test_of_two_equal_quotes_in_one_block_each_keeps_its_own():
    first, second = Placed("ст. 5", "a", "сначала", "потом"), Placed("ст. 5", "a", "затем", "наконец")
    assert matched([first, second], [Placed("ст. 5", "a", "затем", "наконец")]) == [second]
    assert matched([second, first], [Placed("ст. 5", "a", "сначала", "потом"), second]) == [first, second]


def test_the_same_words_in_a_quite_different_text_are_another_citation():
    known = Placed("ст. 5", "a", "Работодатель обязан по", "выдать справку")
    assert matched([known], [Placed("ст. 5", "b", "Гром гремел", "кузнец ковал")]) == [None]
