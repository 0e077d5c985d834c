"""Lines of HTML: superscripts, blocks, what is silent, what is refused."""

import pytest

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.portal import UnreadableMarkup, read_html


def texts(page: str) -> list[str]:
    return [line.text for line in read_html(page)]


@pytest.mark.parametrize(
    "number",
    [
        '351<span class="W9" style="">7</span>',
        "351<sup>7</sup>",
        "<b>351</b><b><sup>7</sup></b>",
        '351<span style="VERTICAL-ALIGN: super">7</span>',
        "351 <sup>7</sup>",
        "351⁷",
    ],
)
def test_351_7_is_never_3517(number):
    assert texts(f"<p>Статья {number}. Особенности</p>") == ["Статья 351.7. Особенности"]


def test_a_word_glued_to_a_superscript_is_parted_from_it():
    assert texts("<p>статьи 312<sup>3</sup>настоящего</p>") == ["статьи 312.3 настоящего"]
    assert texts('<p>статьи 312<span class="W9">3 </span>настоящего, 5<sup>1</sup>; 6<sup>2</sup>.</p>') == [
        "статьи 312.3 настоящего, 5.1; 6.2."
    ]


def test_a_superscript_behind_a_letter_stays():
    assert texts("<p>площадь 5 м<sup>2</sup></p>") == ["площадь 5 м2"]


def test_blocks_part_lines_and_empty_ones_are_gaps():
    page = (
        "<html><body>до<p class='H'>Статья&nbsp;1</p><p>&nbsp;</p><div>один"
        "<br>два</div><table><tr><td>а</td></tr></table>"
    )

    assert read_html(page) == [
        Line("до"),
        Line("Статья 1", heading=True),
        Line("один", gap=True),
        Line("два"),
        Line("а"),
    ]


def test_head_styles_scripts_and_comments_are_no_text():
    page = (
        "<html><head><title>т</title><style>p{}</style></head><body><!-- к -->"
        "<script>x</script><p>Текст</p></body></html>"
    )

    assert texts(page) == ["Текст"]


def test_nothing_gives_no_lines():
    assert read_html(" ") == []
    assert read_html("<html></html>") == []


def test_a_declared_encoding_does_not_matter_to_decoded_text():
    assert texts('<?xml version="1.0" encoding="windows-1251"?><html><body><p>Да</p></body></html>') == ["Да"]


def test_nesting_is_read_to_a_thousand_and_refused_where_text_would_be_lost():
    assert texts("<div>" * 1000 + "глубоко" + "</div>" * 1000) == ["глубоко"]
    with pytest.raises(UnreadableMarkup):
        read_html("<p>первое</p>" + "<div>" * 5000 + "глубоко" + "</div>" * 5000)


def test_superscripts_by_the_classes_that_the_page_itself_raises():
    style = "<style>.up2 { font-size: 8pt; vertical-align: super }</style>"
    body = "<p>Статья 351<span class='x up2'>7</span>. А</p><p class='sup'>Да</p>"
    page = f"<html><head>{style}</head><body>{body}</body></html>"

    assert [line.text for line in read_html(page)] == ["Статья 351.7. А", "Да"]


def test_what_a_page_says_of_itself_is_no_line():
    page = "<body><nav>Главная</nav><p>Статья 1. А</p><aside>Реклама</aside><footer>© Портал</footer></body>"

    assert [line.text for line in read_html(page)] == ["Статья 1. А"]
