"""The two real editions of the Labour Code: counts against the source itself, and provisions that were read by eye.

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


def seconds_for(raw: bytes) -> float:
    """Of the processor, the better of two: other work on the machine does not count."""

    def once() -> float:
        started = time.process_time()
        parse_source(raw)
        return time.process_time() - started

    return min(once(), once())


def test_time_grows_with_the_text_and_no_faster(acts: Path):
    lines = (acts / LABOUR_2021).read_bytes().splitlines(keepends=True)
    quarter = seconds_for(b"".join(lines[: len(lines) // 4]))
    assert seconds_for(b"".join(lines)) < quarter * 4 * 1.8
