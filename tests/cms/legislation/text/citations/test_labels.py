"""Levels of a citation as a label of the structure parser."""

import pytest

from cms.legislation.text.citations import Citation, find_citations, label_of, labels_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("подп. «а» п. 6 ч. 1 ст. 81 ТК РФ", "st_81__ch_1__p_6__pp_a"),
        ("ч. 1 ст. 351.7 ТК РФ", "st_351.7__ch_1"),
        ("абзац третий части второй статьи 59 ТК РФ", "st_59__ch_2__abz_3"),
        ("п. «ж» ч. 1 ст. 103 Конституции РФ", "st_103__ch_1__p_zh"),
        ("глава 58 ТК РФ", "gl_58"),
        ("преамбула Закона РФ от 07.02.1992 N 2300-1", "preambula"),
        ("п. 2.8 приложения 1 к приказу Минобрнауки России от 22.12.2014 N 1601", "pril_1__p_2.8"),
    ],
)
def test_label(text: str, label: str) -> None:
    assert [label_of(citation) for citation in find_citations(text)] == [label]


def test_pointing_levels_have_no_label() -> None:
    assert label_of(Citation(span=(0, 1), act="this", article="this", part="2")) is None


def test_an_act_alone_has_no_label() -> None:
    assert label_of(Citation(span=(0, 1), act="ТК РФ")) is None
    assert labels_of(Citation(span=(0, 1), act="ТК РФ")) == []


def test_range_of_parts_is_spread() -> None:
    citation = Citation(span=(0, 1), act="ТК РФ", article="37", part="2", part_to="5")

    assert labels_of(citation) == ["st_37__ch_2", "st_37__ch_3", "st_37__ch_4", "st_37__ch_5"]


def test_range_of_letters_is_spread_without_letters_that_lists_skip() -> None:
    citation = Citation(span=(0, 1), article="81", point="6", subpoint="д", subpoint_to="и")

    assert labels_of(citation) == [f"st_81__p_6__pp_{letter}" for letter in ("d", "e", "zh", "z", "i")]


def test_range_of_dotted_numbers_gives_its_ends() -> None:
    citation = Citation(span=(0, 1), article="358.10", article_to="358.14")

    assert labels_of(citation) == ["st_358.10", "st_358.14"]
