"""The real acts: counts against the source itself, and provisions that were read by eye.

Opening words stand for a unit: enough to tell it from its neighbours, and no law is copied."""

import re
import time
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from cms.legislation.text.structure import Structure
from cms.legislation.text.structure.numbers import ORDINAL, follows, ordinal
from cms.legislation.text.structure.source import parse_source
from cms.legislation.text.tree import Unit, find, of_level, walk

LABOUR_2021 = "tk_rf_197-fz__ed_2021-11-22.txt"
LABOUR_2023 = "tk_rf_197-fz__ed_2023-08-04__ips.html"
EDUCATION = "fz_273_ob_obrazovanii__ed_2017-12-29.txt"
CIVIL = "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt"
CONSTITUTION_MARCH = "konstitutsiya_rf__ed_2014-03-21.txt"
CONSTITUTION_JULY = "konstitutsiya_rf__ed_2014-07-21.txt"
ORDER = "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt"

ARTICLE_77 = {
    "ch_1": "Основаниями прекращения",
    "ch_1__p_1": "соглашение сторон",
    "ch_1__p_2": "истечение срока",
    "ch_1__p_3": "расторжение трудового",
    "ch_1__p_4": "расторжение трудового",
    "ch_1__p_5": "перевод работника",
    "ch_1__p_6": "отказ работника",
    "ch_1__p_7": "отказ работника",
    "ch_1__p_8": "отказ работника",
    "ch_1__p_9": "отказ работника",
    "ch_1__p_10": "обстоятельства, не",
    "ch_1__p_11": "нарушение установленных",
    "ch_2": "Трудовой договор",
    "ch_3": "",
}
ARTICLE_81 = {
    "ch_1": "Трудовой договор",
    "ch_1__p_1": "ликвидации организации",
    "ch_1__p_2": "сокращения численности",
    "ch_1__p_3": "несоответствия работника",
    "ch_1__p_4": "смены собственника",
    "ch_1__p_5": "неоднократного неисполнения",
    "ch_1__p_6": "однократного грубого",
    "ch_1__p_6__pp_a": "прогула, то",
    "ch_1__p_6__pp_b": "появления работника",
    "ch_1__p_6__pp_v": "разглашения охраняемой",
    "ch_1__p_6__pp_g": "совершения по",
    "ch_1__p_6__pp_d": "установленного комиссией",
    "ch_1__p_7": "совершения виновных",
    "ch_1__p_7.1": "непринятия работником",
    "ch_1__p_8": "совершения работником,",
    "ch_1__p_9": "принятия необоснованного",
    "ch_1__p_10": "однократного грубого",
    "ch_1__p_11": "представления работником",
    "ch_1__p_12": "",
    "ch_1__p_13": "предусмотренных трудовым",
    "ch_1__p_14": "в других",
    "ch_2": "Порядок проведения",
    "ch_3": "Увольнение по",
    "ch_4": "В случае",
    "ch_5": "Увольнение работника",
    "ch_6": "Не допускается",
    "ch_7": "Сведения о",
}
ARTICLE_374 = {
    "ch_1": "Увольнение по",
    "ch_2": "В течение",
    "ch_3": "Работодатель вправе",
    "ch_4": "Соблюдение указанной",
    "ch_5": "Увольнение по",
    "ch_6": "В течение",
    "ch_7": "Работодатель вправе",
    "ch_8": "Если соответствующий",
    "ch_9": "При недостижении",
    "ch_10": "В течение",
    "ch_11": "Соблюдение указанной",
    "ch_12": "Работодатель вправе",
    "ch_13": "При отсутствии",
    "ch_14": "Члены выборных",
}
ARTICLE_375 = {"ch_1": "Работнику, освобожденному", "ch_2": "Время работы", "ch_3": "Освобожденные профсоюзные"}


@cache
def parsed(path: Path) -> Structure:
    return parse_source(path.read_bytes())


def unit(structure: Structure, label: str) -> Unit:
    found = find(structure.root, label)
    assert found is not None, label
    return found


def opening_words(structure: Structure, label: str) -> dict[str, str]:
    """First two words of every unit below a unit, by its label there."""
    return {
        below.label.removeprefix(f"{label}__"): " ".join(below.text.split()[:2])
        for below in walk(unit(structure, label))
        if below.label != label
    }


def broken_runs(structure: Structure) -> list[tuple[str, str]]:
    numbers = structure.articles
    return [pair for pair in pairwise(numbers) if not follows(pair[1], pair[0])]


def test_labour_code_2021(acts: Path):
    structure = parsed(acts / LABOUR_2021)
    printed = re.findall(
        r"^Статья (\d+(?:[.\-]\d+)*)\.", (acts / LABOUR_2021).read_text(encoding="utf-8"), re.MULTILINE
    )

    assert structure.family == "labour"
    assert len(structure.articles) == 518
    assert structure.articles == printed
    assert broken_runs(structure) == []
    assert (structure.counts["section"], structure.counts["chapter"], structure.unrecognised) == (14, 69, 0)
    assert len(of_level(structure.root, "book")) == 6


def test_labour_code_2023(acts: Path):
    structure = parsed(acts / LABOUR_2023)
    before = set(parsed(acts / LABOUR_2021).articles)

    assert structure.family == "labour"
    assert len(structure.articles) == 529
    assert broken_runs(structure) == []
    assert before < set(structure.articles)
    assert [number for number in structure.articles if number not in before] == [
        *("209.1", "211.1", "211.2", "211.3", "213.1", "214.1", "214.2", "216.2", "216.3", "328.1", "351.7"),
    ]
    assert (structure.counts["section"], structure.counts["chapter"], structure.unrecognised) == (14, 70, 0)


def test_351_7_is_never_3517(acts: Path):
    structure = parsed(acts / LABOUR_2023)

    assert [number for number in structure.articles if number.startswith("351")] == [
        *("351", "351.1", "351.2", "351.3", "351.4", "351.5", "351.6", "351.7"),
    ]
    assert not [found for found in walk(structure.root) if "3517" in found.text or "3517" in found.number]


@pytest.mark.parametrize("edition", [LABOUR_2021, LABOUR_2023])
@pytest.mark.parametrize(
    ("article", "words"), [("77", ARTICLE_77), ("374", ARTICLE_374), ("375", ARTICLE_375), ("81", ARTICLE_81)]
)
def test_parts_and_points_of_the_labour_code(acts: Path, edition: str, article: str, words: dict[str, str]):
    expected = dict(words)
    if edition == LABOUR_2023 and article == "81":
        expected["ch_1__p_13.1"] = "невыхода работника"

    assert opening_words(parsed(acts / edition), f"st_{article}") == expected


@pytest.mark.parametrize("edition", [LABOUR_2021, LABOUR_2023])
def test_repealed_units_of_the_labour_code_keep_their_place(acts: Path, edition: str):
    structure = parsed(acts / edition)

    for label in ("st_7", "st_77__ch_3", "st_81__ch_1__p_12", "st_85", "st_98", "st_175", "st_360"):
        assert unit(structure, label).state == "repealed", label
        assert unit(structure, label).notes[0].kind == "repealed", label


def test_every_amendment_note_that_names_a_part_stands_in_that_part(acts: Path):
    """Notes of the Labour Code that say «часть вторая …» are witnesses of the numbering of unnumbered parts."""
    source = (acts / LABOUR_2021).read_text(encoding="utf-8")
    named = re.compile(rf"част[ьи]\s+({ORDINAL})(?:\s*(?:-|и|,)\s*({ORDINAL}))?", re.IGNORECASE)
    witnesses = 0
    for article in of_level(parsed(acts / LABOUR_2021).root, "article"):
        for part in article.children:
            for note in (note for below in walk(part) for note in below.notes):
                if match := named.match(note.raw.lstrip("(")):
                    witnesses += 1
                    assert int(part.number) in (ordinal(match[1]), ordinal(match[2] or match[1])), (
                        part.label,
                        note.raw,
                    )

    assert witnesses == len(re.findall(rf"^\(?[Чч]аст[ьи]\s+{ORDINAL}", source, re.MULTILINE)) == 249


def test_every_mark_of_the_portal_is_a_note(acts: Path):
    source = (acts / LABOUR_2023).read_text(encoding="utf-8")
    notes = {re.sub(r"\s", "", note.raw) for below in walk(parsed(acts / LABOUR_2023).root) for note in below.notes}
    marks = re.findall(r'<span class="mark" style="">(?:&nbsp;)?(\((?:В редакции|Часть в|Дополнение)[^<]*)', source)

    assert len(marks) == 959
    assert {re.sub(r"\s|&nbsp;", "", mark) for mark in marks} <= {
        note[:size] for note in notes for size in range(5, 60)
    }


def test_constitution_of_march(acts: Path):
    structure = parsed(acts / CONSTITUTION_MARCH)

    assert structure.family == "constitution"
    assert structure.articles == [str(number) for number in range(1, 138)]
    assert (structure.counts["section"], structure.counts["chapter"], structure.unrecognised) == (1, 9, 0)
    # This file prints many lists in one paragraph. In July point «е.2» of article 83 was added to these 95.
    assert structure.counts["point"] == 95
    assert opening_words(structure, "st_103") == {
        "ch_1": "К ведению",
        "ch_1__p_a": "дача согласия",
        "ch_1__p_b": "решение вопроса",
        "ch_1__p_v": "заслушивание ежегодных",
        "ch_1__p_g": "назначение на",
        "ch_1__p_d": "назначение на",
        "ch_1__p_e": "назначение на",
        "ch_1__p_zh": "объявление амнистии;",
        "ch_1__p_z": "выдвижение обвинения",
        "ch_2": "Государственная Дума",
        "ch_3": "Постановления Государственной",
    }
    # The file prints two parts «1.» in article 17.
    assert [part.label for part in unit(structure, "st_17").children] == [
        "st_17__ch_1",
        "st_17__ch_1_dup2",
        "st_17__ch_2",
    ]


def test_constitution_of_july(acts: Path):
    structure = parsed(acts / CONSTITUTION_JULY)

    assert structure.family == "constitution"
    assert structure.articles == [str(number) for number in range(1, 138)]
    assert (structure.counts["section"], structure.counts["chapter"], structure.unrecognised) == (2, 9, 0)
    assert [point.number for point in unit(structure, "st_83").children] == [*"абвгде", "е.1", "е.2", *"жзиклм"]
    assert [child.label for child in unit(structure, "razd_2").children] == [
        f"razd_2__p_{number}" for number in range(1, 10)
    ]
    assert len([point for point in of_level(structure.root, "point") if point.label.startswith("st_")]) == 96
    assert unit(structure, "preambula").children[0].text.startswith("Мы, многонациональный")
    assert unit(structure, "st_127").state == "repealed"
    assert "<" not in "".join(below.text + below.heading for below in walk(structure.root))


def test_law_on_education(acts: Path):
    structure = parsed(acts / EDUCATION)
    whole = [number for number in structure.articles if "." not in number]

    assert structure.family == "law"
    assert len(structure.articles) == 114
    assert whole == [str(number) for number in range(1, 112)]
    assert [number for number in structure.articles if "." in number] == ["85.1", "95.1", "95.2"]
    assert (structure.counts["chapter"], structure.unrecognised) == (15, 0)
    assert list(opening_words(structure, "st_47__ch_5")) == [f"p_{number}" for number in range(1, 8)]
    assert opening_words(structure, "st_12__ch_3__p_2") == {
        "pp_a": "образовательные программы",
        "pp_b": "образовательные программы",
    }
    assert unit(structure, "st_28__ch_3__p_18").state == "repealed"
    assert list(opening_words(structure, "st_2"))[-1] == "p_34"


def test_civil_code_part_one(acts: Path):
    structure = parsed(acts / CIVIL)
    printed = re.findall(r"^Статья (\d+(?:[.\-]\d+)*)\.", (acts / CIVIL).read_text(encoding="utf-8"), re.MULTILINE)

    assert structure.family == "code"
    assert structure.articles == printed
    assert len(structure.articles) == 590
    assert (structure.counts["section"], structure.counts["chapter"], structure.unrecognised) == (3, 32, 0)
    # Articles 95, 105, 106, 107-112 and 116-123 are named only by repealed headings.
    assert broken_runs(structure) == [("94", "96"), ("104", "106.1"), ("106.6", "113"), ("115", "123.1")]
    assert unit(structure, "gl_4__par_3").state == "repealed"
    assert list(opening_words(structure, "st_50__p_3"))[:4] == ["pp_1", "pp_2", "pp_2.1", "pp_3"]
    assert opening_words(structure, "st_8__p_1")["abz_2"] == "В соответствии"
    assert unit(structure, "st_8__p_2").state == "repealed"
    assert unit(structure, "gl_17").state == "in_force"


def test_order_276_and_its_annexed_procedure(acts: Path):
    structure = parsed(acts / ORDER)
    annex = unit(structure, "poryadok")

    assert structure.family == "decree"
    assert [point.label for point in structure.root.children if point.level == "point"] == ["p_1", "p_2", "p_3"]
    assert annex.heading.startswith("Порядок проведения аттестации")
    assert [section.label for section in of_level(annex, "section")] == [
        f"poryadok__razd_{number}" for number in ("i", "ii", "iii")
    ]
    assert [point.label for point in of_level(annex, "point")] == [f"poryadok__p_{number}" for number in range(1, 47)]
    assert [below.label for below in unit(structure, "poryadok__p_22").children] == [
        *(f"poryadok__p_22__pp_{letter}" for letter in ("a", "b", "v", "g", "d", "e")),
        "poryadok__p_22__abz_2",
        "poryadok__p_22__abz_3",
    ]
    assert len(unit(structure, "poryadok__p_36").children) == 4
    assert len(unit(structure, "poryadok__snoski").children) == 6
    # Four lines of a publisher's review stand behind the footnotes: text that no rule recognises.
    assert structure.unrecognised == 4


def test_an_amending_act_keeps_the_wordings_that_it_quotes_as_text(acts: Path):
    structure = parsed(acts / "amending_act__2-fkz_2014-02-05.md")

    assert structure.articles == ["1", "2"]
    assert [point.number for point in unit(structure, "st_1").children if point.level == "point"] == [
        str(number) for number in range(1, 11)
    ]
    assert [below.number for below in unit(structure, "st_2").children] == [str(number) for number in range(1, 11)]


@pytest.mark.parametrize("name", [LABOUR_2021, LABOUR_2023])
def test_the_labour_code_takes_well_under_three_seconds(acts: Path, name: str):
    raw = (acts / name).read_bytes()
    started = time.perf_counter()

    parse_source(raw)

    assert time.perf_counter() - started < 3
