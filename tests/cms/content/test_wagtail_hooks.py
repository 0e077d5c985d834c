"""The admin, as an editor meets it: vocabularies in the menu, uploads in every window, a body with all its blocks."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import UploadedFile

from cms.accounts.models import User
from cms.content.media import UnionFile, UnionImage
from cms.content.vocabularies import Topic
from tests.factories.media import PDF, picture_bytes, vast_png
from tests.factories.pages import LessonFactory
from tests.factories.vocabularies import TopicFactory

pytestmark = pytest.mark.django_db

EXE = b"MZ\x90\0" + b"\0" * 500


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("editor@example.org", "not-so-secret"))
    return client


def test_a_topic_is_made_in_the_admin(admin):
    answer = admin.post(
        reverse("wagtailsnippets_content_topic:add"), {"title": "Отпуск", "title_en": "Leave", "slug": ""}
    )
    assert answer.status_code == 302
    topic = Topic.objects.get()
    assert (topic.title, topic.title_en, topic.slug) == ("Отпуск", "Leave", "otpusk")


def test_two_topics_can_not_share_an_address(admin):
    TopicFactory(title="Отпуск", slug="leave")
    answer = admin.post(
        reverse("wagtailsnippets_content_topic:add"), {"title": "Отдых", "title_en": "", "slug": "leave"}
    )
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["slug"]
    assert Topic.objects.count() == 1


def test_topics_are_listed_in_their_order(admin):
    first, second = TopicFactory(title="Яблоко"), TopicFactory(title="Арбуз")
    answer = admin.get(reverse("wagtailsnippets_content_topic:list"))
    assert [item.pk for item in answer.context["page_obj"]] == [first.pk, second.pk]


def test_a_topic_is_dragged_to_another_place(admin):
    first, second, third = TopicFactory(), TopicFactory(), TopicFactory()
    url = reverse("wagtailsnippets_content_topic:reorder", args=[third.pk])
    assert admin.post(f"{url}?position=0").status_code == 200
    assert list(Topic.objects.all()) == [third, first, second]


def test_an_image_uploaded_in_the_library_waits_for_its_description(admin):
    upload = {"files[]": SimpleUploadedFile("a.png", picture_bytes()), "title": "Снимок", "collection": 1}
    answer = admin.post(reverse("wagtailimages:add_multiple"), upload)
    assert answer.json()["success"] is True
    assert UnionImage.objects.count() == 0
    uploaded = answer.json()["uploaded_file_id"]
    prefix = f"uploaded-image-{uploaded}"
    described = {f"{prefix}-title": "Снимок", f"{prefix}-alt": "Стол", f"{prefix}-collection": 1, f"{prefix}-tags": ""}
    admin.post(reverse("wagtailimages:create_multiple_from_uploaded_image", args=[uploaded]), described)
    image = UnionImage.objects.get()
    assert (image.alt, image.width, len(image.digest)) == ("Стол", 800, 64)


def test_an_image_uploaded_while_writing(admin):
    upload = {
        "image-chooser-upload-file": SimpleUploadedFile("a.png", picture_bytes()),
        "image-chooser-upload-title": "Снимок",
        "image-chooser-upload-alt": "Стол",
        "image-chooser-upload-collection": 1,
        "image-chooser-upload-tags": "",
    }
    answer = admin.post(reverse("wagtailimages_chooser:create"), upload)
    assert answer.json()["step"] == "chosen"
    assert UnionImage.objects.get().alt == "Стол"


@pytest.mark.parametrize(
    ("view", "content", "name"),
    [
        ("wagtailimages:add_multiple", EXE, "a.jpg"),
        ("wagtailimages:add_multiple", vast_png(8_000, 8_000), "a.png"),
        ("wagtaildocs:add_multiple", EXE, "a.pdf"),
    ],
)
def test_what_the_gate_refuses_leaves_nothing_behind(admin, view, content, name):
    upload = {"files[]": SimpleUploadedFile(name, content), "title": "x", "collection": 1}
    answer = admin.post(reverse(view), upload).json()
    assert answer["success"] is False
    assert answer["error_message"]
    assert (UnionImage.objects.count(), UnionFile.objects.count(), UploadedFile.objects.count()) == (0, 0, 0)


def test_a_file_uploaded_in_the_library(admin):
    upload = {"files[]": SimpleUploadedFile("Устав.pdf", PDF), "title": "Устав", "collection": 1}
    assert admin.post(reverse("wagtaildocs:add_multiple"), upload).json()["success"] is True
    assert UnionFile.objects.get().filename == "Устав.pdf"


@pytest.mark.parametrize(
    "view", ["wagtailimages:index", "wagtaildocs:index", "wagtailimages_chooser:choose", "wagtaildocs_chooser:choose"]
)
def test_libraries_and_choosers_open(admin, view):
    assert admin.get(reverse(view)).status_code == 200


def test_the_editor_of_a_body_opens_with_all_blocks(admin):
    lesson = LessonFactory()
    answer = admin.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    assert answer.status_code == 200
    page = answer.content.decode()
    for block in ("heading", "paragraph", "list", "image", "quote", "callout", "table", "file"):
        assert f"\\u0022{block}\\u0022" in page or f"&quot;{block}&quot;" in page, block


def test_the_copy_dialog_offers_no_alias(admin):
    shown = admin.get(reverse("wagtailadmin_pages:copy", args=[LessonFactory().pk])).content.decode()
    assert 'name="new_title"' in shown
    assert 'name="alias"' not in shown


def test_the_foot_of_a_list_counts_without_bending_a_noun(admin):
    for _ in range(5):
        LessonFactory()
    shown = admin.get("/admin/lessons/").content.decode()
    assert "Уроки: 5" in shown
    assert "5 уроки" not in shown
