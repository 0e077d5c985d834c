"""Real acts as they come from mail, Word and print: the same articles, parts and words are recognised in every form.

A mutilation changes what a file looks like and not what the law says, so the answer must be that of the clean file: the same
counts, the same numbers and for every label the same text. Where a form loses something for good, the test says what.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from cms.legislation.text.structure import Structure
from cms.legislation.text.structure.source import decode, parse_source
from cms.legislation.text.tree import walk

CONSTITUTION = "konstitutsiya_rf__ed_2014-03-21.txt"
EDUCATION = "fz_273_ob_obrazovanii__ed_2017-12-29.txt"
LABOUR = "tk_rf_197-fz__ed_2021-11-22.txt"
CIVIL = "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt"
ORDER = "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt"
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BLANKS = re.compile(r"[\s\u00ad\u200b\ufeff]+")


def with_contents(text: str) -> str:
    announced = re.findall(r"^\s*((?:Раздел|РАЗДЕЛ|Глава|ГЛАВА|Статья)\s.*)$", text, re.MULTILINE)
    lines = [f"{line.strip()} ........ {at // 5 + 1}" for at, line in enumerate(announced)]
    return "\n".join(["Оглавление", *lines, "", text])


def with_pages(text: str) -> str:
    lines: list[str] = []
    for at, line in enumerate(text.split("\n")):
        lines += [line, f"- {at // 45 + 2} -"] if at % 45 == 44 else [line]
    return "\n".join(lines)


def with_cut_titles(text: str) -> str:
    def cut(match: re.Match[str]) -> str:
        words = match[0].split(" ")
        return " ".join(words[:5]) + "\n" + " ".join(words[5:]) if len(words) > 7 else match[0]

    return re.sub(r"^Статья \d+.*$", cut, text, flags=re.MULTILINE)


def as_page(text: str) -> str:
    raised = [re.sub(r"^(\s*Статья \d+)\.(\d+)", r"\1<sup>\2</sup>", line) for line in text.split("\n")]
    return "<html><body>" + "".join(f"<p>{line}</p>\n" for line in raised) + "</body></html>"


def raised(text: str) -> str:
    return re.sub(
        r"^(\s*Статья \d+)\.(\d+)",
        lambda match: match[1] + match[2].translate(RAISED),
        text,
        flags=re.MULTILINE,
    )


FORMS: Mapping[str, Callable[[str], bytes]] = {
    "windows-1251": lambda text: text.encode("cp1251", "replace"),
    "utf-16": lambda text: text.encode("utf-16"),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "no blank lines": lambda text: re.sub(r"\n\s*\n+", "\n", text).encode(),
    "extra spaces": lambda text: text.replace(" ", "  ").replace("\n", "   \n").encode(),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0").encode(),
    "soft hyphens": lambda text: re.sub(r"(\w{6})(\w{4})", "\\1\u00ad\\2", text).encode(),
    "form feeds": lambda text: re.sub(r"\n(?=Статья)", "\n\x0c", text).encode(),
    "contents": lambda text: with_contents(text).encode(),
    "page numbers": lambda text: with_pages(text).encode(),
    "capitals": lambda text: re.sub(r"^(\s*)Статья(?= \d)", r"\1СТАТЬЯ", text, flags=re.MULTILINE).encode(),
    "no dots": lambda text: re.sub(r"^(\s*Статья [\d.]*\d)\.(?=\s)", r"\1", text, flags=re.MULTILINE).encode(),
    "superscripts": lambda text: raised(text).encode(),
    "numbers apart": lambda text: re.sub(r"^(\s*Статья \d+)\.(\d+)", r"\1 \2", text, flags=re.MULTILINE).encode(),
    "cut titles": lambda text: with_cut_titles(text).encode(),
    "titles below": lambda text: re.sub(r"^(\s*Статья [\d.]+?\.) +(\S)", r"\1\n\2", text, flags=re.MULTILINE).encode(),
    "page of html": lambda text: as_page(text).encode(),
    "one line": lambda text: re.sub(r"\s*\n\s*", " ", text).encode(),
}
CHANGES_NOTHING = [
    *((CONSTITUTION, form) for form in FORMS),
    *((EDUCATION, form) for form in ("windows-1251", "contents", "page numbers", "numbers apart", "titles below")),
    *(
        (LABOUR, form)
        for form in ("contents", "page numbers", "no dots", "numbers apart", "titles below", "superscripts")
    ),
    *((CIVIL, form) for form in ("contents", "numbers apart", "page of html")),
    *((ORDER, form) for form in ("windows-1251", "no blank lines", "page numbers", "page of html")),
]


@cache
def clean(path: Path) -> tuple[str, Structure]:
    text = decode(path.read_bytes())
    return text, parse_source(text.encode())


def texts(structure: Structure) -> dict[str, str]:
    """Label → text, of what lies in the body: a table of contents moves the front."""
    return {
        unit.label: BLANKS.sub("", unit.text)
        for unit in walk(structure.root)
        if unit.label and not unit.label.startswith(("front", "preambula"))
    }


@pytest.mark.parametrize(("name", "form"), CHANGES_NOTHING)
def test_the_form_of_a_file_changes_nothing(acts: Path, name: str, form: str) -> None:
    text, expected = clean(acts / name)

    found = parse_source(FORMS[form](text))

    assert (found.family, found.counts, found.articles) == (expected.family, expected.counts, expected.articles)
    mutilated = texts(found)
    assert [label for label, words in texts(expected).items() if mutilated.get(label) != words] == []


@pytest.mark.parametrize("name", [CONSTITUTION, EDUCATION, LABOUR, CIVIL])
def test_one_line_keeps_every_article(acts: Path, name: str) -> None:
    """Without line breaks nobody can part an unnumbered paragraph from its heading, but the articles are all there."""
    text, expected = clean(acts / name)

    found = parse_source(FORMS["one line"](text))

    assert found.articles == expected.articles
    assert found.one_line
    assert not expected.one_line
    assert found.counts["section"] == expected.counts["section"]
    assert found.counts["chapter"] == expected.counts["chapter"]


def test_a_title_cut_before_a_capital_needs_a_list_below(acts: Path) -> None:
    """«Особенности ответственности Российской / Федерации …» above unnumbered text is read as text: one article of 590."""
    text, expected = clean(acts / CIVIL)

    found = parse_source(FORMS["cut titles"](text))

    assert (found.counts, found.articles) == (expected.counts, expected.articles)
    mutilated = texts(found)
    assert [label for label, words in texts(expected).items() if mutilated.get(label) != words] == ["st_127"]
