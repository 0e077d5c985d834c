"""Sort keys that leave room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.legislation.consolidation.positions import between, placed, rising


def test_keys_between_the_ends():
    assert between("", "", 3) == ["9", "i", "r"]


def test_keys_between_neighbours_grow_longer():
    assert between("9", "a", 1) == ["9i"]


def test_nothing_fits_between_a_key_and_itself():
    with pytest.raises(ValueError):
        between("a", "a", 1)


def test_those_that_rise_stay():
    assert rising(["b", "a", None, "c", "d"]) == [False, True, False, True, True]


def test_a_newcomer_takes_the_room_between_and_moves_nobody():
    assert placed(["a", None, "b"]) == ["a", "ai", "b"]


def test_one_that_moved_gets_a_new_place_and_the_others_keep_theirs():
    keys = placed(["b", "c", "a"])
    assert keys[:2] == ["b", "c"]
    assert keys[2] > "c"


@given(
    st.lists(
        st.one_of(st.none(), st.text("0123456789abcxyz", min_size=1, max_size=4).map(lambda k: k.rstrip("0") or "1"))
    )
)
def test_places_always_rise_and_stayers_stay(keys):
    stays = rising(keys)
    result = placed(keys)
    assert len(result) == len(keys)
    assert result == sorted(set(result))
    assert all(new == old for new, old, stay in zip(result, keys, stays, strict=True) if stay)
    assert not any(key.endswith("0") for key in result)


@given(st.lists(st.integers(0, 30), max_size=40))
def test_room_never_ends(places):
    keys: list[str] = []
    for place in places:
        at = min(place, len(keys))
        low = keys[at - 1] if at else ""
        high = keys[at] if at < len(keys) else ""
        keys.insert(at, between(low, high, 1)[0])
    assert keys == sorted(set(keys))
