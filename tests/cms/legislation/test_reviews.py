"""When the law changes: one task for each document that cites what changed, none for the others."""

from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate

from cms.editorial.actions import decide
from cms.editorial.models import ReviewTask
from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from cms.legislation.models import ActAlias
from cms.publication.models import PublishedDocument
from cms.publication.readers import readers, run_reader
from tests.cms.legislation.citing.test_checks import checked
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def act():
    act = ActFactory(slug="law", short_title="Закон о труде")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST, UNION))
    return act


def lesson(title, *texts):
    return LessonFactory(title=title, body=paragraphs(*texts))


def follow_the_log():
    reader = next(reader for reader in readers() if reader.name == "reviews")
    while run_reader(reader):
        pass


def tasks(**conditions):
    return [(task.title, len(task.passages)) for task in ReviewTask.objects.filter(**conditions).order_by("title")]


def test_exactly_those_that_cite_what_changed_get_one_task(act):
    lesson("А: дважды", "Статья 1 ТК РФ.", "Часть 1 статьи 1 ТК РФ.")
    lesson("Б: одно из двух", "Статья 2 ТК РФ и статья 1 ТК РФ.")
    lesson("В: другое", "Статья 2 ТК РФ.")
    lesson("Г: ничего", "Без ссылок.")
    follow_the_log()
    assert tasks() == []
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    assert tasks(outcome="open") == [("А: дважды", 2), ("Б: одно из двух", 1)]
    task = ReviewTask.objects.get(title="Б: одно из двух")
    assert ("01.01.2022" in task.cause, task.cause.endswith(": Закон о труде")) == (True, True)
    assert str(task.due_on) == "2022-01-01"
    changes = [(op, text.strip()) for op, text in task.passages[0]["runs"] if op != "equal"]
    assert changes == [("delete", "40"), ("insert", "36")]
    assert (task.passages[0]["quote"], task.passages[0]["place"]) == ("статья 1 ТК РФ", "Закон о труде: ст. 1")


def test_each_act_is_named_with_its_own_day(act):
    other = ActFactory(slug="other", short_title="Устав школы", number="8-ФЗ")
    ActAlias.objects.create(act=other, name="Устав лицея")
    publish_edition(other, "2020-01-01", law(WORK.format(40), REST))
    lesson("Урок", "Статья 1 ТК РФ.", "Статья 1 Устава лицея.")
    publish_edition(other, "2023-01-01", law(WORK.format(30), REST))
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    task = ReviewTask.objects.get(outcome="open")
    days = [(task.cause.index("01.01.2022"), task.cause.index("Закон о труде"))]
    days.append((task.cause.index("01.01.2023"), task.cause.index("Устав школы")))
    assert sorted(days) == days
    assert task.cause.index("Закон о труде") < task.cause.index("01.01.2023")
    assert str(task.due_on) == "2022-01-01"


def test_a_new_number_alone_asks_nobody(act):
    lesson("Урок", "Статья 3 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(40), "Новое\n1. Совсем иная норма о другом.", REST, UNION))
    follow_the_log()
    assert tasks() == []


def test_a_prospective_edition_asks_before_its_day(act):
    lesson("Урок", "Статья 1 ТК РФ.")
    day = localdate() + timedelta(days=60)
    publish_edition(act, day.isoformat(), law(WORK.format(36), REST, UNION))
    follow_the_log()
    assert ReviewTask.objects.get().due_on == day


def test_an_edition_taken_back_closes_the_task(act):
    lesson("Урок", "Статья 1 ТК РФ.")
    edition = publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    edition.unpublish()
    follow_the_log()
    assert tasks(outcome="void") == [("Урок", 1)]


def test_still_correct_is_believed_until_the_next_change(act):
    page = lesson("Урок", "Статья 1 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    assert checked(page) == [("changed", "st_1")]
    decide(ReviewTask.objects.get(), "still_correct", by=None)
    assert checked(page) == [("current", "st_1")]
    follow_the_log()
    assert tasks(outcome="open") == []
    publish_edition(act, "2023-01-01", law(WORK.format(35), REST, UNION))
    follow_the_log()
    assert tasks(outcome="open") == [("Урок", 1)]


def test_a_corrected_document_needs_no_task_any_more(act):
    page = lesson("Урок", "Статья 1 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    fresh = type(page).objects.get(pk=page.pk)
    fresh.body = paragraphs("Ничего о законе.")
    fresh.save_revision().publish()
    follow_the_log()
    assert tasks(outcome="void") == [("Урок", 1)]


def test_reading_the_log_again_opens_nothing_twice(act):
    lesson("Урок", "Статья 1 ТК РФ.")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    reader = next(reader for reader in readers() if reader.name == "reviews")
    reader.take(list(PublishedDocument.objects.order_by("sequence")))
    assert ReviewTask.objects.count() == 1


@pytest.mark.slow
def test_the_labour_code_of_2023_over_that_of_2021(acts):
    """Chapters on labour safety were rewritten between the two; the unions' rights in 372 to 375 were not."""
    for number in ("123", "212", "214", "219", "220", "372", "374", "375"):
        lesson(f"О статье {number}", f"Смотрите статью {number} ТК РФ.", f"И ещё раз: ст. {number} ТК РФ.")
    for name, day in (
        ("tk_rf_197-fz__ed_2021-11-22.txt", date(2021, 11, 22)),
        ("tk_rf_197-fz__ed_2023-08-04__ips.html", date(2023, 8, 4)),
    ):
        import_edition(
            identity=ActIdentity("code", "Государственная Дума", "197-ФЗ", date(2001, 12, 30)),
            names=ActNames("Трудовой кодекс Российской Федерации", "tk-rf", "ТК РФ", ("ТК РФ",)),
            in_force_from=day,
            source=Source((acts / name).read_bytes(), name),
            publish=True,
            by=None,
        )
    follow_the_log()
    assert tasks(outcome="open") == [(f"О статье {number}", 2) for number in ("212", "214", "219", "220")]
    passage = ReviewTask.objects.get(title="О статье 214").passages[0]
    assert (passage["since"], passage["place"]) == ("2023-08-04", "ТК РФ: ст. 214 → ст. 215")
    assert {op for op, _ in passage["runs"]} == {"equal", "delete", "insert"}
