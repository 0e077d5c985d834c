"""Provisions keep their identity with their text."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.legislation.text.lineage import Link, align
from cms.legislation.text.structure import parse_html, parse_text
from cms.legislation.text.tree import Unit, by_label, join, own_text, segment, walk

POWERS = {
    "appoint": "дача согласия на назначение председателя первичной организации",
    "trust": "решение вопроса о доверии комитету и его председателю",
    "bank": "назначение на должность и освобождение от должности казначея кружка",
    "audit": "избрание половины состава ревизионной комиссии и утверждение её аудиторов",
    "amnesty": "прощение пропущенных взносов",
    "report": "заслушивание ежегодных отчётов комитета о результатах его деятельности",
}


def act(*children: Unit) -> Unit:
    return Unit("act", "", "", children=children)


def article(number: str, *parts: str, heading: str = "", printed: bool = True) -> Unit:
    label = segment("article", number)
    below = tuple(
        Unit("part", str(at), join(label, segment("part", str(at))), f"{at}." if printed else "", text=text)
        for at, text in enumerate(parts, start=1)
    )
    return Unit("article", number, label, f"Статья {number}.", heading, children=below)


def points(*texts: str) -> Unit:
    label = "st_103"
    below = tuple(
        Unit("point", letter, join(label, segment("point", letter)), f"{letter})", text=text)
        for letter, text in zip("абвгдежз", texts, strict=False)
    )
    return act(Unit("article", "103", label, "Статья 103.", children=below))


def links(old: Unit, new: Unit) -> list[tuple[tuple[str, ...], tuple[str, ...], str]]:
    return [(link.old, link.new, link.kind) for link in align(old, new)]


def test_letters_move_and_provisions_stay_themselves() -> None:
    names = ["appoint", "trust", "bank", "audit", "amnesty"]
    old = points(*(POWERS[name] for name in names))
    new = points(*(POWERS[name] for name in [*names[:2], "report", *names[2:]]))

    assert links(old, new) == [
        (("st_103",), ("st_103",), "same"),
        (("st_103__p_a",), ("st_103__p_a",), "same"),
        (("st_103__p_b",), ("st_103__p_b",), "same"),
        (("st_103__p_v",), ("st_103__p_g",), "same"),
        (("st_103__p_g",), ("st_103__p_d",), "same"),
        (("st_103__p_d",), ("st_103__p_e",), "same"),
    ]


def test_a_changed_text_at_its_number_is_the_same_provision() -> None:
    old = act(article("1", POWERS["bank"], POWERS["report"]))
    new = act(article("1", f"{POWERS['bank']} и библиотекаря", POWERS["report"]))

    # Nine words and eight pairs of neighbours are in both, of nine and eight here and of eleven and ten there: 34/38.
    assert align(old, new)[1] == Link(("st_1__ch_1",), ("st_1__ch_1",), "same", 0.895)


def test_an_article_that_moved_to_another_chapter_and_number() -> None:
    def chaptered(first: tuple[Unit, ...], second: tuple[Unit, ...]) -> Unit:
        return act(
            Unit("chapter", "1", "gl_1", "Глава 1.", "ПРАВА ЧЛЕНОВ", children=first),
            Unit("chapter", "2", "gl_2", "Глава 2.", "УЧЁТ И ВЗНОСЫ", children=second),
        )

    old = chaptered((article("1", POWERS["bank"]), article("2", POWERS["report"])), (article("3", POWERS["audit"]),))
    new = chaptered((article("1", POWERS["report"]),), (article("2", POWERS["audit"]), article("3", POWERS["bank"])))

    assert [(link.old[0], link.new[0]) for link in align(old, new) if "__" not in link.new[0]] == [
        ("gl_1", "gl_1"),
        ("st_2", "st_1"),
        ("gl_2", "gl_2"),
        ("st_3", "st_2"),
        ("st_1", "st_3"),
    ]


def test_one_part_becomes_two() -> None:
    old = act(article("1", f"{POWERS['bank']}. {POWERS['report']}", POWERS["audit"]))
    new = act(article("1", POWERS["bank"], POWERS["report"], POWERS["audit"]))

    assert links(old, new)[1:] == [
        (("st_1__ch_1",), ("st_1__ch_1", "st_1__ch_2"), "split"),
        (("st_1__ch_2",), ("st_1__ch_3",), "same"),
    ]


def test_two_parts_become_one() -> None:
    old = act(article("1", POWERS["bank"], POWERS["report"], POWERS["audit"]))
    new = act(article("1", f"{POWERS['bank']}. {POWERS['report']}", POWERS["audit"]))

    assert links(old, new)[1:] == [
        (("st_1__ch_1", "st_1__ch_2"), ("st_1__ch_1",), "merged"),
        (("st_1__ch_3",), ("st_1__ch_2",), "same"),
    ]


def test_another_text_at_the_number_is_a_replacement_and_is_not_looked_into() -> None:
    old = act(article("1", POWERS["bank"]), article("2", POWERS["audit"]))
    new = act(article("1", POWERS["amnesty"], POWERS["appoint"]), article("2", POWERS["audit"]))

    assert links(old, new)[0] == (("st_1",), ("st_1",), "replaced")
    assert [link for link in links(old, new) if link[0][0].startswith("st_1__")] == []


def test_what_has_no_counterpart_is_in_no_link() -> None:
    old = act(article("1", POWERS["bank"]), article("2", POWERS["audit"]))
    new = act(article("1", POWERS["bank"]), article("3", POWERS["amnesty"]))

    assert links(old, new) == [(("st_1",), ("st_1",), "same"), (("st_1__ch_1",), ("st_1__ch_1",), "same")]


def test_two_equally_good_candidates_are_for_the_editor() -> None:
    wordy = "казначей кружка ведёт открытый учёт взносов и хранит {} журнал не менее пяти лет"
    old = act(article("1", wordy.format("первый"), printed=False))
    new = act(article("1", POWERS["amnesty"], wordy.format("второй"), wordy.format("третий"), printed=False))

    assert [link.kind for link in align(old, new) if link.old == ("st_1__ch_1",)] == ["uncertain"]


def test_a_repealed_part_keeps_its_place() -> None:
    repealed = Unit("part", "2", "st_1__ch_2", "", state="repealed")
    old = article("1", POWERS["bank"], POWERS["report"], POWERS["audit"], printed=False)
    new = Unit("article", "1", "st_1", "Статья 1.", children=(old.children[0], repealed, old.children[2]))

    assert links(act(old), act(new))[2] == (("st_1__ch_2",), ("st_1__ch_2",), "same")


def test_a_part_that_left_for_another_article_is_found_there() -> None:
    old = act(article("1", POWERS["bank"], POWERS["report"]), article("2", POWERS["audit"]))
    new = act(article("1", POWERS["bank"]), article("2", POWERS["audit"], POWERS["report"]))

    assert (("st_1__ch_2",), ("st_2__ch_2",), "same") in links(old, new)


def test_signatures_are_nobody_s_question() -> None:
    def signed(*lines: str) -> Unit:
        below = tuple(
            Unit("paragraph", str(at), f"podpis__abz_{at}", text=line) for at, line in enumerate(lines, start=1)
        )
        return act(article("1", POWERS["bank"]), Unit("back", "", "podpis", children=below))

    found = align(
        signed("Президент", "Российской Федерации", "Москва"), signed("Президент Российской Федерации", "Москва")
    )

    assert [(link.old, link.new, link.kind) for link in found if link.new[0].startswith("podpis")] == [
        (("podpis",), ("podpis",), "same"),
        (("podpis__abz_3",), ("podpis__abz_2",), "same"),
    ]


def test_of_two_units_with_one_number_only_one_has_the_id() -> None:
    first, other = article("1", POWERS["amnesty"], f"{POWERS['report']} и о взносах").children
    twin = Unit("part", "1", "st_1__ch_1_dup2", "1.", text="собрание раз в квартал")
    new = act(Unit("article", "1", "st_1", "Статья 1.", children=(first, twin, other)))

    found = align(act(article("1", POWERS["bank"], POWERS["report"])), new)

    assert [(link.new, link.kind) for link in found if link.old == ("st_1__ch_1",)] == [(("st_1__ch_1",), "replaced")]


def test_a_new_part_does_not_inherit_from_a_repealed_one_that_had_its_place() -> None:
    gone = Unit("part", "1", "st_1__ch_1", state="repealed")
    old = act(Unit("article", "1", "st_1", "Статья 1.", text="Казначей ведёт учёт взносов", children=(gone,)))
    new = act(
        Unit(
            "article",
            "1",
            "st_1",
            "Статья 1.",
            text="Казначей ведёт учёт взносов",
            children=article("1", POWERS["bank"], printed=False).children,
        )
    )

    assert links(old, new) == [(("st_1",), ("st_1",), "same")]


TEXTS = st.lists(st.sampled_from([*POWERS.values(), "взнос", "", "не менее 5 лет"]), max_size=7)


@given(TEXTS, TEXTS, st.booleans())
def test_no_label_is_linked_twice(old: list[str], new: list[str], printed: bool) -> None:
    before, after = act(article("1", *old, printed=printed)), act(article("1", *new, printed=printed))
    found = align(before, after)

    left = [label for link in found for label in link.old]
    right = [label for link in found for label in link.new]

    assert (len(left), len(right)) == (len(set(left)), len(set(right)))
    assert set(left) <= set(by_label(before))
    assert set(right) <= set(by_label(after))
    assert all(0.0 <= link.score <= 1.0 for link in found)


@given(TEXTS)
def test_a_text_is_its_own_descendant_label_by_label(texts: list[str]) -> None:
    root = act(article("1", *texts))

    assert all(link.old == link.new and link.kind == "same" for link in align(root, root))


@pytest.fixture
def constitution(acts: Path) -> str:
    return (acts / "konstitutsiya_rf__ed_2014-07-21.txt").read_text()


def test_article_103_of_the_constitution_in_2008(constitution: str) -> None:
    """7-ФКЗ: «в» is new, points «в»–«ж» are considered «г»–«з»."""
    start, end = constitution.index("Статья 103\n"), constitution.index("Статья 104\n")
    text = re.sub(r"^ *в\) .*\n", "", constitution[start:end], flags=re.MULTILINE)
    for now, then in zip("гдежз", "вгдеж", strict=True):
        text = re.sub(rf"^( *){now}\) ", rf"\1{then}) ", text, flags=re.MULTILINE)
    before, after = parse_text(constitution[:start] + text + constitution[end:]).root, parse_text(constitution).root
    old, new = by_label(before), by_label(after)

    found = {link.old[0]: link for link in align(before, after)}

    point = "st_103__ch_1__p_"
    moved = {
        letter: found[point + letter].new[0].removeprefix(point) for letter in ("a", "b", "v", "g", "d", "e", "zh")
    }
    assert moved == {"a": "a", "b": "b", "v": "g", "g": "d", "d": "e", "e": "zh", "zh": "z"}
    assert all(own_text(old[point + was]) == own_text(new[point + now]) for was, now in moved.items())
    assert {found[label].kind for label in old} == {"same"}
    assert set(new) - {label for link in found.values() for label in link.new} == {f"{point}v"}


def test_the_labour_code_asks_the_editor_little(acts: Path) -> None:
    old = parse_text((acts / "tk_rf_197-fz__ed_2021-11-22.txt").read_text()).root
    new = parse_html((acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_text()).root

    found = align(old, new)

    by_kind = {kind: [link for link in found if link.kind == kind] for kind in {link.kind for link in found}}
    assert len(by_kind["uncertain"]) == 10
    assert [(link.old, link.new) for link in by_kind["merged"]] == [(("st_220", "st_224"), ("st_216.1",))]
    assert [link.old for link in by_kind["split"]] == [("st_229.3__ch_1",)]
    assert {link.new[0] for link in by_kind["replaced"]} == {"gl_35", "gl_36"}
    articles = {link.old[0]: link.new[0] for link in found if link.new[0].startswith("st_") and "__" not in link.new[0]}
    # What section X says of the employer, the worker, the state and training went to other numbers in 2022.
    assert {number: articles[f"st_{number}"] for number in (209, 212, 214, 219, 223, 225)} == {
        209: "st_209",
        212: "st_214",
        214: "st_215",
        219: "st_216",
        223: "st_216.3",
        225: "st_219",
    }
    linked = {label for link in found for label in link.old}
    lost = {unit.label.split("__")[0] for unit in walk(old) if unit.label not in linked and unit.state == "in_force"}
    assert lost - {"", "front", "podpis"} == {
        f"st_{number}" for number in (209, 210, 212, 213, 215, 216, 219, 221, 222, 225)
    }
