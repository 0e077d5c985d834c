"""HTML grafted into XML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cms.lessons.export.markup import graft

SPACE = "urn:test"


def grafted(markup: str) -> str:
    text = "".join(etree.tostring(block, encoding="unicode") for block in graft(markup, SPACE))
    return text.replace(f' xmlns="{SPACE}"', "")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("", ""),
        ("  \n ", ""),
        ("Кто?", "<p>Кто?</p>"),
        ("<p>Кто?</p>", "<p>Кто?</p>"),
        ("<p>Кто</p>\n<p>где</p>", "<p>Кто</p><p>где</p>"),
        ("Кто <b>где</b> и <i>когда</i>?", "<p>Кто <b>где</b> и <i>когда</i>?</p>"),
        ("раз<ul><li>два</li></ul>три", "<p>раз</p><ul><li>два</li></ul><p>три</p>"),
        ("раз<br>два<hr>три", "<p>раз<br/>два</p><hr/><p>три</p>"),
        ("5 &lt; 6 &amp; 7&nbsp;%", "<p>5 &lt; 6 &amp; 7\u00a0%</p>"),
        ("<p>не закрыт", "<p>не закрыт</p>"),
        ("<b><i>вперехлёст</b></i>", "<p><b><i>вперехлёст</i></b></p>"),
        ("<article><p>внутри</p></article>", "<p>внутри</p>"),
        ("<font>слово</font> и <blink>дело</blink>", "<p>слово и дело</p>"),
        ("до<script>alert(1)</script>после<style>p{}</style>", "<p>допосле</p>"),
        ("до<!-- тайна -->после", "<p>допосле</p>"),
        ('<p class="x" onclick="y()" style="z">а</p>', "<p>а</p>"),
        (
            '<a href="https://example.org/?a=1&amp;b=2" onclick="x">с</a>',
            '<p><a href="https://example.org/?a=1&amp;b=2">с</a></p>',
        ),
        ('<a href="javascript:alert(1)">с</a>', "<p><a>с</a></p>"),
        ('<a href="JavaScript:alert(1)">с</a>', "<p><a>с</a></p>"),
        ('<a href="//example.org">с</a>', "<p><a>с</a></p>"),
        ('<a href="lesson/2">с</a>', '<p><a href="lesson/2">с</a></p>'),
        ('<a data-ref="9b1d">с</a>', "<p><a>с</a></p>"),
        ('<img src="media/a.png" alt="Схема" onerror="x">', '<p><img src="media/a.png" alt="Схема"/></p>'),
        ("<p>а&#1;б\x02в</p>", "<p>абв</p>"),
        (
            '<table><tr><td colspan="2">а</td></tr></table>',
            '<table><tr><td colspan="2">а</td></tr></table>',
        ),
    ],
)
def test_what_is_kept(markup: str, expected: str) -> None:
    assert grafted(markup) == expected


PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<ul><li>", "<!--", "-->", "<a href='x:", "'>", "&", "&#0;", "<", "слово", " "]
)


@given(markup=st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=15).map("".join)))
def test_whatever_comes_is_well_formed(markup: str) -> None:
    blocks = graft(markup, SPACE)
    for block in blocks:
        again = etree.fromstring(etree.tostring(block))
        assert etree.QName(again).namespace == SPACE
