"""A body: which blocks it may hold, what they cost to render, and that any valid one can be published."""

from typing import Annotated, Literal
from uuid import UUID

import pytest
from django.contrib.contenttypes.models import ContentType
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from wagtail.blocks import CharBlock, StreamBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.body import CONTENT_BLOCKS, Block, ContentBlockShape, render_body, stream
from cms.content.edges import EdgeCollector
from cms.lessons.models import LessonPage
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Edge, Role
from tests.cms.content.bodies import BLOCK_ID, body_of
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import LessonFactory

Blocks = TypeAdapter(tuple[Block, ...])


class Rule(BlockShape):
    type: Literal["rule"]
    text: str


class RuleBlock(ContentBlock, CharBlock):
    """A block that some domain adds to ours."""

    shape = Rule

    def to_document(self, value, block_id, edges):
        return Rule(type="rule", id=block_id, text=value)


def test_blocks_have_the_names_of_their_shapes():
    assert [name for name, _ in stream(*CONTENT_BLOCKS)] == [
        "heading",
        "paragraph",
        "list",
        "image",
        "quote",
        "callout",
        "table",
        "file",
    ]


def test_every_block_tells_the_editor_what_it_is():
    for name, block in stream(*CONTENT_BLOCKS):
        assert block.meta.label, name
        assert block.meta.icon != "placeholder"
        assert str(block.meta.group) in {"Text", "Media", "Текст", "Медиа"}


def test_shapes_come_in_the_order_of_the_body():
    body = body_of(("heading", {"text": "Раз", "level": "2"}), ("paragraph", "<p>Два</p>"))
    assert [shape.model_dump(mode="json") for shape in render_body(body, EdgeCollector())] == [
        {"type": "heading", "id": str(BLOCK_ID), "level": 2, "text": "Раз"},
        {"type": "paragraph", "id": str(BLOCK_ID), "html": "<p>Два</p>"},
    ]


def test_a_domain_adds_its_own_blocks():
    raw = [
        {"type": "heading", "value": {"text": "Раз", "level": "2"}},
        {"type": "rule", "value": "Молчи", "id": str(BLOCK_ID)},
    ]
    body = StreamBlock(stream(*CONTENT_BLOCKS, RuleBlock)).to_python(raw)
    shapes = render_body(body, EdgeCollector())
    assert shapes[1] == Rule(type="rule", id=BLOCK_ID, text="Молчи")
    wider = TypeAdapter(tuple[Annotated[ContentBlockShape | Rule, Field(discriminator="type")], ...])
    assert wider.validate_json(wider.dump_json(shapes)) == shapes
    with pytest.raises(ValidationError, match="rule"):
        Blocks.validate_python(shapes)


def test_an_unknown_key_is_no_valid_block():
    with pytest.raises(ValidationError, match="Extra inputs"):
        Blocks.validate_python([{"type": "paragraph", "id": str(BLOCK_ID), "html": "", "colour": "red"}])


def test_a_block_that_was_never_saved_has_a_name_too():
    raw = [{"type": "paragraph", "value": "<p>Раз</p>"}, {"type": "paragraph", "value": "<p>Раз</p>"}]

    def ids() -> list[UUID]:
        return [shape.id for shape in render_body(StreamBlock(stream(*CONTENT_BLOCKS)).to_python(raw), EdgeCollector())]

    assert ids() == ids()
    assert len(set(ids())) == 2


@pytest.mark.django_db
class TestWithMedia:
    def test_queries_do_not_grow_with_links_and_images(self, django_assert_num_queries):
        lessons, images, file = LessonFactory.create_batch(3), ImageFactory.create_batch(3), FileFactory()
        links = "".join(f'<p><a linktype="page" id="{lesson.pk}">x</a></p>' for lesson in lessons)
        paragraph = ("paragraph", links + f'<p><a linktype="document" id="{file.pk}">y</a></p>')
        pictures = [("image", {"image": image.pk, "caption": "", "alt": ""}) for image in images]
        body, edges = body_of(paragraph, *pictures, paragraph, ("file", {"file": file.pk})), EdgeCollector()
        ContentType.objects.get_for_model(LessonPage)
        with django_assert_num_queries(4):  # images, the block's file, the pages linked to, the files linked to
            render_body(body, edges)
        assert edges.edges == (
            *(Edge(lesson.content_id, Role.SEE_ALSO) for lesson in lessons),
            Edge(file.content_id, Role.EMBEDS),
            *(Edge(image.content_id, Role.EMBEDS) for image in images),
        )

    def test_an_image_without_description_is_refused_with_its_place(self):
        image = ImageFactory()
        type(image).objects.filter(pk=image.pk).update(alt=" ")
        body = body_of(("paragraph", "<p>Раз</p>"), ("image", {"image": image.pk, "caption": "", "alt": ""}))
        with pytest.raises(PublicationRefused) as refusal:
            render_body(body, EdgeCollector())
        assert [fault.pointer for fault in refusal.value.faults] == ["/body/1"]

    def test_a_saved_page_publishes_its_body(self):
        image = ImageFactory()
        lesson = LessonFactory(body=[{"type": "image", "value": {"image": image.pk}, "id": str(BLOCK_ID)}])
        edges = EdgeCollector()
        (figure,) = render_body(LessonPage.objects.get(pk=lesson.pk).body, edges)
        assert (figure.id, figure.image.id) == (BLOCK_ID, image.content_id)


words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(str.strip)
rich = st.lists(
    st.sampled_from(["<p>", "</p>", "<b>", '<a href="https://x.ru">', "</a>", "<br/>", "<", "&"]) | words
).map("".join)
cells = st.none() | words | st.integers() | st.just("")
VALUES = {
    "heading": st.fixed_dictionaries({"text": words, "level": st.sampled_from("234")}),
    "paragraph": rich,
    "list": st.fixed_dictionaries({"items": st.lists(rich, min_size=1)}, optional={"ordered": st.booleans()}),
    "quote": st.fixed_dictionaries({"text": words}, optional={"author": words, "source": words}),
    "callout": st.fixed_dictionaries(
        {"tone": st.sampled_from(["note", "important", "warning", "example"]), "text": rich}, optional={"title": words}
    ),
    "table": st.fixed_dictionaries(
        {
            "data": st.lists(st.lists(cells, max_size=5), max_size=5),
            "table_header_choice": st.sampled_from(["row", "column", "both", "neither"]),
            "table_caption": st.none() | words,
        }
    ),
    "image": st.fixed_dictionaries({"image": st.none() | st.just(10**9)}),
    "file": st.fixed_dictionaries({"file": st.none() | st.just(10**9)}),
}
any_block = st.sampled_from(sorted(VALUES)).flatmap(lambda name: st.tuples(st.just(name), VALUES[name]))


@pytest.mark.django_db
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(any_block, max_size=6))
def test_any_body_renders_to_valid_shapes(blocks):
    edges = EdgeCollector()
    shapes = render_body(body_of(*blocks), edges)
    assert [shape.type for shape in shapes] == [name for name, _ in blocks if name not in {"image", "file"}]
    assert len(edges.faults) == len(blocks) - len(shapes)
    assert Blocks.validate_json(Blocks.dump_json(shapes)) == shapes
