"""Two acts compared: no ids are shared, so their words say what is the same."""

from datetime import date

import pytest

from cms.legislation.comparison import differences, differences_of_acts
from cms.legislation.queries import act_on, text
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

TIME = "Время\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
ROOM = "Помещение\n1. Работодатель безвозмездно предоставляет выборному органу помещение для заседаний."


def compared(old: str, new: str):
    sides = []
    for slug, words in (("old", old), ("new", new)):
        publish_edition(ActFactory(slug=slug), "2020-01-01", words)
        found = act_on(slug, date(2021, 1, 1))
        assert found is not None
        sides.append(text(found) or [])
    return [
        (each.change, each.old and each.old.label, each.new and each.new.label, each.runs)
        for each in differences_of_acts(*sides)
    ]


def test_what_was_changed_comes_before_what_only_one_has():
    found = compared(law(TIME.format(40), REST), law(TIME.format(36), REST, ROOM))

    assert [(change, old, new) for change, old, new, _ in found] == [
        ("meaning", "st_1__ch_1", "st_1__ch_1"),
        ("added", None, "st_3"),
    ]
    assert [(run.op, run.text.strip()) for run in found[0][3] if run.op != "equal"] == [
        ("delete", "40"),
        ("insert", "36"),
    ]
    assert [run.op for run in found[1][3]] == ["insert"]


def test_two_acts_of_one_wording_do_not_differ():
    assert compared(law(REST, ROOM), law(REST, ROOM)) == []


def test_a_title_is_no_norm_that_lost_its_force():
    """Two publishers print title and contents each in their own way; a reader asks what changed in the law."""
    act = ActFactory()
    publish_edition(act, "2020-01-01", "30 декабря 2001 года\nТРУДОВОЙ УСТАВ\n" + law(TIME.format(40), REST))
    publish_edition(act, "2022-01-01", "Российская Федерация\nТРУДОВОЙ УСТАВ\n" + law(TIME.format(36), REST))

    found = differences(act, date(2020, 1, 1), date(2022, 1, 1))

    assert [(each.change, each.new and each.new.label) for each in found] == [("meaning", "st_1__ch_1")]
