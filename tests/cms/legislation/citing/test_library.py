"""To which acts names lead, and that names kept ready are never stale."""

from datetime import date

import pytest

from cms.legislation.citing.library import current_library, place_of
from cms.legislation.models import Act, ActAlias
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db


def names(named):
    return [act.number for act in current_library().candidates(named)]


def test_an_act_is_found_by_date_and_number_by_alias_and_by_short_title():
    act = ActFactory(number="273-ФЗ", signed_on=date(2012, 12, 29), short_title="Закон об образовании")
    ActAlias.objects.create(act=act, name="ФЗ «Об образовании»")
    for named in (
        "ФЗ от 2012-12-29 N 273-ФЗ",
        "ФЗ N 273-ФЗ",
        "alias:Закон об образовании",
        "alias:ФЗ Об образовании",
    ):
        assert names(named) == ["273-ФЗ"]
    assert names("ФЗ от 2008-12-25 N 273-ФЗ") == []


def test_two_laws_of_one_number_are_both_named_in_the_order_of_their_signing():
    ActFactory(number="273-ФЗ", signed_on=date(2012, 12, 29), slug="education")
    ActFactory(number="273-ФЗ", signed_on=date(2008, 12, 25), slug="corruption")
    found = current_library().candidates("ФЗ N 273-ФЗ")
    assert [act.signed_on.year for act in found] == [2008, 2012]


def test_a_new_act_a_new_alias_and_a_new_title_are_known_at_once():
    assert names("alias:ТК РФ") == []
    act = ActFactory(number="197-ФЗ")
    assert names("ФЗ N 197-ФЗ") == ["197-ФЗ"]
    ActAlias.objects.create(act=act, name="ТК РФ")
    assert names("alias:ТК РФ") == ["197-ФЗ"]
    act = Act.objects.get()
    act.short_title = "Кодекс труда"
    act.save_revision().publish()
    assert names("alias:Кодекс труда") == ["197-ФЗ"]


def test_names_that_stand_are_not_read_again(django_assert_num_queries):
    ActFactory()
    current_library()
    with django_assert_num_queries(3):
        current_library()


def test_a_place_in_an_annex_is_found_without_naming_the_annex_if_there_is_but_one():
    act = ActFactory(type="order")
    publish_edition(act, "2020-01-01", law("Отдых\n1. Отпуск.\n2. Перерыв."))
    day = date(2020, 1, 1)
    assert place_of(act.pk, "st_1__ch_2", day) is not None
    assert place_of(act.pk, "ch_2", day) == place_of(act.pk, "st_1__ch_2", day)
    assert place_of(act.pk, "ch_9", day) is None
    assert place_of(act.pk, "st_1__ch_2", date(2019, 1, 1)) is None
