"""Provisions go with their text: renumbering, insertion, splitting, replacement, and what is written for each."""

from datetime import date
from uuid import UUID

from cms.legislation.consolidation.fold import Fold, Step, Told
from cms.legislation.text.structure import parse_text
from tests.factories.legislation import law

WORK = "Время труда\n1. Рабочее время не может превышать сорока часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
PAY = (
    "Оплата\n1. Заработная плата выплачивается не реже чем каждые полмесяца в день, установленный правилами распорядка."
)
UNION = (
    "Профсоюзы\n1. Работодатель обязан безвозмездно предоставить выборным органам помещение для проведения заседаний."
)
FIRST, SECOND = date(2020, 1, 1), date(2021, 1, 1)


def told(fold: Fold, day: date, text: str, **more: object) -> Step:
    step = fold.take(Told(str(day), day, parse_text(text).root, **more), date.fromordinal(day.toordinal() - 1))
    fold.give_ids()
    return step


def ids(step: Step) -> dict[str, UUID]:
    return {label: chain.id for label, chain in step.chains.items()}


def test_the_first_edition_writes_everything():
    fold = Fold(UUID(int=1))
    step = told(fold, FIRST, law(WORK, REST))
    assert (step.written, step.closed, step.diff) == (4, 0, None)
    assert sorted(wording.label for wording in fold.wordings) == ["st_1", "st_1__ch_1", "st_2", "st_2__ch_1"]


def test_an_unchanged_edition_writes_nothing():
    fold = Fold(UUID(int=1))
    told(fold, FIRST, law(WORK, REST))
    step = told(fold, SECOND, law(WORK, REST))
    assert (step.written, step.closed, list(step.changed())) == (0, 0, [])


def test_other_quotes_dashes_and_notes_known_before_write_nothing():
    fold = Fold(UUID(int=1))
    told(fold, FIRST, law("Цель\nЗакон «О труде» – для работников, № 5."))
    assert told(fold, SECOND, law('Цель\nЗакон "О труде" - для работников, N 5.')).written == 0


def test_a_changed_number_writes_one_wording_and_keeps_the_id():
    fold = Fold(UUID(int=1))
    first = told(fold, FIRST, law(WORK, REST))
    second = told(fold, SECOND, law(WORK.replace("сорока", "тридцати шести"), REST))
    assert (second.written, second.closed) == (1, 1)
    assert ids(first) == ids(second)
    assert [(change.new, change.change) for _, change in second.changed()] == [("st_1__ch_1", "meaning")]
    old, new = (wording for wording in fold.wordings if wording.label == "st_1__ch_1")
    assert (old.valid_from, old.valid_to, new.valid_from, new.valid_to) == (FIRST, date(2020, 12, 31), SECOND, None)


def test_ids_move_with_their_text_when_an_article_is_inserted_before_them():
    fold = Fold(UUID(int=1))
    first = ids(told(fold, FIRST, law(WORK, REST)))
    second = told(fold, SECOND, law(UNION, WORK, REST))
    assert (ids(second)["st_2"], ids(second)["st_3__ch_1"]) == (first["st_1"], first["st_2__ch_1"])
    assert ids(second)["st_1"] not in first.values()
    now = [wording for wording in fold.wordings if wording.valid_to is None]
    in_order = sorted(now, key=lambda wording: wording.position)
    assert [wording.label for wording in in_order] == [
        "st_1", "st_1__ch_1", "st_2", "st_2__ch_1", "st_3", "st_3__ch_1",
    ]  # fmt: skip


def test_another_text_at_the_same_number_is_another_provision():
    fold = Fold(UUID(int=1))
    first = ids(told(fold, FIRST, law(WORK, REST)))
    second = ids(told(fold, SECOND, law(UNION, REST)))
    assert second["st_1__ch_1"] != first["st_1__ch_1"]
    assert second["st_2"] == first["st_2"]


def test_an_editor_decides_that_a_provision_is_another_one():
    text = law(WORK, REST)
    changed = law(WORK.replace("сорока часов", "сорока восьми часов"), REST)
    decided = {(("st_1__ch_1",), ("st_1__ch_1",)): "replaced"}
    fold = Fold(UUID(int=1))
    first = ids(told(fold, FIRST, text))
    second = ids(told(fold, SECOND, changed, decisions=decided))
    assert second["st_1"] == first["st_1"]
    assert second["st_1__ch_1"] != first["st_1__ch_1"]


def test_ids_that_an_edition_had_are_kept_when_an_older_one_is_found():
    alone = Fold(UUID(int=1))
    known = ids(told(alone, SECOND, law(WORK, REST)))
    fold = Fold(UUID(int=1))
    older = fold.take(Told("older", FIRST, parse_text(law(REST, WORK)).root), FIRST)
    newer = fold.take(Told("newer", SECOND, parse_text(law(WORK, REST)).root, known=known), date(2020, 12, 31))
    fold.give_ids()
    assert ids(newer) == known
    assert ids(older)["st_2"] == known["st_1"]


def test_whole_articles_that_come_and_go_are_changes():
    fold = Fold(UUID(int=1))
    told(fold, FIRST, law(WORK, REST, PAY))
    step = told(fold, SECOND, law(WORK, REST))
    assert [(change.old, change.new, change.change) for _, change in step.changed()] == [("st_3", None, "repealed")]
    back = told(fold, date(2022, 1, 1), law(WORK, REST, PAY))
    assert [(change.old, change.new, change.change) for _, change in back.changed()] == [(None, "st_3", "added")]
