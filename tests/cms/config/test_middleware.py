"""A refusal to publish rolls everything back, keeps the editor's words as a draft, and says why in Russian."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from wagtail.blocks import BlockField
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

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


def form(lesson: LessonPage, **changes: str) -> dict[str, Any]:
    """What a browser sends back for a lesson without blocks: the editor's own form, whatever fields it has, with changes."""
    shown = LessonPage.get_edit_handler().get_form_class()(instance=lesson)
    inner = {name: inline_formset([]) for name in shown.formsets}
    inner |= {name: streamfield([]) for name, field in shown.fields.items() if isinstance(field, BlockField)}
    plain = {
        name: field.widget.format_value(shown[name].value())
        for name, field in shown.fields.items()
        if name not in inner
    }
    return {**nested_form_data(inner), **{name: value for name, value in plain.items() if value}, **changes}


def test_a_render_error_keeps_the_words_as_a_draft_and_leaves_no_trace(editor: Client, broken_rendering: None):
    lesson = LessonFactory(slug="one", title="Целый урок")
    before = PublishedDocument.objects.count()
    address = reverse("wagtailadmin_pages:edit", args=[lesson.pk])
    answer = editor.post(address, form(lesson, title="сломанный урок", **{"action-publish": "1"}), follow=True)
    assert answer.status_code == 200
    shown = answer.content.decode()
    assert "Не опубликовано" in shown
    assert "ошибка в системе (ZeroDivisionError)" in shown
    assert "деление на ноль" not in shown
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


def test_the_copy_form_makes_no_alias(editor: Client):
    lesson = LessonFactory(slug="one")
    address = reverse("wagtailadmin_pages:copy", args=[lesson.pk])
    fields = {"new_title": "Двойник", "new_slug": "alias", "new_parent_page": lesson.get_parent().pk, "alias": "on"}
    editor.post(address, fields, follow=True)
    assert [page.alias_of_id for page in LessonPage.objects.order_by("pk")] == [None, None]


STALLED = "/api/participation/v1/questions/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/check/"


class Stalled:
    """The rest of a body that never comes: whoever waits for it says whether it holds a transaction."""

    def __init__(self) -> None:
        self.in_transaction: list[bool] = []

    def read(self, size: int = -1) -> bytes:
        self.in_transaction.append(connection.in_atomic_block)
        raise OSError("the caller went away")

    readline = read


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (STALLED, "application/json"),
        ("/admin/login/", "application/x-www-form-urlencoded"),
        ("/admin/login/", "multipart/form-data; boundary=x"),
        ("/admin/login/", "application/octet-stream"),
        ("/nowhere/", "application/json"),
    ],
)
def test_nobody_waits_for_a_body_within_a_transaction(path: str, kind: str):
    body = Stalled()
    client = Client(raise_request_exception=False)
    client.request(
        REQUEST_METHOD="POST", PATH_INFO=path, CONTENT_TYPE=kind, CONTENT_LENGTH="1000", **{"wsgi.input": body}
    )
    assert set(body.in_transaction) <= {False}
    assert bool(body.in_transaction) == (path != "/nowhere/")


@pytest.mark.parametrize(
    ("path", "method", "begins"),
    [
        ("/api/v1/lessons/", "POST", False),
        ("/api/v1/nothing/", "DELETE", False),
        (STALLED, "POST", False),
        ("/nowhere/", "POST", False),
        ("/admin/login/", "POST", True),
        ("/admin/login/", "GET", False),
    ],
)
def test_where_a_transaction_stands_around_a_request(client: Client, path: str, method: str, begins: bool):
    """Numbers of savepoints do not tell it: the outermost ``atomic`` is asked for by the middleware alone."""
    with patch("cms.config.middleware.transaction.atomic", wraps=transaction.atomic) as atomic:
        client.generic(method, path, b"{}", content_type="application/json")
    assert any(call == ((), {}) for call in atomic.call_args_list) == begins


def test_a_body_beyond_what_any_door_takes_is_not_read():
    body = Stalled()
    answer = Client().request(
        REQUEST_METHOD="POST",
        PATH_INFO=STALLED,
        CONTENT_TYPE="application/json",
        CONTENT_LENGTH=str(24 * 1024 * 1024 + 1),
        **{"wsgi.input": body},
    )
    assert (answer.status_code, answer["Content-Type"]) == (413, "application/problem+json")
    assert answer.json()["type"].endswith("/problems/too-large/")
    assert body.in_transaction == []


def test_a_refusal_among_several_names_the_page_and_publishes_none(editor: Client, broken_rendering: None):
    good = LessonFactory(slug="good", title="Целый урок", live=False)
    bad = LessonFactory(slug="bad", title="Хороший урок", live=False)
    LessonPage.objects.filter(pk=bad.pk).update(title="сломанный урок")
    for lesson in (good, bad):
        LessonPage.objects.get(pk=lesson.pk).save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + f"?id={good.pk}&id={bad.pk}"
    home = reverse("wagtailadmin_home")
    answer = editor.post(address, {"include_descendants": ""}, headers={"Referer": home}, follow=True)
    shown = [str(message) for message in answer.context["messages"]]
    assert len(shown) == 1
    assert shown[0].startswith("Материал «сломанный урок» не опубликован. ")
    assert "ошибка в системе (ZeroDivisionError)" in shown[0]
    assert not LessonPage.objects.filter(live=True).exists()
    assert log_lines() == []


def test_refusals_are_typed():
    assert str(PublicationRefused([Fault("/slug", "занято")])) == "/slug: занято"
