"""A refusal to publish rolls everything back, keeps the editor's words as a draft, and says why in Russian."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.publication import registry
from cms.publication.models import PublishedDocument
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Rendering
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


@pytest.fixture
def broken_rendering() -> Iterator[None]:
    """Lessons with the word «сломанный» in the title can not be rendered."""

    def render(lesson: LessonPage) -> Rendering:
        if "сломанный" in lesson.title:
            raise ZeroDivisionError("деление на ноль")
        return TYPE.render(lesson)

    broken = replace(TYPE, render=render)
    registry._by_model[LessonPage] = broken
    registry._by_name[TYPE.name] = broken
    yield
    registry._by_model[LessonPage] = TYPE
    registry._by_name[TYPE.name] = TYPE


def form(lesson: LessonPage, **changes: str) -> dict[str, str]:
    return {
        "title": lesson.title,
        "slug": lesson.slug,
        "summary": lesson.summary,
        "duration_minutes": "20",
        "objectives": "",
        "audience": "public",
        "body-count": "0",
        "topics": [],
        "tags": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        **changes,
    }


def test_a_render_error_keeps_the_words_as_a_draft_and_leaves_no_trace(editor: Client, broken_rendering: None):
    lesson = LessonFactory(slug="one", title="Целый урок")
    before = PublishedDocument.objects.count()
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    answer = editor.post(address, form(lesson, title="сломанный урок", **{"action-publish": "1"}), follow=True)
    assert answer.status_code == 200
    shown = answer.content.decode()
    assert "Не опубликовано" in shown
    assert "деление на ноль" in shown
    lesson = LessonPage.objects.get(pk=lesson.pk)
    assert (lesson.title, lesson.has_unpublished_changes) == ("Целый урок", True)
    assert lesson.get_latest_revision_as_object().title == "сломанный урок"
    assert PublishedDocument.objects.count() == before
    assert_replay_equals_snapshot()


def test_a_good_publish_through_the_same_form(editor: Client, broken_rendering: None):
    lesson = LessonFactory(slug="one", title="Целый урок")
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    editor.post(address, form(lesson, title="Новый урок", **{"action-publish": "1"}))
    assert LessonPage.objects.get(pk=lesson.pk).title == "Новый урок"
    assert log_lines() == [("published", "one", ""), ("published", "one", "")]


def test_a_taken_address_is_refused_with_the_name_of_its_holder(editor: Client):
    from cms.config.site import section
    from cms.content.pages import SectionPage

    LessonFactory(slug="taken", title="Хозяин адреса")
    elsewhere = section("practice").add_child(instance=SectionPage(title="Полка", slug="shelf"))
    lesson = LessonFactory(slug="free", live=False, parent=elsewhere)
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    answer = editor.post(address, form(lesson, slug="taken", **{"action-publish": "1"}), follow=True)
    assert "Хозяин адреса" in answer.content.decode()
    lesson = LessonPage.objects.get(pk=lesson.pk)
    assert not lesson.live
    assert lesson.get_latest_revision_as_object().slug == "taken"
    assert log_lines() == [("published", "taken", "")]


def test_an_alias_from_the_copy_form_is_refused_with_words(editor: Client):
    lesson = LessonFactory(slug="one")
    address = reverse("wagtailadmin_pages:copy", args=[lesson.pk])
    fields = {"new_title": "Двойник", "new_slug": "alias", "new_parent_page": lesson.get_parent().pk, "alias": "on"}
    answer = editor.post(address, fields, follow=True, headers={"Referer": reverse("wagtailadmin_home")})
    assert "Псевдонимы не поддерживаются" in answer.content.decode()
    assert LessonPage.objects.count() == 1


def test_refusals_are_typed():
    assert str(PublicationRefused([Fault("/slug", "занято")])) == "/slug: занято"
