"""Changes by provision: small trees for each class, then the real editions."""

from dataclasses import replace
from datetime import date

from cms.legislation.text.diff import compare
from cms.legislation.text.diff.changes import ArticleChange
from cms.legislation.text.tree import ActReference, Level, Note, Unit, join, segment

RULES = "Председатель созывает собрание не реже одного раза в квартал по просьбе членов кружка"
DUES = "Взносы собирает казначей и ведёт их открытый учёт в журнале первичной организации"
BOOKS = "Библиотека кружка выдаёт книги под расписку на срок не более тридцати дней подряд"


def unit(level: Level, number: str, *, parent: str = "", text: str = "", below: tuple[Unit, ...] = ()) -> Unit:
    label = join(parent, segment(level, number))
    mark = {"article": f"Статья {number}.", "point": f"{number})", "part": f"{number}."}.get(level, "")
    return Unit(level, number, label, mark, text=text, children=below)


def act(*articles: tuple[str, tuple[str, ...]]) -> Unit:
    """An act whose articles have numbered parts with the given texts."""
    return Unit(
        "act",
        "",
        "",
        children=tuple(
            unit(
                "article",
                number,
                below=tuple(
                    unit("part", str(at), parent=f"st_{number}", text=text) for at, text in enumerate(parts, start=1)
                ),
            )
            for number, parts in articles
        ),
    )


def told(change: ArticleChange) -> list[tuple[str, str | None, str | None]]:
    return [(found.change, found.old, found.new) for found in change.provisions]


def only_change(old: Unit, new: Unit) -> ArticleChange:
    found = compare(old, new)
    assert (found.added, found.removed, len(found.changed)) == ((), (), 1)
    return found.changed[0]


def test_the_same_act_printed_otherwise_has_no_changes() -> None:
    old = act(("1", (RULES, DUES)), ("2", ("Учёт ведётся с 1 сентября 2024 года.",)))
    new = act(
        ("1", (RULES.replace(" ", "\u00a0") + ";", DUES.replace("ё", "е"))), ("2", ("Учет ведется с 01.09.2024;",))
    )

    found = compare(old, new)

    assert (found.added, found.removed, found.changed, found.headings) == ((), (), (), ())


def test_a_changed_number_is_meaning_and_names_the_provision() -> None:
    change = only_change(act(("1", (RULES, BOOKS))), act(("1", (RULES, BOOKS.replace("тридцати", "десяти")))))

    assert (change.article, change.was, change.change) == ("1", "1", "meaning")
    assert told(change) == [("meaning", "st_1__ch_2", "st_1__ch_2")]
    assert change.provisions[0].old_text == BOOKS


def test_another_inflection_is_wording() -> None:
    change = only_change(act(("1", (BOOKS,))), act(("1", (BOOKS.replace("книги", "книгу"),))))

    assert (change.change, told(change)) == ("wording", [("wording", "st_1__ch_1", "st_1__ch_1")])


def test_added_and_removed_articles() -> None:
    found = compare(act(("1", (RULES,)), ("2", (DUES,))), act(("1", (RULES,)), ("1.1", (BOOKS,))))

    assert (found.added, found.removed, found.changed) == (("1.1",), ("2",), ())


def test_a_part_inserted_before_others_renumbers_them() -> None:
    change = only_change(act(("1", (RULES, DUES))), act(("1", (BOOKS, RULES, DUES))))

    assert change.change == "meaning"
    assert told(change) == [
        ("added", None, "st_1__ch_1"),
        ("renumbered", "st_1__ch_1", "st_1__ch_2"),
        ("renumbered", "st_1__ch_2", "st_1__ch_3"),
    ]


def test_an_unnumbered_part_that_only_moved_down_is_not_reported() -> None:
    def unnumbered(root: Unit) -> Unit:
        article = root.children[0]
        parts = tuple(replace(part, mark="") for part in article.children)
        return replace(root, children=(replace(article, children=parts),))

    change = only_change(unnumbered(act(("1", (RULES, DUES)))), unnumbered(act(("1", (BOOKS, RULES, DUES)))))

    assert told(change) == [("added", None, "st_1__ch_1")]


def test_a_part_that_is_gone() -> None:
    change = only_change(act(("1", (RULES, DUES))), act(("1", (RULES,))))

    assert (change.change, told(change)) == ("meaning", [("repealed", "st_1__ch_2", None)])
    assert change.provisions[0].label == "st_1__ch_2"


def test_a_part_repealed_in_its_place_and_a_whole_article() -> None:
    old = act(("1", (RULES, DUES)))
    article = old.children[0]
    part = replace(article.children[0], text="", state="repealed")
    partly = replace(old, children=(replace(article, children=(part, article.children[1])),))
    wholly = replace(old, children=(replace(article, children=(), state="repealed"),))

    change = only_change(old, partly)
    assert (change.change, told(change)) == ("meaning", [("repealed", "st_1__ch_1", "st_1__ch_1")])
    assert (change.provisions[0].old_text, change.provisions[0].new_text) == (RULES, "")
    assert only_change(old, wholly).change == "repealed"
    assert compare(partly, partly).changed == ()
    assert told(only_change(partly, old)) == [("added", "st_1__ch_1", "st_1__ch_1")]


def test_a_norm_that_went_to_another_article_of_another_number() -> None:
    old = act(("1", (RULES, DUES)), ("2", (BOOKS,)))
    new = act(("1", (BOOKS,)), ("2", (RULES, DUES)))

    found = compare(old, new)

    assert [(change.article, change.was, change.change) for change in found.changed] == [
        ("1", "2", "renumbered"),
        ("2", "1", "renumbered"),
    ]
    assert told(found.changed[0]) == [("renumbered", "st_2", "st_1")]


def test_a_norm_whose_number_another_one_took_is_gone_and_told_there() -> None:
    found = compare(act(("1", (RULES,)), ("2", (BOOKS,))), act(("1", (BOOKS,))))

    assert found.removed == ("2",)
    assert [(change.article, change.was, change.change) for change in found.changed] == [("1", "2", "meaning")]
    assert told(found.changed[0]) == [("renumbered", "st_2", "st_1"), ("repealed", "st_1", None)]


def test_two_articles_of_one_number_are_both_compared() -> None:
    def twins(text: str) -> Unit:
        root = act(("1", (RULES,)), ("1", (text,)))
        first, second = root.children
        second = replace(second, label="st_1_dup2", children=(replace(second.children[0], label="st_1_dup2__ch_1"),))
        return replace(root, children=(first, second))

    change = only_change(twins(BOOKS), twins(BOOKS.replace("тридцати", "десяти")))

    assert (change.article, told(change)) == ("st_1_dup2", [("meaning", "st_1_dup2__ch_1", "st_1_dup2__ch_1")])


def test_a_part_that_moved_into_another_article() -> None:
    found = compare(act(("1", (RULES, DUES)), ("2", (BOOKS,))), act(("1", (RULES,)), ("2", (BOOKS, DUES))))

    assert [told(change) for change in found.changed] == [[("moved", "st_1__ch_2", "st_2__ch_2")]]


def with_note(root: Unit, note: Note) -> Unit:
    article = root.children[0]
    return replace(root, children=(replace(article, notes=(note,)), *root.children[1:]))


def test_a_note_of_an_unknown_act_is_news_and_of_a_known_one_is_not() -> None:
    note = Note("amended", "(в ред. …)", acts=(ActReference("90-ФЗ", date(2006, 6, 30)),))
    plain = act(("1", (RULES,)), ("2", (DUES,)))
    noted = with_note(plain, note)

    change = only_change(plain, noted)
    assert (change.change, told(change)) == ("notes_only", [("notes_only", "st_1", "st_1")])
    assert compare(noted, plain).changed == ()
    front = Unit("front", "", "front", text="(в ред. Федерального закона от 30.06.2006 N 90-ФЗ)")
    assert compare(replace(plain, children=(front, *plain.children)), noted).changed == ()


def test_a_note_about_what_changed_is_not_told_apart() -> None:
    note = Note("amended", "(в ред. …)", acts=(ActReference("90-ФЗ", None),))
    new = with_note(act(("1", (BOOKS.replace("тридцати", "десяти"),))), note)

    assert told(only_change(act(("1", (BOOKS,))), new)) == [("meaning", "st_1__ch_1", "st_1__ch_1")]


def test_a_list_in_the_text_and_the_same_list_as_units() -> None:
    points = tuple(
        unit("point", letter, parent="st_1__ch_1", text=text) for letter, text in (("а", RULES), ("б", DUES))
    )
    apart = act(("1", ("Кружок:",)))
    article = apart.children[0]
    apart = replace(apart, children=(replace(article, children=(replace(article.children[0], children=points),)),))
    inline = act(("1", (f"Кружок: а) {RULES} б) {DUES}",)))

    assert compare(inline, apart).changed == ()
    assert compare(apart, inline).changed == ()
    changed = only_change(act(("1", (f"Кружок: а) {RULES} б) {BOOKS}",))), apart)
    assert told(changed) == [("meaning", "st_1__ch_1", "st_1__ch_1")]


def test_a_part_cut_in_two_is_told_once_at_its_heir() -> None:
    change = only_change(act(("1", (f"{RULES}. {DUES} {DUES}",))), act(("1", (RULES, f"{DUES} {DUES}"))))

    assert [(found.change, found.lineage) for found in change.provisions] == [("moved", "split"), ("moved", "split")]


def test_headings_of_chapters_are_told_apart_from_articles() -> None:
    def chaptered(root: Unit, heading: str) -> Unit:
        chapter = Unit("chapter", "1", "gl_1", "Глава 1.", heading, children=root.children)
        return replace(root, children=(chapter,))

    root = act(("1", (RULES,)))
    found = compare(chaptered(root, "ОБЩИЕ ПОЛОЖЕНИЯ"), chaptered(root, "Общие положения о кружке"))

    assert found.changed == ()
    assert [(change.change, change.label) for change in found.headings] == [("meaning", "gl_1")]


def test_points_that_stand_beside_articles_are_named_by_label() -> None:
    old = Unit("act", "", "", children=(unit("point", "1", text=RULES), unit("point", "2", text=BOOKS)))
    new = Unit("act", "", "", children=(old.children[0], unit("point", "2", text=f"{BOOKS} и журналы")))

    assert [(change.article, told(change)) for change in compare(old, new).changed] == [
        ("p_2", [("meaning", "p_2", "p_2")])
    ]
