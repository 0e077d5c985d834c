"""Signs that look like those of the grammar."""

import pytest

from cms.legislation.text.citations import find_citations
from cms.legislation.text.citations.lookalikes import plain


@pytest.mark.parametrize(
    ("text", "act", "levels"),
    [
        ("cтатьи 81 ТК РФ", "ТК РФ", {"article": "81"}),
        ("п. 5 ч. 1 ст. 81 TK PФ", "ТК РФ", {"article": "81", "part": "1", "point": "5"}),
        ("статья 81 Tрудового кодекса РФ", "ТК РФ", {"article": "81"}),
        ("пунктом 5 чacти первой статьи 81 ТК РФ", "ТК РФ", {"article": "81", "part": "1", "point": "5"}),
        ("подпункт «a» пункта 6 статьи 81 ТК РФ", "ТК РФ", {"article": "81", "point": "6", "subpoint": "а"}),
        ("ст. 5.27 КOАП РФ", "КоАП РФ", {"article": "5.27"}),
        ("ст. 47 Закона № 273\u2011ФЗ", "ФЗ N 273-ФЗ", {"article": "47"}),
    ],
)
def test_a_reference_in_look_alike_signs_is_the_whole_text(text, act, levels):
    [citation] = find_citations(text)

    assert (citation.span, citation.act, citation.levels) == ((0, len(text)), act, levels)


@pytest.mark.parametrize("text", ["N 273-ФЗ", "COVID-19", "раздел IX, глава X", "http://example.org/a/b", "TK 7"])
def test_what_belongs_to_another_language_stays(text):
    assert plain(text) == text


def test_every_code_point_keeps_its_place():
    assert plain("Pаздел «a», TK РФ, 1\u22122") == "Раздел «а», ТК РФ, 1-2"
