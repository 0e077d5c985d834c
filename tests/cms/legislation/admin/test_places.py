"""Labels in words."""

import pytest

from cms.legislation.admin.places import in_words


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("st_81__ch_1__p_6__pp_a", "ст. 81, ч. 1, п. 6, пп. «а»"),
        ("st_351.7", "ст. 351.7"),
        ("st_103__ch_1__p_zh.1", "ст. 103, ч. 1, п. «ж.1»"),
        ("p_5.2.3", "п. 5.2.3"),
        ("razd_ii", "разд. II"),
        ("gl_10_dup2", "гл. 10 (2-й раз)"),
        ("poryadok__p_3", "Порядок, п. 3"),
        ("strange", "strange"),
        ("", ""),
    ],
)
def test_in_words(label: str, words: str):
    assert in_words(label) == words
