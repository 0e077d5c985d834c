"""Comparative tables of 273-ФЗ, the two Constitutions of 2014, and the renumbering of 2008."""

import json
import re
from pathlib import Path

import pytest

from cms.legislation.text.diff import EditionDiff, compare, word_runs
from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import Unit

Told = list[tuple[str, str, list[tuple[str, str]]]]


def told(found: EditionDiff) -> Told:
    return [
        (change.article, change.change, [(provision.change, provision.label) for provision in change.provisions])
        for change in found.changed
    ]


def pair(acts: Path, number: int) -> tuple[Unit, Unit]:
    lines = (acts / "fz_273__before_after_pairs.jsonl").read_text().splitlines()
    entry = next(entry for entry in map(json.loads, lines) if int(entry["article"]) == number)
    return parse_text(entry["before"]).root, parse_text(entry["after"]).root


@pytest.mark.parametrize(
    ("number", "article_class", "change", "label"),
    [
        # 99-ФЗ: part 4 in a new version.
        (98, "meaning", "meaning", "st_98__ch_4"),
        # 120-ФЗ: point 15.1 added to part 3.
        (28, "meaning", "added", "st_28__ch_3__p_15.1"),
        # 203-ФЗ: in point 56 the words «14, 15 и 17» replaced by «14 и 15».
        (110, "meaning", "meaning", "st_110__pp_56"),
        # 317-ФЗ: a new second sentence of part 3. The table's copy lost that sentence on both sides; the note is left.
        (41, "notes_only", "notes_only", "st_41__ch_3"),
    ],
)
def test_exactly_the_instructed_change(acts: Path, number: int, article_class: str, change: str, label: str) -> None:
    found = compare(*pair(acts, number))

    assert (found.added, found.removed, found.headings) == ((), (), ())
    assert told(found) == [(str(number), article_class, [(change, label)])]


def test_the_words_of_the_instruction(acts: Path) -> None:
    provision = compare(*pair(acts, 110)).changed[0].provisions[0]

    changed = [
        (run.op, run.text.strip()) for run in word_runs(provision.old_text, provision.new_text) if run.op != "equal"
    ]

    assert changed == [("delete", ","), ("insert", "и"), ("delete", "и 17")]


@pytest.fixture
def constitutions(acts: Path) -> tuple[Unit, Unit]:
    older, newer = ((acts / f"konstitutsiya_rf__ed_2014-{day}.txt").read_text() for day in ("03-21", "07-21"))
    return parse_text(older).root, parse_text(newer).root


def test_two_constitutions_of_two_publishers(constitutions: tuple[Unit, Unit]) -> None:
    """One of them prints lists inside the line, «ё», other dashes, no notes and no second section."""
    found = compare(*constitutions)

    assert found.added == tuple(f"razd_2__p_{number}" for number in range(1, 10))
    assert told(found) == [
        # The older copy has two parts numbered 1.
        ("17", "renumbered", [("renumbered", "st_17__ch_2"), ("renumbered", "st_17__ch_3")]),
        # A slip in the newer copy: «три года» for six.
        ("81", "meaning", [("meaning", "st_81__ch_1")]),
        # 11-ФКЗ, article 1(1): point «е.2».
        ("83", "meaning", [("added", "st_83__p_e.2")]),
        # 11-ФКЗ, article 1(2): article 95 in a new version, where part 3 is now part 5.
        (
            "95",
            "meaning",
            [
                ("meaning", "st_95__ch_2"),
                ("added", "st_95__ch_3"),
                ("added", "st_95__ch_4"),
                ("renumbered", "st_95__ch_5"),
            ],
        ),
        # «устанавливается» in one copy, «устанавливаются» in the other.
        ("96", "wording", [("wording", "st_96__ch_2")]),
        # 2-ФКЗ, article 1(7): the older copy says it has it and has it not.
        ("126", "meaning", [("meaning", "st_126")]),
    ]


def before_7_fkz(text: str) -> str:
    """The Constitution before 7-ФКЗ of 2008: article 103 without its point «в», the letters after it one back."""
    start, end = text.index("Статья 103\n"), text.index("Статья 104\n")
    article = re.sub(r"^ *в\) .*\n", "", text[start:end], flags=re.MULTILINE)
    for now, then in zip("гдежз", "вгдеж", strict=True):
        article = re.sub(rf"^( *){now}\) ", rf"\1{then}) ", article, flags=re.MULTILINE)
    return text[:start] + article + text[end:]


def test_the_renumbering_of_2008_is_one_addition_and_five_renumberings(acts: Path) -> None:
    text = (acts / "konstitutsiya_rf__ed_2014-07-21.txt").read_text()

    found = compare(parse_text(before_7_fkz(text)).root, parse_text(text).root)

    point = "st_103__ch_1__p_"
    assert [(change.article, change.change) for change in found.changed] == [("103", "meaning")]
    assert [(provision.change, provision.old, provision.new) for provision in found.changed[0].provisions] == [
        ("added", None, f"{point}v"),
        ("renumbered", f"{point}v", f"{point}g"),
        ("renumbered", f"{point}g", f"{point}d"),
        ("renumbered", f"{point}d", f"{point}e"),
        ("renumbered", f"{point}e", f"{point}zh"),
        ("renumbered", f"{point}zh", f"{point}z"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "fz_273_ob_obrazovanii__ed_2017-12-29.txt",
        "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt",
        "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt",
    ],
)
def test_an_edition_does_not_differ_from_itself(acts: Path, name: str) -> None:
    root = parse_text((acts / name).read_text()).root

    found = compare(root, root)

    assert (found.added, found.removed, found.changed, found.headings) == ((), (), (), ())
