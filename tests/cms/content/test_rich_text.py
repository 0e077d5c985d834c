"""The small HTML: what passes, what is cut, and where links lead."""

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.content.edges import EdgeCollector
from cms.content.media import UnionFile
from cms.content.rich_text import INLINE_TAGS, TAGS, to_html, to_inline_html
from cms.publication.rendering import Edge, Role
from tests.factories.media import FileFactory
from tests.factories.pages import LessonFactory

MEANT = [
    (
        '<p data-block-key="a1">Просто <b>важно</b> и <i>тонко</i></p>',
        "<p>Просто <strong>важно</strong> и <em>тонко</em></p>",
    ),
    ("<p>м<sup>2</sup>, H<sub>2</sub>O<br/>и дальше</p>", "<p>м<sup>2</sup>, H<sub>2</sub>O<br>и дальше</p>"),
    ("<ul><li>раз</li></ul><ol><li>два</li></ol>", "<ul><li>раз</li></ul><ol><li>два</li></ol>"),
    ('<a href="https://example.org/?a=1&amp;b=2">сайт</a>', '<a href="https://example.org/?a=1&amp;b=2">сайт</a>'),
    ('<a href="mailto:profkom@example.org">почта</a>', '<a href="mailto:profkom@example.org">почта</a>'),
    ("a &lt; b &amp; c", "a &lt; b &amp; c"),
    ("  ", ""),
]

HOSTILE = [
    ("<script>alert(1)</script>текст", "текст"),
    ('<p onclick="alert(1)">текст<img src=x onerror=alert(1)></p>', "<p>текст</p>"),
    ('<p style="background:url(javascript:1)">текст</p><style>p{}</style>', "<p>текст</p>"),
    ('<a href="javascript:alert(1)">текст</a>', "текст"),
    ('<a href=" JaVaScRiPt:alert(1)">текст</a>', "текст"),
    ('<a href="java\nscript:alert(1)">текст</a>', "текст"),
    ('<a href="&#106;avascript:alert(1)">текст</a>', "текст"),
    ('<a href="data:text/html,<script>1</script>">текст</a>', "текст"),
    ('<a href="vbscript:msgbox">текст</a>', "текст"),
    ('<a href="//example.org">текст</a>', "текст"),
    ('<a href="/admin/pages/3/">текст</a>', "текст"),
    ('<a href="https:example.org">текст</a>', "текст"),
    ('<a href="http://[bad">текст</a>', "текст"),
    ('<a data-ref="6f0c2b1e-0000-4000-8000-000000000000">текст</a>', "текст"),
    (
        '<a href="https://example.org" onmouseover="x()" target="_blank" id="3">текст</a>',
        '<a href="https://example.org">текст</a>',
    ),
    ('<svg onload="x()"><a href="https://example.org">x</a></svg>текст', "текст"),
    ("<math><mtext></mtext><mglyph><style><img src=x onerror=x()></style></mglyph></math>текст", "текст"),
    ('<iframe src="https://example.org"></iframe><object data="x"></object>текст', "текст"),
    ('<embed embedtype="image" id="1" alt="x"/>текст', "текст"),
    ("<h2>текст</h2>", "текст"),
    ("<!-- тайна -->текст", "текст"),
    ("<table><tr><td>текст</td></tr></table>", "текст"),
    ("<p>те\x00к\x08с&#8;т\ud800</p>", "<p>текст</p>"),
]


@pytest.mark.parametrize(("source", "published"), MEANT + HOSTILE)
def test_what_passes_and_what_is_cut(source, published):
    assert to_html(source, EdgeCollector()) == published


@pytest.mark.parametrize(
    ("source", "published"),
    [
        ("<p>один</p>", "один"),
        ("<p>один</p>\n<p><b>два</b></p>", "один<br><strong>два</strong>"),
        ('<p><a href="https://example.org">сайт</a></p>', '<a href="https://example.org">сайт</a>'),
        ("<p>один<br/>два</p>", "один<br>два"),
    ],
)
def test_inside_a_line_there_are_no_paragraphs(source, published):
    assert to_inline_html(source, EdgeCollector()) == published


class Inspector(HTMLParser):
    """Says everything that a browser would see in a fragment."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.addresses: list[str] = []
        self.feed(fragment)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name == "href"]

    def handle_comment(self, data):
        self.seen.add("!--")


PIECES = """
    <p> </p> <b> </b> <i <a href= javascript: https://x.ru 'x' " <script> </script> <svg> <style> onload=x() <!-- -->
    ]]> <![CDATA[ & &lt; &#x3c;script&gt; &#8; <li> </ul> <ol> <br/> / > < \x00 \x08 \ud800 <noscript> <math> <mtext>
    <template> <textarea> <td> <?xml ?> слово
"""


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES.split()) | st.text(max_size=5), max_size=25).map("".join))
def test_nothing_else_ever_comes_out(source):
    for fragment, tags in [
        (to_html(source, EdgeCollector()), TAGS),
        (to_inline_html(source, EdgeCollector()), INLINE_TAGS),
    ]:
        inspector = Inspector(fragment)
        assert inspector.seen <= tags
        assert inspector.attributes <= {("a", "href")}
        assert all(address.startswith(("http://", "https://", "mailto:")) for address in inspector.addresses)


@pytest.mark.django_db
class TestLinks:
    def test_a_link_to_a_page_becomes_a_reference(self):
        lesson, edges = LessonFactory(), EdgeCollector()
        html = to_html(f'<p>См. <a linktype="page" id="{lesson.pk}">урок</a></p>', edges)
        assert html == f'<p>См. <a data-ref="{lesson.content_id}">урок</a></p>'
        assert edges.edges == (Edge(lesson.content_id, Role.SEE_ALSO),)
        assert edges.faults == ()

    def test_a_link_to_a_file_leads_to_its_bytes(self):
        file, edges = FileFactory(), EdgeCollector()
        html = to_html(f'<a linktype="document" id="{file.pk}">бланк</a>', edges)
        assert html == f'<a data-ref="{file.content_id}" href="{file.public_url}">бланк</a>'
        assert edges.edges == (Edge(file.content_id, Role.EMBEDS),)

    @pytest.mark.parametrize(
        "link", ['linktype="page" id="999999"', 'linktype="page" id="x"', 'linktype="page"', 'linktype="spell" id="1"']
    )
    def test_a_dead_link_becomes_text_and_is_reported(self, link):
        edges = EdgeCollector()
        with edges.at("body"), edges.at(3):
            assert to_html(f"<p>См. <a {link}>урок</a></p>", edges) == "<p>См. урок</p>"
        assert edges.edges == ()
        assert [fault.pointer for fault in edges.faults] == ["/body/3"]

    def test_a_deleted_file_is_a_dead_link(self):
        file, edges = FileFactory(), EdgeCollector()
        UnionFile.objects.all().delete()
        assert to_html(f'<a linktype="document" id="{file.pk}">бланк</a>', edges) == "бланк"
        assert len(edges.faults) == 1
