"""The tree: walking it, finding in it, and the spelling of labels."""

import pytest

from cms.legislation.text.tree import Unit, by_label, find, full_text, join, of_level, own_line, own_text, segment, walk

POINT = Unit("point", "6", "st_81__ch_1__p_6", "6)", text="однократного грубого нарушения:")
PART = Unit("part", "1", "st_81__ch_1", text="Договор может быть расторгнут:", children=(POINT,))
SECOND = Unit("part", "2", "st_81__ch_2", text="Порядок устанавливается.")
ARTICLE = Unit("article", "81", "st_81", "Статья 81.", "Расторжение договора", children=(PART, SECOND))
ROOT = Unit("act", "", "", children=(ARTICLE,))


def test_walk_is_depth_first_in_reading_order():
    assert list(walk(ROOT)) == [ROOT, ARTICLE, PART, POINT, SECOND]


def test_find_answers_the_unit_or_none():
    assert find(ROOT, "st_81__ch_1__p_6") is POINT
    assert find(ROOT, "st_82") is None


def test_by_label_has_everything_below_the_root():
    assert by_label(ROOT) == {unit.label: unit for unit in (ARTICLE, PART, POINT, SECOND)}


def test_of_level():
    assert of_level(ROOT, "part") == [PART, SECOND]


def test_texts_of_a_unit():
    assert own_text(ARTICLE) == "Расторжение договора"
    assert own_line(POINT) == "6) однократного грубого нарушения:"
    assert full_text(ARTICLE).splitlines() == [
        "Статья 81. Расторжение договора",
        "Договор может быть расторгнут:",
        "6) однократного грубого нарушения:",
        "Порядок устанавливается.",
    ]


@pytest.mark.parametrize(
    ("level", "number", "step"),
    [
        ("article", "351.7", "st_351.7"),
        ("article", "261-3", "st_261-3"),
        ("part", "1", "ch_1"),
        ("point", "6", "p_6"),
        ("point", "5.2.3", "p_5.2.3"),
        ("subpoint", "а", "pp_a"),
        ("subpoint", "ж.1", "pp_zh.1"),
        ("section", "X", "razd_x"),
        ("paragraph", "2", "abz_2"),
        ("preamble", "", "preambula"),
    ],
)
def test_segment(level, number, step):
    assert segment(level, number) == step


def test_letters_of_lists_never_share_a_spelling():
    letters = "абвгдежзиклмнопрстуфхцчшщэюя"

    assert len({segment("subpoint", letter) for letter in letters}) == len(letters)


def test_join_leaves_out_what_is_empty():
    assert join("poryadok", "", "p_36", "pp_a") == "poryadok__p_36__pp_a"
