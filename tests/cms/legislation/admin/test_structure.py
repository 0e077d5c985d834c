"""The edition in the admin: its text with its structure, corrections of levels, publishing, questions about origin."""

import time
from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import Act, Correction, Edition, Lineage, ServedEdition
from tests.cms.legislation.service_truth import assert_provisions_say_what_is_live
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
WORK = "Время труда\n1. Рабочее время не может превышать 40 часов в неделю для всех работников организации."


def edit_url(edition: Edition) -> str:
    return reverse(edition.snippet_viewset.get_url_name("edit"), args=[edition.pk])


def structure_url(edition: Edition) -> str:
    return reverse("legislation:structure", args=[edition.pk])


def form(edition: Edition, **changed: str) -> dict[str, str]:
    fields = {
        "act": str(edition.act_id),
        "in_force_from": edition.in_force_from.isoformat(),
        "in_force_to": "",
        "rule": edition.rule,
        "basis": edition.basis,
        "source": edition.source,
        "completeness": edition.completeness,
        "checked_by": "",
        "text": edition.text,
        "override_reason": "",
    }
    return {**fields, **changed}


def test_the_edition_shows_problems_first_and_then_its_structure(admin):
    text = law(REST, WORK) + "\nСтатья 5. Пропуск\n1. После второй идёт пятая."
    edition = publish_edition(ActFactory(), "2020-01-01", text)
    assert structure_url(edition) in admin.get(edit_url(edition)).content.decode()
    page = admin.get(structure_url(edition)).content.decode()
    assert page.index('data-unit="st_5"') < page.index('id="unit-st_1"')
    assert 'id="unit-st_1__ch_1" data-level="part" data-at="1" data-raw="1"' in page


def test_a_corrected_text_is_saved_as_a_draft_and_then_published(admin):
    edition = publish_edition(ActFactory(), "2020-01-01", law(REST, WORK))
    corrected = law(REST, WORK.replace("40", "36"))
    assert admin.post(edit_url(edition), form(edition, text=corrected)).status_code == 302
    assert_provisions_say_what_is_live(edition.act)
    assert Edition.objects.get().text == edition.text
    answer = admin.post(edit_url(edition), form(edition, text=corrected, **{"action-publish": "1"}))
    assert answer.status_code == 302
    assert Edition.objects.get().text == corrected
    assert_provisions_say_what_is_live(edition.act)


def test_an_uncertain_origin_is_decided_by_an_editor(admin):
    act = ActFactory()
    publish_edition(act, "2020-01-01", law(REST, WORK))
    edition = publish_edition(act, "2021-01-01", law(REST, WORK.replace("40", "36")))
    link = Lineage.objects.create(edition=edition, kind="uncertain", old=["st_2__ch_1"], new=["st_2__ch_1"], score=0.5)
    old = versions_on(act, date(2020, 1, 1)).get(label="st_2__ch_1").provision_id
    page = admin.get(reverse("legislation:origin", args=[link.pk])).content.decode()
    assert "<del>" in page
    answer = admin.post(reverse("legislation:origin", args=[link.pk]), {"decision": "new"})
    assert answer.url == edit_url(edition)
    assert versions_on(act, date(2021, 1, 1)).get(label="st_2__ch_1").provision_id != old
    assert_provisions_say_what_is_live(act)


@pytest.mark.slow
def test_what_was_told_by_itself_can_be_overruled(admin):
    """A point that moved keeps its id by its text; an editor says that it is a new one, and what cites it must be asked."""
    before = law(f"{REST}\n2. Отпуск переносят по соглашению сторон, если работник заболел во время отпуска.")
    after = law(
        f"{REST}\n2. График отпусков утверждают за две недели.\n"
        "3. Отпуск переносят по соглашению сторон, если работник заболел во время отпуска."
    )
    act = ActFactory()
    publish_edition(act, "2020-01-01", before)
    later = publish_edition(act, "2022-01-01", after)
    moved = Lineage.objects.get(edition=later)
    was = versions_on(act, date(2020, 1, 1)).get(label="st_1__ch_2").provision_id
    assert (moved.kind, moved.old, moved.new) == ("same", ["st_1__ch_2"], ["st_1__ch_3"])
    assert versions_on(act, later.in_force_from).get(label="st_1__ch_3").provision_id == was
    asked = reverse("legislation:origin", args=[moved.pk])
    assert asked in admin.get(structure_url(later)).content.decode()

    assert admin.post(asked, {"decision": "new"}).status_code == 302

    assert versions_on(act, later.in_force_from).get(label="st_1__ch_3").provision_id != was
    assert Lineage.objects.get(edition=later).decision == "new"
    assert_provisions_say_what_is_live(act)


def test_the_labour_code_opens_and_saves_in_a_few_seconds(admin, acts: Path):
    text = (acts / "tk_rf_197-fz__ed_2021-11-22.txt").read_text(encoding="utf-8")
    edition = publish_edition(ActFactory(), "2021-11-22", text)
    start = time.perf_counter()
    page = admin.get(edit_url(edition))
    opened = time.perf_counter() - start
    assert structure_url(edition) in page.content.decode()
    assert 'id="unit-st_374"' in admin.get(structure_url(edition)).content.decode()
    changed = text.replace("Статья 374.", "Статья 374. ", 1)
    assert admin.post(edit_url(edition), form(edition, text=changed)).status_code == 302
    saved = time.perf_counter() - start - opened
    assert (opened < 5, saved < 5) == (True, True), (opened, saved)
    assert ServedEdition.objects.get().units == 3224
    assert Act.objects.count() == 1


def tell(client, edition: Edition, **fields: str) -> int:
    return client.post(reverse("legislation:correct_level", args=[edition.pk]), fields).status_code


def test_a_level_is_corrected_and_taken_back(admin):
    edition = publish_edition(ActFactory(), "2020-01-01", law(REST, WORK))
    assert tell(admin, edition, at="1", level="paragraph") == 200
    page = admin.get(structure_url(edition)).content.decode()
    assert 'id="unit-st_1__ch_1"' not in page
    correction = Correction.objects.get()
    assert (correction.line[:14], correction.level) == ("1. Работникам ", "paragraph")
    undo = reverse("legislation:undo_correction", args=[edition.pk, correction.pk])
    assert admin.post(undo).headers["X-Text-Changed"] == "0"
    assert 'id="unit-st_1__ch_1"' in admin.get(structure_url(edition)).content.decode()
    assert admin.post(undo).status_code == 404


@pytest.mark.parametrize(("at", "level"), [("99", "part"), ("-1", "part"), ("1", "act"), ("x", "part")])
def test_nonsense_is_no_correction(admin, at, level):
    edition = publish_edition(ActFactory(), "2020-01-01", law(REST, WORK))
    assert tell(admin, edition, at=at, level=level) == 400
    assert Correction.objects.count() == 0


def test_strangers_correct_nothing(stranger):
    edition = publish_edition(ActFactory(), "2020-01-01", law(REST, WORK))
    assert tell(stranger, edition, at="1", level="paragraph") == 302
    assert stranger.get(structure_url(edition)).status_code == 302
    assert Correction.objects.count() == 0


def test_the_ends_of_lines_that_a_browser_sends_are_no_change(admin):
    edition = publish_edition(ActFactory(), "2020-01-01", law(REST, WORK))
    sent = form(edition, text=edition.text.replace("\n", "\r\n"), **{"action-publish": "1"})
    assert admin.post(edit_url(edition), sent).status_code == 302
    assert Edition.objects.get().text == edition.text
