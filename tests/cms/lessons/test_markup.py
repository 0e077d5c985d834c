import pytest
from lxml import html

from cms.lessons.body import LESSON_BLOCKS
from cms.lessons.documents import TYPE
from cms.lessons.markup import RENDERERS, Surroundings, body_html, lines_html, rich
from cms.lessons.weight import NOT_READ, _texts
from tests.factories.lessons import QUESTIONS, every_block
from tests.factories.pages import LessonFactory

AROUND = Surroundings(picture=lambda picture: f"images/{picture.id}.jpg", base="https://example.org")


def test_every_block_can_be_drawn():
    assert set(RENDERERS) == {block.type_name() for block in LESSON_BLOCKS}


@pytest.mark.django_db
def test_every_word_of_a_lesson_is_on_paper_but_the_questions():
    document = TYPE.render(LessonFactory(body=every_block())).body
    drawn = html.fragment_fromstring(body_html(document.body, AROUND), create_parent="div")
    shown = " ".join(drawn.text_content().split())
    words = [
        text for block in document.body if block.type != "question" for text in _texts(block.model_dump(mode="json"))
    ]
    pictured = {image.get("alt") for image in drawn.iter("img")}
    files = {"Заявление.pdf", "application/pdf"}
    missing = [word for word in words if word and word not in shown and word not in pictured | files]
    assert missing == []
    assert len(drawn.xpath(".//div[@data-question]")) == len(QUESTIONS)
    assert len(drawn.xpath(".//img")) == 2
    assert NOT_READ


def test_links_by_content_id_become_text_and_files_get_a_whole_address():
    source = '<p><a data-ref="1">Урок</a> и <a data-ref="2" href="/api/v1/files/2/a.pdf">бланк</a></p>'
    assert rich(source, AROUND) == '<p>Урок и <a href="https://example.org/api/v1/files/2/a.pdf">бланк</a></p>'


def test_plain_text_is_escaped():
    assert lines_html("a < b\n\n& c") == "<p>a &lt; b</p><p>&amp; c</p>"
