"""Blocks never reach a migration, and a migration never loses blocks."""

import json

import pytest
from django.db import models
from django.db.migrations.state import ModelState
from django.test.utils import isolate_apps
from wagtail.blocks import CharBlock

from cms.content.fields import BodyField
from cms.lessons.models import LessonPage
from tests.factories.pages import LessonFactory

STORED = [{"type": "line", "value": "текст", "id": "11111111-1111-4111-8111-111111111111"}]


def test_a_migration_holds_no_block():
    field = BodyField([("line", CharBlock())], blank=True, verbose_name="text", help_text="help")
    field.set_attributes_from_name("body")
    assert field.deconstruct() == ("body", "cms.content.fields.BodyField", [], {"blank": True})


@pytest.mark.parametrize("stored", [STORED, json.dumps(STORED)])
def test_without_blocks_the_stored_ones_stay(stored):
    field = BodyField()
    value = field.to_python(stored)
    assert field.get_prep_value(value) == STORED


def test_with_blocks_an_unknown_one_is_dropped():
    value = BodyField([("line", CharBlock())]).to_python([*STORED, {"type": "gone", "value": 1, "id": "2"}])
    assert [(child.block_type, child.value) for child in value] == [("line", "текст")]


@pytest.mark.parametrize("stored", [None, "", "no json"])
def test_what_is_no_body_is_an_empty_one(stored):
    assert len(BodyField().to_python(stored)) == 0


@isolate_apps("cms.content")
def test_an_abstract_model_hands_its_blocks_down():
    class Base(models.Model):
        body = BodyField([("line", CharBlock())])

        class Meta:
            abstract = True

    class Leaf(Base):
        class Meta:
            app_label = "content"

    assert list(Leaf._meta.get_field("body").stream_block.child_blocks) == ["line"]


@pytest.mark.django_db
def test_a_row_saved_by_a_migration_keeps_its_body():
    lesson = LessonFactory()
    before = LessonPage.objects.filter(pk=lesson.pk).values_list("body", flat=True).get().raw_data[0]
    state = ModelState.from_model(LessonPage)
    historical = dict(state.fields)["body"]
    assert historical.get_prep_value(historical.to_python(json.dumps([before]))) == [before]
