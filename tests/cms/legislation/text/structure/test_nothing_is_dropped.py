"""Text in = text out: every non-blank character of a source is found again in the tree, in order, notes apart."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.legislation.text.structure import Structure, parse_html, parse_text
from cms.legislation.text.tree import full_text, walk

TEXTS = [
    "tk_rf_197-fz__ed_2021-11-22.txt",
    "fz_273_ob_obrazovanii__ed_2017-12-29.txt",
    "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt",
    "konstitutsiya_rf__ed_2014-03-21.txt",
    "konstitutsiya_rf__ed_2014-07-21.txt",
    "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt",
    "amending_act__2-fkz_2014-02-05.md",
    "amending_act__7-fkz_2008-12-30.md",
    "amending_act__11-fkz_2014-07-21.md",
]


def printed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def without_notes(source: str, structure: Structure) -> str:
    """The source without the notes of the tree, each of which must stand in it exactly as often as in the tree."""
    notes = Counter(printed(note.raw) for unit in walk(structure.root) for note in unit.notes)
    for raw, times in sorted(notes.items(), key=lambda item: -len(item[0])):
        assert source.count(raw) == times, raw
        source = source.replace(raw, "")
    return source


class Page(HTMLParser):
    """What a page prints, read by other means than the parser's: a superscript of the portal is a dot and its number."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in ("head", "style")
        if dict(attrs).get("class") == "W9":
            self.text += "."

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in ("head", "style")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.text += data


@pytest.mark.parametrize("name", TEXTS)
def test_of_a_text(acts: Path, name: str):
    source = (acts / name).read_text(encoding="utf-8")

    structure = parse_text(source)

    assert without_notes(printed(source), structure) == printed(full_text(structure.root))


def test_of_the_portals_page(acts: Path):
    source = (acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_text(encoding="utf-8")
    page = Page()
    page.feed(source)

    structure = parse_html(source)

    assert without_notes(printed(page.text), structure) == printed(full_text(structure.root))


LINES = st.sampled_from(
    [
        "ЗАКОН",
        "ЧАСТЬ ПЕРВАЯ",
        "Раздел I. Общее",
        "РАЗДЕЛ ВТОРОЙ",
        "Глава 1. Начала",
        "§ 2. Средства",
        "II. Порядок",
        "Статья 1. Цели",
        "Статья 351.7. Особенности",
        "Статьи 5 - 7. Утратили силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
        "Статья 9. Утратила силу.",
        "1. Первое.",
        "1. Общие положения",
        "1.1. Первое из первого:",
        "2. Второе:",
        "2 - 4. Утратили силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
        "5.2.3. Третье.",
        "1) первое;",
        "2) второе.",
        "а) первое;",
        "б.1) второе;",
        "- тире;",
        "Право работника:",
        "Право работодателя.",
        "пособие;",
        "Часть вторая утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
        "Части третья - пятая утратили силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.",
        "абзац. (Утратил силу - Федеральный закон от 22.07.2008 № 157-ФЗ)",
        "(в ред. Федерального закона от 02.07.2013 N 185-ФЗ)",
        "(в ред. Федеральных законов от 02.07.2013 N 185-ФЗ,",
        "от 18.07.2011 N 242-ФЗ)",
        "(Статья утратила силу - Федеральный закон от 05.05.2014 № 99-ФЗ)",
        "«Статья 8. Новая",
        "конец»;",
        "Приложение N 1",
        "к Порядку проверок",
        "ПОРЯДОК",
        "УТВЕРЖДЕН",
        "Содержание",
        "__________",
        "*(1) Сноска.",
        "<1> Редакция части 1 приведена в соответствии с Законом от 30 декабря 2008 г. N 6-ФКЗ.",
        "Слова <1> и слова.",
        "Президент Российской Федерации В.Путин",
        "Москва, Кремль",
        "",
    ]
)


@given(st.lists(LINES, max_size=40))
@settings(max_examples=300, deadline=None)
def test_of_any_lines(lines: list[str]):
    source = "\n".join(lines)

    structure = parse_text(source)

    labels = [unit.label for unit in walk(structure.root)]
    assert len(labels) == len(set(labels))
    got = Counter(printed(full_text(structure.root)))
    got.update("".join(printed(note.raw) for unit in walk(structure.root) for note in unit.notes))
    assert got == Counter(printed(source))


@given(st.lists(LINES.filter(lambda line: "от " not in line and "<1>" not in line and "силу" not in line), max_size=40))
@settings(max_examples=300, deadline=None)
def test_of_any_lines_without_notes_in_order(lines: list[str]):
    source = "\n".join(lines)

    assert printed(full_text(parse_text(source).root)) == printed(source)
