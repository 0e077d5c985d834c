"""What a lawyer and an editor do with the library, in a real browser."""

import time
from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from cms.config.site import setup_site
from cms.legislation.models import (
    Act,
    ActAlias,
    Citation,
    Correction,
    Edition,
    EditionUpload,
    IssuingBody,
    ServedEdition,
)
from cms.lessons.models import LessonPage
from tests.browser.conftest import look
from tests.browser.writing import publish
from tests.cms.legislation.citing.test_extraction import REST, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot

ACTS = "acts/"
FORMER, LATER = "tk_rf_197-fz__ed_2021-11-22.txt", "tk_rf_197-fz__ed_2023-08-04__ips.html"


@pytest.fixture
def labour_code() -> Act:
    act = ActFactory(
        type="code",
        number="197-ФЗ",
        title="Трудовой кодекс Российской Федерации",
        short_title="ТК РФ",
        slug="tk-rf",
        bodies="Государственная Дума Федерального Собрания Российской Федерации",
    )
    ActAlias.objects.create(act=act, name="ТК РФ")
    Act.objects.get(pk=act.pk).save()
    return act


def edition_url(edition: Edition) -> str:
    return reverse(edition.snippet_viewset.get_url_name("edit"), args=[edition.pk])


def upload(page: Page, act: Act, file: str, day: str) -> None:
    page.goto("/admin/legislation/uploads/add/")
    page.select_option("[name=act]", str(act.pk))
    page.set_input_files("[name=file]", file)
    page.fill("[name=in_force_from]", day)
    page.click("form[enctype] button.button")


@pytest.mark.slow
def test_a_lawyer_drops_the_labour_code_reads_the_report_and_publishes(editor: Page, labour_code: Act, shared_data):
    # The measure is printed; on a machine that does other work beside it, it may be long.
    editor.set_default_timeout(150_000)
    start = time.perf_counter()
    upload(editor, labour_code, str(shared_data / ACTS / FORMER), "2021-11-22")
    editor.wait_for_url("**/uploads/*/")
    reported = time.perf_counter() - start
    expect(editor.locator(".law-counts")).to_contain_text("518")
    look(editor, "law-upload-report")
    assert Edition.objects.count() == 0
    start = time.perf_counter()
    editor.click("button[value=publish]")
    editor.wait_for_url("**/edit/**")
    published = time.perf_counter() - start
    assert ServedEdition.objects.get().units > 3000
    editor.locator(".law-units li").first.wait_for()

    upload(editor, labour_code, str(shared_data / ACTS / LATER), "2023-08-04")
    editor.wait_for_url("**/uploads/*/")
    look(editor, "law-upload-report-second")
    expect(editor.locator(".law-counts")).to_contain_text("529")
    editor.click("button[value=publish]")
    editor.wait_for_url("**/edit/**")

    start = time.perf_counter()
    edition = Edition.objects.get(in_force_from=date(2021, 11, 22))
    editor.goto(edition_url(edition))
    opened = time.perf_counter() - start
    editor.locator("#unit-st_374").wait_for(state="attached")
    recognised = time.perf_counter() - start
    look(editor, "law-edition-screen")
    editor.locator("#unit-st_374 button").click()
    assert "Статья 374" in editor.evaluate("window.getSelection().toString()")
    editor.locator("textarea[name=text]").press("End")
    editor.keyboard.type(" ")
    start = time.perf_counter()
    editor.keyboard.press("Control+s")
    editor.locator(".w-autosave, [data-w-autosave-target]").first.wait_for(state="attached")
    editor.wait_for_load_state("networkidle")
    saved = time.perf_counter() - start
    print(
        f"\nLabour Code: report {reported:.1f} s, published {published:.1f} s, screen {opened:.1f} s,"
        f" structure {recognised:.1f} s, saved {saved:.1f} s"
    )
    assert_replay_equals_snapshot()


def test_a_file_that_is_no_act_is_refused_in_words_and_nothing_is_kept(editor: Page, labour_code: Act, tmp_path):
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)) * 40)
    upload(editor, labour_code, str(program), "2021-11-22")
    expect(editor.locator(".error-message").first).to_be_visible()
    look(editor, "law-upload-refused")
    assert (EditionUpload.objects.count(), Edition.objects.count()) == (0, 0)


def test_the_fields_of_an_edition_stay_in_the_window_of_a_desk_and_of_a_telephone(editor: Page, labour_code: Act):
    edition = publish_edition(labour_code, "2020-01-01", law("Предмет\n1. Правило для всех работников школы."))
    for width in (1280, 360):
        editor.set_viewport_size({"width": width, "height": 900})
        editor.goto(edition_url(edition))
        editor.locator("#unit-st_1").wait_for(state="attached")
        field = editor.locator("select[name=rule]").bounding_box()
        assert field is not None
        assert field["x"] + field["width"] <= width


def test_a_text_with_too_few_articles_needs_a_reason(editor: Page, labour_code: Act, tmp_path):
    many = [f"Предмет {number}\n1. Правило номер {number} для всех работников школы." for number in range(1, 11)]
    publish_edition(labour_code, "2020-01-01", law(*many))
    half = tmp_path / "half.txt"
    half.write_text(law(*many[:5]), encoding="cp1251")
    upload(editor, labour_code, str(half), "2021-01-01")
    editor.wait_for_url("**/uploads/*/")
    look(editor, "law-upload-report-refuses")
    editor.click("button[value=publish]")
    assert Edition.objects.count() == 1
    editor.fill("[name=reason]", "Главу исключили целиком.")
    editor.click("button[value=publish]")
    editor.wait_for_url("**/edit/**")
    assert Edition.objects.get(in_force_from=date(2021, 1, 1)).override_reason == "Главу исключили целиком."


TEXT = """Статья 1. Порядок
1. Заявление подают:
1) лично;
3) по почте, телеграфом или через представителя.
Статья 2. Сроки
1. Решение принимают за пять дней."""


def test_an_editor_corrects_a_level_and_takes_it_back(editor: Page, labour_code: Act):
    edition = publish_edition(labour_code, "2020-01-01", TEXT)
    editor.goto(edition_url(edition))
    editor.locator(".law-problem button").first.click()
    expect(editor.locator("[data-level-form]")).to_be_visible()
    assert editor.evaluate("window.getSelection().toString()").startswith("3) по почте")
    look(editor, "law-level-chosen")
    editor.locator("[data-level-form] select").select_option("paragraph")
    editor.click("[data-tell-level]")
    editor.locator("[data-undo]").wait_for()
    look(editor, "law-level-corrected")
    assert editor.locator(".law-problem").count() == 0
    publish(editor)
    editor.goto(edition_url(edition))
    editor.locator("[data-undo]").click()
    editor.locator("[data-undo]").wait_for(state="detached")
    assert not Correction.objects.filter(undone_at=None).exists()


def test_an_editor_decides_an_ambiguous_citation_and_publishes(editor: Page, labour_code: Act):
    setup_site()
    first = ActFactory(number="7-ФЗ", title="О часах", slug="one")
    second = ActFactory(number="7-ФЗ", title="Об отдыхе", slug="two", signed_on=date(2010, 5, 5))
    publish_edition(first, "2020-01-01", law(WORK.format(40), REST))
    publish_edition(second, "2020-01-01", law(REST, WORK.format(36)))
    lesson = LessonFactory(
        live=False, slug="rest", body=paragraphs("Начало.", "Смотрите статью 1 Федерального закона № 7-ФЗ.")
    )
    lesson.save_revision()
    editor.goto(f"/admin/pages/{lesson.pk}/edit/")
    publish(editor)
    expect(editor.locator(".messages .error, .w-message--error, .messages").first).to_contain_text("7-ФЗ")
    look(editor, "law-citation-blocks")
    editor.click("[data-side-panel-toggle=citations]")
    editor.locator(".law-citation--ambiguous").wait_for()
    look(editor, "law-citations-panel")
    editor.locator("[data-say=choose]", has_text="Об отдыхе").click()
    editor.locator(".law-citation--confirmed").wait_for()
    look(editor, "law-citation-chosen")
    publish(editor)
    assert LessonPage.objects.get(pk=lesson.pk).live
    assert Citation.objects.get().act == second
    publish_edition(second, "2022-01-01", law(REST.replace("ежегодные", "удлинённые"), WORK.format(36)))
    editor.goto(f"/admin/pages/{lesson.pk}/edit/")
    editor.locator(".law-citation__changed").wait_for(state="attached")
    if not editor.locator(".law-citation__changed").is_visible():
        editor.click("[data-side-panel-toggle=citations]")
    with editor.context.expect_page() as opened:
        editor.locator(".law-citation__changed a").click()
    look(opened.value, "law-provision-changed")
    expect(opened.value.locator("ins")).to_contain_text("удлинённые")


def test_an_act_has_its_bodies_one_by_one(editor: Page, labour_code: Act):
    IssuingBody.objects.create(act=labour_code, name="Совет Федерации", number="5-СФ", sort_order=1)
    editor.goto(reverse(Act.snippet_viewset.get_url_name("edit"), args=[labour_code.pk]))
    expect(editor.locator("[name='issuing_bodies-1-name']")).to_have_value("Совет Федерации")
    look(editor, "law-act")
