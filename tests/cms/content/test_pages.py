"""What pages share."""

from typing import Any

import pytest

from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def test_the_tags_of_a_page_are_read_at_once(django_assert_num_queries: Any) -> None:
    page = LessonFactory()
    page.tags.set(["журнал", "крыльцо", "микротравмы"])
    page.save()
    found = type(page).objects.get(pk=page.pk)
    with django_assert_num_queries(1):
        assert sorted(each.tag.name for each in found.tagged_items.all()) == ["журнал", "крыльцо", "микротравмы"]
