"""Provisions go into service with their edition and out of it, in one transaction with the log."""

from itertools import permutations

import pytest
from django.db import transaction

from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import Edition, Effect, Lineage, Provision, ProvisionVersion, ServedEdition
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.cms.legislation.service_truth import assert_provisions_say_what_is_live, wordings
from tests.factories.legislation import ActFactory, law, publish_edition, republish_edition
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db
COMMITTED = pytest.mark.django_db(transaction=True)

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
UNION = "Профсоюзы\n1. Работодатель обязан безвозмездно предоставить выборным органам помещение для заседаний."
A, B, C = law(WORK.format(40), REST), law(WORK.format(36), REST), law(UNION, WORK.format(36), REST)
DAYS = ("2020-01-01", "2021-01-01", "2022-01-01")


@pytest.fixture
def act():
    return ActFactory(slug="law")


def ids_on(act, day):
    edition = Edition.objects.get(act=act, in_force_from=day)
    return dict(versions_on(act, edition.in_force_from).values_list("label", "provision_id"))


def test_a_draft_never_touches_what_is_in_service(act):
    edition = publish_edition(act, "2020-01-01", A)
    edition.text = C
    edition.save_revision()
    assert ProvisionVersion.objects.count() == 4
    assert_provisions_say_what_is_live(act)


@COMMITTED
def test_a_second_edition_writes_only_what_changed(act):
    publish_edition(act, "2020-01-01", A)
    publish_edition(act, "2021-01-01", B)
    assert list(
        ServedEdition.objects.order_by("in_force_from").values_list("units", "rows_written", "rows_closed")
    ) == [
        (4, 4, 0),
        (4, 1, 1),
    ]
    assert wordings(act) == [
        ("st_1", "2020-01-01", None),
        ("st_1__ch_1", "2020-01-01", "2020-12-31"),
        ("st_1__ch_1", "2021-01-01", None),
        ("st_2", "2020-01-01", None),
        ("st_2__ch_1", "2020-01-01", None),
    ]
    assert_provisions_say_what_is_live(act)
    assert_replay_equals_snapshot()


@pytest.mark.parametrize("order", list(permutations(range(3))))
@COMMITTED
def test_the_order_of_publishing_does_not_matter_and_ids_stay(act, order):
    given: dict[str, object] = {}
    for number in order:
        publish_edition(act, DAYS[number], (A, B, C)[number])
        assert_provisions_say_what_is_live(act)
        for day in (DAYS[each] for each in order[: order.index(number) + 1]):
            for label, provision in ids_on(act, day).items():
                assert given.setdefault(f"{day} {label}", provision) == provision
    assert ids_on(act, DAYS[0])["st_2"] == ids_on(act, DAYS[2])["st_3"]
    assert ProvisionVersion.objects.count() == 11
    assert_replay_equals_snapshot()


@COMMITTED
def test_unpublishing_takes_back_what_the_edition_told_and_publishing_again_gives_the_same_ids(act):
    publish_edition(act, DAYS[0], A)
    before = wordings(act)
    edition = publish_edition(act, DAYS[1], C)
    ids = ids_on(act, DAYS[1])
    edition.unpublish()
    assert wordings(act) == before
    assert (Lineage.objects.count(), ServedEdition.objects.count()) == (0, 1)
    assert_provisions_say_what_is_live(act)
    republish_edition(edition)
    assert ids_on(act, DAYS[1]) == ids
    assert_provisions_say_what_is_live(act)
    assert_replay_equals_snapshot()


@COMMITTED
def test_the_edition_between_two_goes_and_the_later_one_still_says_what_it_said(act):
    publish_edition(act, DAYS[0], A)
    between = publish_edition(act, DAYS[1], B)
    publish_edition(act, DAYS[2], C)
    ids = ids_on(act, DAYS[2])
    between.delete()
    assert_provisions_say_what_is_live(act)
    assert ids_on(act, DAYS[2]) == ids
    assert_replay_equals_snapshot()


@COMMITTED
def test_deleting_many_at_once_takes_all_out_of_service(act):
    publish_edition(act, DAYS[0], A)
    publish_edition(act, DAYS[1], B)
    Edition.objects.all().delete()
    assert (ProvisionVersion.objects.count(), ServedEdition.objects.count()) == (0, 0)
    assert [line[0] for line in log_lines()][-2:] == ["withdrawn", "withdrawn"]
    assert_replay_equals_snapshot()


def test_a_corrected_text_keeps_the_ids_and_changes_only_what_is_corrected(act):
    edition = publish_edition(act, DAYS[0], A)
    ids = ids_on(act, DAYS[0])
    untouched = set(ProvisionVersion.objects.exclude(label="st_1__ch_1").values_list("pk", flat=True))
    republish_edition(edition, text=A.replace("40", "41"))
    assert ids_on(act, DAYS[0]) == ids
    assert untouched < set(ProvisionVersion.objects.values_list("pk", flat=True))
    assert_provisions_say_what_is_live(act)


def test_a_corrected_day_moves_the_wordings(act):
    edition = publish_edition(act, DAYS[0], A)
    ids = ids_on(act, DAYS[0])
    republish_edition(edition, in_force_from="2019-06-01")
    assert ids_on(act, "2019-06-01") == ids
    assert {row[1] for row in wordings(act)} == {"2019-06-01"}
    assert_provisions_say_what_is_live(act)


def test_an_edition_that_never_came_into_force_tells_nothing(act):
    publish_edition(act, DAYS[0], A)
    publish_edition(act, DAYS[1], B, rule="never")
    assert {row[1:] for row in wordings(act)} == {(DAYS[0], None)}


@COMMITTED
def test_saving_again_what_is_in_service_writes_nothing(act):
    edition = publish_edition(act, DAYS[0], A)
    keys = set(ProvisionVersion.objects.values_list("pk", flat=True))
    lines = len(log_lines())
    republish_edition(edition)
    assert set(ProvisionVersion.objects.values_list("pk", flat=True)) == keys
    assert len(log_lines()) == lines


def test_a_failing_log_entry_takes_the_provisions_with_it(act, monkeypatch):
    edition = Edition.objects.create(act=act, in_force_from="2020-01-01", text=A, live=False)
    monkeypatch.setattr("cms.publication.capture.append_published", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        edition.save_revision().publish()
    assert (ProvisionVersion.objects.count(), Provision.objects.count(), ServedEdition.objects.count()) == (0, 0, 0)
    assert not Edition.objects.get().live


@COMMITTED
def test_a_text_of_far_fewer_articles_is_refused_and_nothing_changes(act):
    many = [f"Правило\n1. Порядок номер {number} установлен для всех работников." for number in range(10)]
    publish_edition(act, DAYS[0], law(*many))
    before, lines = wordings(act), log_lines()
    with pytest.raises(PublicationRefused) as refused, transaction.atomic():
        publish_edition(act, DAYS[1], law(*many[:7]))
    assert [fault.pointer for fault in refused.value.faults] == ["/text"]
    assert (wordings(act), log_lines(), Edition.objects.count()) == (before, lines, 1)


def test_a_text_of_far_fewer_articles_is_accepted_for_a_reason(act):
    many = [f"Правило\n1. Порядок номер {number} установлен для всех работников." for number in range(10)]
    publish_edition(act, DAYS[0], law(*many))
    publish_edition(act, DAYS[1], law(*many[:7]), override_reason="Глава исключена целиком.")
    assert_provisions_say_what_is_live(act)
    report = Edition.objects.get(in_force_from=DAYS[1]).report
    assert (report.acceptable, report.content["problems"][0]["code"]) == (False, "too_few_articles")


def test_effects_are_read_from_the_notes_once(act):
    note = "(в ред. Федерального закона от 30.06.2020 N 90-ФЗ)"
    publish_edition(act, DAYS[0], A)
    publish_edition(act, DAYS[1], f"{B}\n{note}")
    publish_edition(act, DAYS[2], f"{C}\n{note}")
    effects = list(Effect.objects.values_list("kind", "amending_number", "edition__in_force_from", "takes_effect_on"))
    assert [(kind, number, str(day), str(effect)) for kind, number, day, effect in effects] == [
        ("amended", "90-ФЗ", "2021-01-01", "2021-01-01")
    ]


def test_a_decision_of_an_editor_survives_a_new_telling(act):
    publish_edition(act, DAYS[0], A)
    edition = publish_edition(act, DAYS[1], C)
    link = Lineage.objects.get(edition=edition, old=["st_2__ch_1"])
    Lineage.objects.filter(pk=link.pk).update(decision="replaced")
    republish_edition(edition, text=C + "\nСтатья 4. Новое\n1. Ещё одно правило о совсем другом предмете.")
    assert Lineage.objects.get(edition=edition, old=["st_2__ch_1"]).decision == "replaced"
    assert ids_on(act, DAYS[1])["st_3__ch_1"] != ids_on(act, DAYS[0])["st_2__ch_1"]


def test_the_log_carries_the_contents_and_not_the_text(act):
    publish_edition(act, DAYS[0], A)
    body = bytes(PublishedDocument.objects.latest("id").body).decode()
    assert '"label":"st_2"' in body
    assert "не может превышать" not in body
