"""What `law_check` says when the law changes, will change, is repealed or only gets another number."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.utils.timezone import localdate

from cms.legislation.citing.checks import law_check
from cms.legislation.citing.extraction import follow
from cms.legislation.models import ActAlias
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK, dated, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

TODAY = localdate()


@pytest.fixture
def act():
    act = ActFactory(slug="law")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


def checked(page, on=TODAY):
    return [(each.status, each.label) for each in law_check(page.content_id, "ru", on)]


def lesson(text):
    return LessonFactory(body=paragraphs(text))


def test_only_those_that_cite_what_changed(act):
    changed, same = lesson("Статья 1 ТК РФ."), lesson("Статья 2 ТК РФ.")
    assert checked(changed) == [("current", "st_1")]
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert (checked(changed), checked(same)) == ([("changed", "st_1")], [("current", "st_2")])


def test_a_change_below_is_a_change_and_another_number_is_none(act):
    page = lesson("Статья 2 ТК РФ.")
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(40), REST))
    assert checked(page) == [("current", "st_3")]


def test_a_prospective_edition_changes_nothing_before_its_day(act):
    page = lesson("Статья 1 ТК РФ.")
    day = TODAY + timedelta(days=40)
    publish_edition(act, day.isoformat(), law(WORK.format(36), REST))
    assert checked(page) == [("current", "st_1")]
    assert law_check(page.content_id, "ru", TODAY)[0].changed_from == day
    assert checked(page, day) == [("changed", "st_1")]


def test_what_is_gone_is_repealed(act):
    page = lesson("Статья 2 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(40)), override_reason="Статья 2 исключена.")
    assert checked(page) == [("repealed", "st_2")]


def test_unpublishing_the_edition_takes_the_change_back(act):
    page = lesson("Статья 1 ТК РФ.")
    edition = publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    edition.unpublish()
    assert checked(page) == [("current", "st_1")]


def test_what_leads_nowhere_is_unresolved(act):
    assert checked(lesson("Статья 77 ТК РФ и статья 5 Федерального закона от 01.02.2003 № 3-ФЗ.")) == [
        ("unresolved", "st_77"),
        ("unresolved", "st_5"),
    ]


def test_a_case_reads_the_law_of_its_day_and_says_that_it_reads_differently_now(act):
    case = uuid4()
    follow(dated(case, date(2021, 6, 1), "Статья 1 ТК РФ."))
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert [(each.status, each.label) for each in law_check(case, "ru", TODAY)] == [("changed", "st_1")]


def test_two_statements_for_a_document(act, django_assert_num_queries):
    page = lesson("Статья 1 ТК РФ, статья 2 ТК РФ.")
    with django_assert_num_queries(2):
        assert len(law_check(page.content_id, "ru", TODAY)) == 2
