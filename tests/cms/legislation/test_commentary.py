"""Practice notes and legal updates: their documents, and what becomes of them when the law changes."""

import json
from datetime import date

import pytest

from cms.config.site import section, setup_site
from cms.legislation.citing.checks import law_check
from cms.legislation.citing.library import place_of
from cms.legislation.commentary import LEGAL_UPDATE, PRACTICE_NOTE, render_note, render_update
from cms.legislation.models import Citation, Effect, LegalUpdatePage, PracticeNote, UpdatedNorm, UpdateEffect
from cms.publication.models import DocumentHead, Reference
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def act():
    act = ActFactory(slug="law")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


def publish_note(act, label, day="2020-06-01", **more):
    note = PracticeNote.objects.create(
        act=act,
        label=label,
        title="Как считать",
        slug=f"note-{label}",
        kind="clarification",
        text="<p>Считать <b>так</b>.</p>",
        source="Разъяснение № 1",
        valid_from=date.fromisoformat(day),
        live=False,
        **more,
    )
    note.save_revision().publish()
    return PracticeNote.objects.get(pk=note.pk)


def statuses(document):
    return [(each.status, each.label) for each in law_check(document.content_id, "ru", date(2026, 1, 1))]


def test_the_document_of_a_note(act):
    note = publish_note(act, "st_1__ch_1", author="Инспектор")
    rendering = render_note(note)
    body = rendering.body.model_dump(mode="json")
    assert (body["kind"], body["html"], body["valid_from"], body["valid_to"]) == (
        "clarification",
        "<p>Считать <strong>так</strong>.</p>",
        "2020-06-01",
        None,
    )
    assert (body["norm"]["ref"], body["norm"]["label"]) == (str(act.content_id), "st_1__ch_1")
    assert set(rendering.facets) == set(PRACTICE_NOTE.facets)
    assert rendering.card.summary == "Разъяснение № 1"


def test_a_note_on_a_norm_that_changed_says_so_and_stays(act):
    note, other = publish_note(act, "st_1"), publish_note(act, "st_2")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert (statuses(note), statuses(other)) == ([("changed", "st_1")], [("current", "st_2")])
    assert DocumentHead.objects.get(content_id=note.content_id).kind == "published"


def test_a_note_for_the_new_wording_is_current_even_if_that_comes_into_the_library_later(act):
    note = publish_note(act, "st_1", "2022-03-01")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert statuses(note) == [("current", "st_1")]


def test_a_note_follows_its_norm_to_another_number(act):
    note = publish_note(act, "st_1")
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(40), REST))
    assert statuses(note) == [("current", "st_2")]


def update_page(act, labels=(), **fields):
    setup_site()
    page = LegalUpdatePage(
        title="Часов стало меньше",
        slug="fewer-hours",
        summary="Коротко.",
        act=act,
        in_force_from=date(2022, 1, 1),
        what_changed="<p>Было 40, стало 36.</p>",
        for_whom="Всем.",
        what_to_do="<p>Проверить график.</p>",
        norms=[UpdatedNorm(label=label) for label in labels],
        **fields,
    )
    section("legal-updates").add_child(instance=page)
    return page


def test_the_document_of_an_update(act):
    page = update_page(act, labels=("st_1__ch_1", "st_1__ch_1", "st_2"))
    rendering = render_update(page)
    body = rendering.body.model_dump(mode="json")
    assert [norm["label"] for norm in body["norms"]] == ["st_1__ch_1", "st_2"]
    assert (body["in_force_from"], body["for_whom"], body["path"]) == (
        "2022-01-01",
        "Всем.",
        "/legal-updates/fewer-hours/",
    )
    assert set(rendering.facets) == set(LEGAL_UPDATE.facets)
    fragments = Reference.objects.filter(head__content_id=page.content_id, target=act.content_id)
    assert list(fragments.order_by("position").values_list("role", "fragment")) == [
        ("applies", "st_1__ch_1"),
        ("applies", "st_2"),
    ]


def test_an_update_speaks_of_the_wording_that_takes_force_on_its_day(act):
    page = update_page(act, labels=("st_1__ch_1",))
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert statuses(page) == [("current", "st_1__ch_1")]
    publish_edition(act, "2024-01-01", law(WORK.format(35), REST))
    assert statuses(page) == [("changed", "st_1__ch_1")]
    (citation,) = Citation.objects.filter(document=page.content_id)
    assert (citation.as_of, citation.changed_from) == (date(2022, 1, 1), date(2024, 1, 1))


def test_an_update_says_which_amendments_it_is_about_and_whether_the_text_carries_them(act):
    norm = Effect.objects.create(
        act=act,
        label="st_1__ch_1",
        provision_id=place_of(act.pk, "st_1__ch_1", date(2021, 1, 1)),
        kind="amended",
        amending_number="90-ФЗ",
        amending_date=date(2021, 6, 30),
        takes_effect_on=date(2022, 1, 1),
        applied=False,
        by_hand=True,
    )
    page = update_page(act)
    page.effects.set([UpdateEffect(effect=norm)])
    page.save_revision().publish()

    def said() -> list[tuple[str, str, bool]]:
        body = json.loads(bytes(DocumentHead.objects.get(content_id=page.content_id).entry.body))
        return [(each["amending_number"], each["label"], each["applied"]) for each in body["amendments"]]

    assert said() == [("90-ФЗ", "st_1__ch_1", False)]
    note = "\n(часть первая в ред. Федерального закона от 30.06.2021 N 90-ФЗ)"
    edition = publish_edition(act, "2022-01-01", law(WORK.format(36) + note, REST))
    assert said() == [("90-ФЗ", "st_1__ch_1", True)]
    edition.delete()
    assert said() == [("90-ФЗ", "st_1__ch_1", False)]
