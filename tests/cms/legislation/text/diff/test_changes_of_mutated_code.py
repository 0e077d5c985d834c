"""One change made by hand in the Labour Code: exactly that one is reported, with its class, and nothing beside it."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from cms.legislation.text.diff import compare
from cms.legislation.text.diff.__main__ import summary
from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import Unit

CODE = "tk_rf_197-fz__ed_2021-11-22.txt"
REPEAL = "утратил силу. - Федеральный закон от 01.02.2030 N 5-ФЗ;"
Edit = Callable[[str], str]


@cache
def clean(path: Path) -> tuple[str, Unit]:
    text = path.read_text(encoding="utf-8")
    return text, parse_text(text).root


def within(number: str, edit: Edit) -> Edit:
    """The edit made in one article alone; it must find something to change."""
    pattern = re.compile(
        rf"^\s*Статья {re.escape(number)}\..*?(?=^\s*(?:Статья \d|Глава |Раздел |РАЗДЕЛ|ГЛАВА))",
        re.MULTILINE | re.DOTALL,
    )

    def edited(text: str) -> str:
        match = pattern.search(text)
        assert match is not None
        changed = edit(match[0])
        assert changed != match[0]
        return text[: match.start()] + changed + text[match.end() :]

    return edited


def replaced(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new, 1)


def changed(article: str, kind: str, *labels: str) -> list[dict[str, object]]:
    return [{"article": article, "class": kind, "provisions": list(labels)}]


def relettered(article: str) -> str:
    """A new point 5 of article 77, and the former 5 … 11 one further."""
    moved = re.sub(
        r"^(\s*)(\d+)\)",
        lambda match: f"{match[1]}{int(match[2]) + (int(match[2]) >= 5)})",
        article,
        flags=re.MULTILINE,
    )
    return moved.replace("6)", "5) новое основание о профсоюзном кружке;\n\n6)", 1)


CHANGED = {
    "a word": (within("81", replaced("ликвидации", "роспуска")), changed("81", "meaning", "st_81__ch_1__p_1")),
    "a term": (within("80", replaced("две недели", "три недели")), changed("80", "meaning", "st_80__ch_1")),
    "a negation": (within("64", replaced("Запрещается", "Не запрещается")), changed("64", "meaning", "st_64__ch_1")),
    "a heading": (within("91", replaced("Понятие", "Определение")), changed("91", "meaning", "st_91")),
    "a point gone": (
        within("77", lambda text: re.sub(r"^\s*5\).*?(?=^\s*6\))", "", text, flags=re.MULTILINE | re.DOTALL)),
        changed("77", "meaning", "st_77__ch_1__p_5"),
    ),
    "a point repealed": (
        within("77", lambda text: re.sub(r"^(\s*)5\).*?$", rf"\1 5) {REPEAL}", text, flags=re.MULTILINE)),
        changed("77", "meaning", "st_77__ch_1__p_5"),
    ),
    "an article repealed": (
        within("86", lambda _text: "Статья 86. Утратила силу. - Федеральный закон от 01.02.2030 N 5-ФЗ.\n\n"),
        changed("86", "repealed", "st_86"),
    ),
    "two points changed places": (
        within(
            "77",
            lambda text: re.sub(r"^2\)(.*?)$\s*^3\)(.*?)$", r"2)\2\n\n3)\1", text, flags=re.MULTILINE),
        ),
        changed("77", "renumbered", "st_77__ch_1__p_2", "st_77__ch_1__p_3"),
    ),
    "a point put in": (
        within("77", relettered),
        changed("77", "meaning", *(f"st_77__ch_1__p_{number}" for number in range(5, 13))),
    ),
    "a note": (
        within("86", lambda text: text.rstrip() + "\n(в ред. Федерального закона от 01.02.2030 N 5-ФЗ)\n\n"),
        changed("86", "notes_only", "st_86__ch_1__p_10"),
    ),
    "quotes, dashes and signs": (lambda text: text.replace(" - ", " — ").replace(" N ", " № "), []),
    "«ё»": (within("81", lambda text: text.replace("учет", "учёт").replace("совершен", "совершён")), []),
    "spaces": (within("91", lambda text: text.replace(" ", "  ")), []),
}


@pytest.mark.parametrize("name", CHANGED)
def test_exactly_this_change_is_found(acts: Path, name: str) -> None:
    text, before = clean(acts / CODE)
    edit, expected = CHANGED[name]

    found = summary(compare(before, parse_text(edit(text)).root))

    assert found == {"added": [], "removed": [], "changed": expected}


def test_an_article_added_and_one_removed(acts: Path) -> None:
    text, before = clean(acts / CODE)
    added = within("80", lambda article: f"{article}Статья 80.1. Кружок\n\nРаботник вправе посещать кружок.\n\n")
    removed = within("86", lambda _article: "")

    found = summary(compare(before, parse_text(removed(added(text))).root))

    assert found == {"added": ["80.1"], "removed": ["86"], "changed": []}
