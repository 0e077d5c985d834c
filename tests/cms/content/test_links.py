import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page

from cms.content.links import Link, find_links, linked_model, linked_models
from cms.content.media import UnionFile
from cms.lessons.models import LessonPage
from tests.factories.media import FileFactory
from tests.factories.pages import LessonFactory


def test_the_kinds_of_link_that_editors_can_make():
    assert linked_model("page") is Page
    assert linked_model("document") is UnionFile
    assert linked_model("spell") is None
    assert linked_models() == {Page, UnionFile}


@pytest.mark.django_db
def test_all_targets_of_a_kind_are_found_by_one_query(django_assert_num_queries):
    first, second, file = LessonFactory(), LessonFactory(), FileFactory()
    targets = {(Page, str(first.pk)), (Page, str(second.pk)), (Page, "999999"), (UnionFile, str(file.pk))}
    ContentType.objects.get_for_model(LessonPage)
    with django_assert_num_queries(2):
        found = find_links(targets)
    assert found == {
        (Page, str(first.pk)): Link(first.content_id),
        (Page, str(second.pk)): Link(second.content_id),
        (Page, "999999"): None,
        (UnionFile, str(file.pk)): Link(file.content_id, file.public_url),
    }


@pytest.mark.django_db
def test_a_section_has_no_document_to_lead_to():
    section = LessonFactory().get_parent()
    assert find_links([(Page, str(section.pk))]) == {(Page, str(section.pk)): None}


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "x", "-1", "1 OR 1=1", "²"])
def test_a_key_that_is_no_number_leads_nowhere(key):
    assert find_links([(Page, key)]) == {(Page, key): None}
