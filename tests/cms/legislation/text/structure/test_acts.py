"""The other real acts: counts against the source itself, and provisions that were read by eye.

Opening words stand for a unit: enough to tell it from its neighbours, and no law is copied."""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from cms.legislation.text.structure import Structure, parse_text
from cms.legislation.text.structure.numbers import follows
from cms.legislation.text.structure.source import parse_source
from cms.legislation.text.tree import Unit, find, of_level, walk

EDUCATION = "fz_273_ob_obrazovanii__ed_2017-12-29.txt"
CIVIL = "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt"
CONSTITUTION_MARCH = "konstitutsiya_rf__ed_2014-03-21.txt"
CONSTITUTION_JULY = "konstitutsiya_rf__ed_2014-07-21.txt"
ORDER = "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt"


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


BELARUS = """ТРУДОВОЙ КОДЕКС РЕСПУБЛИКИ БЕЛАРУСЬ
Статья 261-2. Договор с дистанционным работником
1. Договор заключается лично.
1.1. Договор подписывается:
нанимателем;
работником.
1.2. Изменения вносятся письменно.
2. Наниматель вправе:
2.1. требовать отчёта;
2.2. предоставлять оборудование.
Статья 262. Исключена.
Статья 263. Гарантии
Запрещается:
привлекать к работе;
направлять в командировку.
Часть вторая исключена.
"""


def test_an_act_of_belarus() -> None:
    structure = parse_text(BELARUS)

    assert (structure.family, structure.articles) == ("belarus", ["261-2", "262", "263"])
    assert [unit.label for unit in walk(structure.root) if unit.label.startswith("st_")] == [
        "st_261-2",
        "st_261-2__p_1",
        "st_261-2__p_1__pp_1.1",
        "st_261-2__p_1__pp_1.1__abz_2",
        "st_261-2__p_1__pp_1.1__abz_3",
        "st_261-2__p_1__pp_1.2",
        "st_261-2__p_2",
        "st_261-2__p_2__pp_2.1",
        "st_261-2__p_2__pp_2.2",
        "st_262",
        "st_263",
        "st_263__ch_1",
        "st_263__ch_1__abz_2",
        "st_263__ch_1__abz_3",
        "st_263__ch_2",
    ]
    assert [unit.label for unit in walk(structure.root) if unit.state == "repealed"] == ["st_262", "st_263__ch_2"]


GOVERNMENT = """ПОСТАНОВЛЕНИЕ
от 5 мая 2021 г. № 700
В соответствии с законом Правительство Российской Федерации постановляет:
1. Утвердить прилагаемые Правила учёта.
Председатель Правительства
Российской Федерации М.Мишустин
УТВЕРЖДЕНЫ
постановлением Правительства
ПРАВИЛА
учёта

Общие положения

1. Правила устанавливают порядок учёта.

2. Учёт ведут:

а) казначей;

б) секретарь.

2(1). Учёт ведут и в электронном виде.

Порядок учёта

3. Записи вносят за день.
"""


def test_a_resolution_of_the_government_with_points_inserted_in_brackets() -> None:
    structure = parse_text(GOVERNMENT)
    rules = [unit.label for unit in walk(structure.root) if unit.label.startswith("pravila")]

    assert structure.family == "decree"
    assert rules == [
        "pravila",
        "pravila__razd",
        "pravila__p_1",
        "pravila__p_2",
        "pravila__p_2__pp_a",
        "pravila__p_2__pp_b",
        "pravila__p_2.1",
        "pravila__razd_dup2",
        "pravila__p_3",
    ]
    assert unit(structure, "pravila__p_2.1").mark == "2(1)."
    assert unit(structure, "pravila__razd_dup2").heading == "Порядок учёта"


def test_a_heading_may_stand_on_its_own_line() -> None:
    text = (
        "ЗАКОН\nСтатья 1\nПредмет закона\n1. Да.\nСтатья 2.\nТекст без заголовка.\nСтатья 3\nКража -\nвлечёт штраф.\n"
    )
    articles = of_level(parse_text(text).root, "article")

    assert [(article.heading, article.text) for article in articles] == [
        ("Предмет закона", ""),
        ("", "Текст без заголовка."),
        ("", "Кража -"),
    ]


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        (
            "# Закон\n\n## Глава 1. Общее\n\n### Статья 1. Предмет\n\n1. Да.\n\n### Статья 2. Иное\n\nТекст.\n",
            ["1", "2"],
        ),
        ("**Статья 1.** Предмет\n\n1\\. Да.\n\n**Статья 2.** Иное\n\nТекст.\n", ["1", "2"]),
        ("Ста\u00adтья 1. Предмет\n1. Да.\n", ["1"]),
        ("Статья\u00a01. Предмет\n1.\u00a0Да.\n", ["1"]),
        ("Cтатья 1: Предмет\n1. Да.\n", ["1"]),
        ("Статья 1 – Предмет\n1. Да.\nСтатья 2 — Иное\nДа.\n", ["1", "2"]),
        ("Статья 1. А\nДа.\nСтатьи 2, 3. Утратили силу.\nСтатья 4. Б\nДа.\n", ["1", "2", "3", "4"]),
        ("Статья 1. А\nДа.\nСтатьи 2 и 3 утратили силу.\nСтатья 4. Б\nДа.\n", ["1", "2", "3", "4"]),
        ("Статья 1. А\nДа.\nСтатья 1 - 3 года лишения свободы.\n", ["1"]),
    ],
)
def test_articles_however_they_are_typed(text: str, articles: list[str]) -> None:
    assert parse_text(text).articles == articles
