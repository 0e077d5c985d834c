"""Effects in the admin: noted by hand, shown as not yet in the text, carried by an edition."""

import pytest
from django.urls import reverse

from cms.legislation.models import Act, Effect
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
NOTE = "\n(часть первая в ред. Федерального закона от 30.06.2025 N 90-ФЗ)"


@pytest.fixture
def act() -> Act:
    act = ActFactory()
    publish_edition(act, "2020-01-01", law(WORK.format(40)))
    return act


def note(client, act: Act, **fields: str):
    given = {
        "act": act.pk, "label": "st_1__ch_1", "kind": "amended", "takes_effect_on": "2026-01-01",
        "amending_number": "90-ФЗ", "amending_date": "2025-06-30", "amending_provision": "", "amending_act": "",
    }  # fmt: skip
    return client.post(reverse(Effect.snippet_viewset.get_url_name("add")), {**given, **fields})


def listed(client, **query: str) -> list[str]:
    page = client.get(reverse(Effect.snippet_viewset.get_url_name("list")), query)
    return [effect.amending_number for effect in page.context["object_list"]]


def test_what_an_editor_notes_is_not_in_the_text_until_an_edition_names_it(admin, act):
    assert note(admin, act).status_code == 302
    effect = Effect.objects.get()
    assert (effect.by_hand, effect.applied, effect.provision is not None) == (True, False, True)
    assert (listed(admin, applied="false"), listed(admin, applied="true")) == (["90-ФЗ"], [])
    edition = publish_edition(act, "2026-01-01", law(WORK.format(36)) + NOTE)
    effect.refresh_from_db()
    assert (effect.applied, effect.edition, Effect.objects.count()) == (True, edition, 1)
    assert (listed(admin, applied="false"), listed(admin, applied="true")) == ([], ["90-ФЗ"])


def test_it_waits_again_when_its_edition_is_withdrawn(admin, act):
    note(admin, act)
    publish_edition(act, "2026-01-01", law(WORK.format(36)) + NOTE).delete()
    effect = Effect.objects.get()
    assert (effect.applied, effect.edition) == (False, None)


def test_a_place_that_the_act_does_not_have_is_refused(admin, act):
    assert note(admin, act, label="st_99").status_code == 200
    assert Effect.objects.count() == 0


def test_effects_of_notes_stay_the_same_rows_when_the_edition_is_told_anew(act):
    edition = publish_edition(act, "2026-01-01", law(WORK.format(36)) + NOTE)
    effect = Effect.objects.get()
    draft = edition.get_latest_revision_as_object()
    draft.text = law(WORK.format(35)) + NOTE
    draft.save_revision().publish()
    assert list(Effect.objects.values_list("pk", "amending_number")) == [(effect.pk, "90-ФЗ")]
