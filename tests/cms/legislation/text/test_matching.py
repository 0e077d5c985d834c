"""Two rows of siblings: candidates, certainty, pieces, addresses."""

from cms.legislation.text.matching import Pair, alike, at_the_same_number, identical, is_norm, pieces, without
from cms.legislation.text.resemblance import Profile, profile
from cms.legislation.text.tree import Level, State, Unit

LONG = "казначей ведёт открытый учёт взносов и раз в квартал отчитывается перед общим собранием членов кружка"
OTHER = "библиотека выдаёт книги под расписку на срок не более тридцати календарных дней каждому желающему"


def units(*texts: str, mark: bool = True, level: Level = "part", state: State = "in_force") -> list[Profile]:
    return [
        profile(Unit(level, str(at), f"{level}_{at}", f"{at}." if mark else "", text=text, state=state))
        for at, text in enumerate(texts, start=1)
    ]


def places(pairs: list[Pair], old: list[Profile], new: list[Profile]) -> list[tuple[int, int]]:
    return [(old.index(pair.old), new.index(pair.new)) for pair in pairs]


def test_of_several_alike_the_number_decides_and_then_the_order() -> None:
    old, new = units(LONG, OTHER, LONG), units(OTHER, LONG, LONG, LONG)

    assert places(identical(old, new), old, new) == [(2, 2), (1, 0), (0, 1)]


def test_silence_is_no_evidence_unless_it_is_asked_for() -> None:
    assert identical(units(""), units("")) == []
    assert len(identical(units(""), units(""), wordless=True)) == 1


def test_levels_are_not_mixed_word_for_word_but_may_be_by_resemblance() -> None:
    old, new = units(LONG, level="part"), units(LONG, level="point")

    assert identical(old, new) == []
    assert [(pair.score, pair.sure) for pair in alike(old, new)] == [(1.0, True)]


def test_the_best_pair_first_and_what_is_left_after_it() -> None:
    old, new = units(LONG, OTHER), units(f"{OTHER} и журналы", f"{LONG} и комитетом")

    pairs = alike(old, new)

    assert sorted(places(pairs, old, new)) == [(0, 1), (1, 0)]
    assert without(old, new, pairs[:1]) == ([pairs[1].old], [pairs[1].new])


def test_long_rows_find_the_same_pairs_as_short_ones() -> None:
    row = [f"{LONG.replace('взносов', f'взносов{at}')} номер {at} {OTHER.split()[at % 9]}" for at in range(60)]
    old, new = units(*row), units(*(f"{text} всегда" for text in row))

    assert sorted(places(alike(old, new), old, new)) == [(at, at) for at in range(60)]


def test_short_units_are_not_known_by_their_words() -> None:
    assert [is_norm(unit) for unit in units("объявление амнистии", LONG)] == [False, True]
    assert not is_norm(units(LONG, state="repealed")[0])


def test_pieces_of_a_whole_with_a_partner_and_without() -> None:
    old, new = units(f"{LONG}; {OTHER}"), units(LONG, OTHER)

    apart = list(pieces([], old, new))
    assert [(olds, {id(one) for one in news}) for olds, news, _ in apart] == [(old, {id(one) for one in new})]

    partnered = list(pieces([Pair(old[0], new[1], 0.5, True)], [], [new[0]]))
    assert [(olds, news) for olds, news, _ in partnered] == [(old, [new[1], new[0]])]


def test_a_rewritten_whole_has_no_pieces() -> None:
    old, new = units(LONG), units(OTHER, LONG.split(" и ")[1])

    assert list(pieces([Pair(old[0], new[0], 0.1, True)], [], [new[1]])) == []


def test_only_printed_numbers_and_repealed_places_are_addresses() -> None:
    assert len(at_the_same_number(units(LONG), units(OTHER))) == 1
    assert at_the_same_number(units(LONG, mark=False), units(OTHER, mark=False)) == []
    assert len(at_the_same_number(units(LONG, mark=False), units("", mark=False, state="repealed"))) == 1
