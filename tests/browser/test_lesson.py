"""The main job: an editor writes a lesson with an image and a table, publishes it, and the API answers it."""

from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Page

from cms.config.site import section, setup_site
from cms.content.media import UnionImage
from cms.content.vocabularies import Topic
from tests.browser.conftest import look
from tests.browser.writing import add_block, cell, publish
from tests.replay import assert_replay_equals_snapshot


@pytest.fixture
def picture() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (800, 450), (15, 92, 76)).save(buffer, "PNG")
    return buffer.getvalue()


def test_write_publish_read(editor: Page, picture: bytes):
    setup_site()
    Topic.objects.create(title="Охрана труда", slug="safety")
    editor.goto(f"/admin/pages/add/lessons/lessonpage/{section('lessons').pk}/")
    editor.fill("textarea[name=title], input[name=title]", "Первый обход рабочих мест")
    editor.fill("[name=summary]", "Что смотреть уполномоченному и куда это записать.")

    add_block(editor, "Текст")
    editor.locator(".public-DraftEditor-content").first.click()
    editor.keyboard.type("Начните с входа и идите по часовой стрелке.")

    table = add_block(editor, "Таблица")
    editor.locator("select[name$='table_header_choice'], select[id$='table-header-choice']").last.select_option("row")
    for position, text in enumerate(["Кабинет", "Замечания"]):
        cell(table, position, text)

    add_block(editor, "Изображение")
    editor.locator("[data-chooser-action-choose]:visible").last.click()
    editor.click(".modal a[href='#tab-upload']")
    editor.set_input_files(".modal input[type=file]", {"name": "obhod.png", "mimeType": "image/png", "buffer": picture})
    editor.fill(".modal [name$='-title']", "Обход")
    editor.fill(".modal [name$='-alt']", "Уполномоченный осматривает кабинет.")
    editor.click("#tab-upload [type=submit]")
    editor.wait_for_selector(".modal-body", state="hidden")
    look(editor, "lesson-editor")

    publish(editor)
    editor.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")
    look(editor, "lesson-published")

    card = editor.request.get("/api/v1/lessons/").json()["items"][0]
    assert card["slug"].isascii()
    answer = editor.request.get(card["url"])
    assert answer.status == 200, answer.text()
    lesson = answer.json()
    assert lesson["title"] == "Первый обход рабочих мест"
    assert [block["type"] for block in lesson["body"]] == ["paragraph", "table", "image"]
    assert "по часовой стрелке" in lesson["body"][0]["html"]
    assert lesson["body"][1]["rows"][0][:2] == ["Кабинет", "Замечания"]
    assert lesson["body"][2]["image"]["alt"] == "Уполномоченный осматривает кабинет."
    assert UnionImage.objects.count() == 1
    smallest = lesson["body"][2]["image"]["sources"][0]["srcset"][0]["url"]
    assert editor.request.get(smallest).headers["content-type"] == "image/avif"
    assert_replay_equals_snapshot()
