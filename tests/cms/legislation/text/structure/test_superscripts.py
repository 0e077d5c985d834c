"""Numbers that lost their superscript: put right where nothing else can be meant, left alone where something can."""

from pathlib import Path

import pytest

from cms.legislation.text.structure import parse_html, parse_text
from cms.legislation.text.tree import of_level


def articles(*numbers: str) -> list[str]:
    return parse_text("КОДЕКС\n" + "".join(f"Статья {number}. Предмет\n1. Текст.\n" for number in numbers)).articles


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (("350", "351", "3511", "3512", "352"), ["350", "351", "351.1", "351.2", "352"]),
        (("351", "3517", "352"), ["351", "351.7", "352"]),
        (("348.9", "34810", "34811", "34811-1", "349"), ["348.9", "348.10", "348.11", "348.11-1", "349"]),
        (("7", "8", "81", "9"), ["7", "8", "8.1", "9"]),
    ],
)
def test_what_can_be_nothing_else_is_restored(printed: tuple[str, ...], read: list[str]) -> None:
    assert articles(*printed) == read


@pytest.mark.parametrize(
    "numbers",
    [
        ("1224", "1225", "1226"),
        ("35", "351", "352"),
        ("8", "81"),
        ("8", "85"),
        ("1", "10", "11"),
        ("80", "81", "82"),
        ("1", "12", "20"),
    ],
)
def test_an_extract_with_gaps_keeps_its_numbers(numbers: tuple[str, ...]) -> None:
    assert articles(*numbers) == list(numbers)


def test_what_is_printed_stays() -> None:
    unit = of_level(
        parse_text("КОДЕКС\nСтатья 351. А\nТекст.\nСтатья 3511. Б\nТекст.\nСтатья 352. В\nТекст.\n").root, "article"
    )[1]

    assert (unit.label, unit.mark) == ("st_351.1", "Статья 3511.")


def test_the_labour_code_without_one_superscript_has_every_number(acts: Path) -> None:
    page = (acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_text(encoding="utf-8")
    whole, flat = parse_html(page), parse_html(page.replace('class="W9"', ""))

    assert flat.articles == whole.articles
    assert [unit.number for unit in of_level(flat.root, "chapter")] == [
        unit.number for unit in of_level(whole.root, "chapter")
    ]
