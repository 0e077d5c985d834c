"""Families are recognised from the text."""

import pytest

from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import walk

LAW = "ФЕДЕРАЛЬНЫЙ ЗАКОН\nСтатья 1. Цель\n1. Часть 1 статьи 2 и пункт 1 части 1 статьи 3.\n1) пункт;\nа) подпункт.\n"
CODE = "КОДЕКС\nСтатья 1. Цель\n1. Смотри пункт 2 статьи 2 и пункты 1 и 3 статьи 4.\n1) подпункт.\n"
LABOUR = "КОДЕКС\nСтатья 1. Цель\nПервая.\nВторая:\n1) пункт;\nа) подпункт.\nСтатья 2. Ещё\nПервая.\nВторая.\n"
CONSTITUTION = "КОНСТИТУЦИЯ\nСтатья 1\n1. Часть:\nа) пункт;\nб) пункт.\n"
DECREE = "ПРИКАЗ\n1. Пункт:\nа) подпункт;\n1) ниже.\n2. Пункт.\n"
CHARTER = "УСТАВ\n1. Общее\n1.1. Пункт.\n1.2. Пункт:\n1.2.1. Ниже.\n2. Члены\n2.1. Пункт.\n"
BELARUS = (
    "ТРУДОВОЙ КОДЕКС РЕСПУБЛИКИ БЕЛАРУСЬ\nСтатья 261-3. Контракт\n1. Пункт:\n1.1. подпункт.\nСтатья 262. Ещё\nЧасть.\n"
)
STATUTE = "УСТАВ ПРОФСОЮЗА\nСтатья 1. Цель\n1. Пункт.\n"


@pytest.mark.parametrize(
    ("text", "family", "labels"),
    [
        (LAW, "law", ["st_1__ch_1", "st_1__ch_1__p_1", "st_1__ch_1__p_1__pp_a"]),
        (CODE, "code", ["st_1__p_1", "st_1__p_1__pp_1"]),
        (
            LABOUR,
            "labour",
            ["st_1__ch_1", "st_1__ch_2", "st_1__ch_2__p_1", "st_1__ch_2__p_1__pp_a", "st_2__ch_1", "st_2__ch_2"],
        ),
        (CONSTITUTION, "constitution", ["st_1__ch_1", "st_1__ch_1__p_a", "st_1__ch_1__p_b"]),
        (DECREE, "decree", ["p_1", "p_1__pp_a", "p_1__pp_a__lit_1", "p_2"]),
        (CHARTER, "charter", ["p_1.1", "p_1.2", "p_1.2.1", "p_2.1"]),
        (BELARUS, "belarus", ["st_261-3__p_1", "st_261-3__p_1__pp_1.1", "st_262__ch_1"]),
        (STATUTE, "code", ["st_1__p_1"]),
    ],
)
def test_a_family_and_its_ladder(text, family, labels):
    structure = parse_text(text)

    listed = [unit.label for unit in walk(structure.root) if unit.level in ("part", "point", "subpoint", "item")]
    assert structure.family == family
    assert listed == labels


def test_a_law_about_the_constitution_is_a_law():
    assert parse_text("ЗАКОН О ПОПРАВКЕ К КОНСТИТУЦИИ\nСтатья 1\n1. Часть 1 статьи 2.\n").family == "law"
