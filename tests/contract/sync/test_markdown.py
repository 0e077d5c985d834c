import pytest

from frontend_contract.sync.markdown import NotALesson, read

LESSON = """---
title: Собрание
summary: Как провести.
duration_minutes: 15
tags: кружок, собрание
objectives:
- Составить повестку
- Вести протокол
---
## Повестка

Кто **решает**, *когда* и [где](https://example.org/)? Если 2 < 3 & да.

- раз
- **два**

1. первое
2) второе

> Слова
> в две строки

| Шаг | Срок |
| --- | --- |
| Письмо | день |

![Стол](table.png)
"""


def test_a_lesson_is_read_with_every_kind_of_part():
    lesson = read(LESSON)
    assert {name: value for name, value in lesson.members.items() if name != "body"} == {
        "type": "lesson",
        "title": "Собрание",
        "summary": "Как провести.",
        "duration_minutes": 15,
        "tags": ["кружок", "собрание"],
        "objectives": ["Составить повестку", "Вести протокол"],
    }
    assert lesson.members["body"] == [
        {"type": "heading", "level": 2, "text": "Повестка"},
        {
            "type": "paragraph",
            "html": "<p>Кто <strong>решает</strong>, <em>когда</em> и "
            '<a href="https://example.org/">где</a>? Если 2 &lt; 3 &amp; да.</p>',
        },
        {"type": "list", "ordered": False, "items": ["раз", "<strong>два</strong>"]},
        {"type": "list", "ordered": True, "items": ["первое", "второе"]},
        {"type": "quote", "text": "Слова\nв две строки"},
        {"type": "table", "header_row": True, "rows": [["Шаг", "Срок"], ["Письмо", "день"]]},
        {"type": "image", "image": "table.png", "caption": "", "alt": ""},
    ]
    assert lesson.pictures == {"table.png": "Стол"}


def test_the_first_heading_may_be_the_title():
    lesson = read("# Отпуск\n\nТекст.\n")
    assert lesson.members["title"] == "Отпуск"
    assert lesson.members["body"] == [{"type": "paragraph", "html": "<p>Текст.</p>"}]


def test_a_heading_needs_no_empty_lines_around_it():
    lesson = read("# Отпуск\n## Когда\nЛетом.\n## Кому\n\nВсем.\n")
    assert lesson.members["title"] == "Отпуск"
    assert [block.get("text") or block["html"] for block in lesson.members["body"]] == [
        "Когда", "<p>Летом.</p>", "Кому", "<p>Всем.</p>",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Без названия.", "---\ntitle: А\nтекст", "# А\n\n```\nкод\n```\n"])
def test_what_is_no_lesson_is_refused(text: str):
    with pytest.raises(NotALesson):
        read(text)
