import json

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from cms.lessons.body import LESSON_BLOCKS, LessonBlock
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from tests.factories.lessons import every_block
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def test_a_lesson_with_every_block_is_valid_against_its_schema():
    body = every_block()
    assert {block["type"] for block in body} == {block.type_name() for block in LESSON_BLOCKS}
    lesson = LessonFactory(body=body)
    document = json.loads(TYPE.render(LessonPage.objects.get(pk=lesson.pk)).body.model_dump_json())
    assert [block["id"] for block in document["body"]] == [block["id"] for block in body]
    schema = TYPE.schema.model_json_schema(mode="serialization")
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(document)) == []


def test_the_kind_of_a_block_is_told_by_its_type_and_that_of_a_question_by_its_kind():
    adapter = TypeAdapter(LessonBlock)
    mapping = adapter.json_schema()["discriminator"]["mapping"]
    assert set(mapping) == {block.type_name() for block in LESSON_BLOCKS}


def test_every_block_has_a_label_an_icon_and_a_group():
    for block in LESSON_BLOCKS:
        meta = block()._meta_class if hasattr(block, "_meta_class") else block.Meta
        assert meta.icon, block
        assert str(meta.label), block
        assert str(meta.group), block
