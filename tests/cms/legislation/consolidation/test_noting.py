"""An editor's corrections are kept with the act: they outlive a new file and reach the next edition."""

from datetime import date

import pytest

from cms.legislation.actions import Claim, Source, accept_upload, receive_upload
from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.consolidation.noting import take_back, tell_level
from cms.legislation.models import Act, Correction, Edition
from tests.cms.legislation.service_truth import assert_provisions_say_what_is_live
from tests.factories.legislation import ActFactory

pytestmark = pytest.mark.django_db

FIRST, SECOND = date(2020, 1, 1), date(2021, 1, 1)
TEXT = """Статья 1. Порядок
1. Заявление подают по статье 2настоящего Закона:
1) лично;
2) по почте, телеграфом или через представителя.
Статья 2. Сроки
1. Решение принимают за пять дней."""


@pytest.fixture
def act() -> Act:
    return ActFactory()


def load(act: Act, day: date, text: str) -> Edition:
    upload = receive_upload(act, Claim(day), Source(text.encode(), "act.txt"), by=None)
    return accept_upload(upload, publish=True, by=None).edition


def edit(edition: Edition, old: str, new: str) -> None:
    draft = Edition.objects.get(pk=edition.pk)
    assert old in draft.text
    draft.text = draft.text.replace(old, new)
    draft.save_revision().publish()


def labels(act: Act, day: date) -> list[str]:
    return list(versions_on(act, day).values_list("label", flat=True))


def line_at(edition: Edition, beginning: str) -> int:
    return next(at for at, line in enumerate(edition.text.split("\n")) if line.startswith(beginning))


def test_a_mended_text_is_mended_in_the_same_file_and_in_the_next_edition(act):
    edition = load(act, FIRST, TEXT)
    edit(edition, "2настоящего", "2 настоящего")
    assert "2 настоящего" in load(act, FIRST, TEXT).text
    later = load(act, SECOND, TEXT.replace("пять", "десять"))
    assert ("2 настоящего" in later.text, "десять" in later.text) == (True, True)


def test_what_an_editor_takes_back_is_corrected_no_more(act):
    edition = load(act, FIRST, TEXT)
    edit(edition, "2настоящего", "2 настоящего")
    take_back(Correction.objects.get(), Edition.objects.get(), by=None)
    draft = Edition.objects.get().get_latest_revision_as_object()
    assert draft.text == TEXT
    assert not Correction.objects.filter(undone_at=None).exists()
    assert load(act, FIRST, TEXT).text == TEXT


def test_editing_back_drops_the_correction(act):
    edition = load(act, FIRST, TEXT)
    edit(edition, "2настоящего", "2 настоящего")
    edit(edition, "2 настоящего", "2настоящего")
    assert Correction.objects.count() == 0


def test_a_text_that_was_typed_in_has_no_corrections(act):
    edition = Edition.objects.create(act=act, in_force_from=FIRST, text=TEXT, live=False)
    edition.save_revision()
    edit(edition, "лично", "самому")
    assert Correction.objects.count() == 0


def test_a_told_level_counts_from_the_next_publication_on_and_in_every_later_edition(act):
    edition = load(act, FIRST, TEXT)
    assert "st_1__ch_1__p_2" in labels(act, FIRST)
    tell_level(edition, line_at(edition, "2) по почте"), "paragraph", by=None)
    Edition.objects.get().save_revision().publish()
    assert "st_1__ch_1__p_2" not in labels(act, FIRST)
    assert_provisions_say_what_is_live(act)
    load(act, FIRST, TEXT)
    assert "st_1__ch_1__p_2" not in labels(act, FIRST)
    load(act, SECOND, TEXT.replace("телеграфом или через представителя", "телеграфом, через представителя"))
    assert "st_1__ch_1__p_2" not in labels(act, SECOND)
    assert_provisions_say_what_is_live(act)


def test_a_told_level_can_be_told_anew_and_taken_back(act):
    edition = load(act, FIRST, TEXT)
    at = line_at(edition, "2) по почте")
    tell_level(edition, at, "paragraph", by=None)
    second = tell_level(edition, at, "part", by=None)
    assert list(Correction.objects.filter(undone_at=None)) == [second]
    take_back(second, edition, by=None)
    Edition.objects.get().save_revision().publish()
    assert "st_1__ch_1__p_2" in labels(act, FIRST)
