"""Heads of shared pages: what is said, and that nothing in a document can end a tag or a script."""

import json
import re
from html import unescape

import pytest

from api.reader.heads import Head, Picture, markup, picture_of, structured_data, summary_of

EMBLEM = Picture("https://school.example/share.png", 1200, 630, "Актив")
SEVERE = "\"><script>alert('1')</script>&amp;"


def meta(text: str, name: str) -> str | None:
    found = re.search(rf'<meta (?:name|property)="{re.escape(name)}" content="([^"]*)">', text)
    return unescape(found[1]) if found else None


def test_a_document_with_everything() -> None:
    picture = Picture("https://school.example/p.jpeg", 1280, 720, "Круг")
    head = Head("Урок", "О чём", "https://school.example/lessons/a/", picture, "ru", "article", "2026-11-22", {"a": 1})
    assert markup(head, "Актив").splitlines() == [
        "<title>Урок · Актив</title>",
        '<meta name="description" content="О чём">',
        '<link rel="canonical" href="https://school.example/lessons/a/">',
        '<meta property="og:site_name" content="Актив">',
        '<meta property="og:title" content="Урок">',
        '<meta property="og:description" content="О чём">',
        '<meta property="og:type" content="article">',
        '<meta property="og:url" content="https://school.example/lessons/a/">',
        '<meta property="og:locale" content="ru_RU">',
        '<meta property="og:image" content="https://school.example/p.jpeg">',
        '<meta property="og:image:width" content="1280">',
        '<meta property="og:image:height" content="720">',
        '<meta property="og:image:alt" content="Круг">',
        '<meta property="article:modified_time" content="2026-11-22">',
        '<meta name="twitter:card" content="summary_large_image">',
        '<script type="application/ld+json">{"a": 1}</script>',
    ]


def test_a_page_of_nothing_is_not_to_be_indexed() -> None:
    text = markup(Head("Такой страницы нет", "", "", EMBLEM), "Актив")
    assert meta(text, "robots") == "noindex"
    assert "canonical" not in text
    assert meta(text, "og:url") is None


def test_the_school_is_not_named_twice() -> None:
    assert markup(Head("Актив", "", "https://s/", EMBLEM), "Актив").startswith("<title>Актив</title>\n")


def test_every_value_is_escaped() -> None:
    picture = Picture(f"https://s/{SEVERE}", 1, 1, SEVERE)
    head = Head(SEVERE, SEVERE, f"https://s/{SEVERE}", picture, "ru", SEVERE, SEVERE, {"name": "</script><script>"})
    text = markup(head, SEVERE)
    assert text.count("<script") == 1
    assert text.count("</script>") == 1
    assert meta(text, "og:title") == SEVERE
    assert meta(text, "og:image:alt") == SEVERE
    data = re.search(r'<script type="application/ld\+json">(.*)</script>', text)
    assert data is not None
    assert json.loads(data[1]) == {"name": "</script><script>"}


@pytest.mark.parametrize(
    ("body", "summary"),
    [
        ({"summary": "Коротко.", "goal": "Цель"}, "Коротко."),
        ({"summary": "", "goal": "Цель"}, "Цель"),
        ({"definition": "<p>Слово &amp; <b>дело</b>.</p><p>Ещё</p>"}, "Слово & дело. Ещё"),
        ({"summary": None, "bodies": "Госдума"}, "Госдума"),
        ({}, ""),
        ({"summary": "слово " * 100}, "слово " * 48 + "слово…"),
    ],
)
def test_the_summary_is_the_best_that_a_document_says(body: dict, summary: str) -> None:
    assert summary_of(body) == summary
    assert len(summary_of(body)) <= 300


def picture(*widths: int, kind: str = "image/jpeg") -> dict:
    srcset = [{"url": f"/i/{width}", "width": width} for width in widths]
    return {"alt": "Что на ней", "width": 1600, "height": 900, "sources": [{"type": kind, "srcset": srcset}]}


def test_the_first_picture_in_the_size_of_messengers() -> None:
    body = {"body": [{"type": "gallery", "images": [{"image": picture(320, 1280, 1920)}]}, {"image": picture(640)}]}
    assert picture_of(body, "https://s") == Picture("https://s/i/1280", 1280, 720, "Что на ней")


@pytest.mark.parametrize("body", [{}, {"body": []}, {"body": [{"image": picture(640, kind="image/avif")}]}])
def test_no_picture_that_messengers_read(body: dict) -> None:
    assert picture_of(body, "https://s") is None


def test_structured_data_brings_its_own_and_gets_the_address() -> None:
    head = Head("Т", "С", "https://s/lessons/a/", EMBLEM)
    given = structured_data({"structured_data": {"@type": "LearningResource"}}, head)
    assert given == {"@type": "LearningResource", "url": "https://s/lessons/a/", "image": EMBLEM.address}
    plain = structured_data({}, head)
    assert (plain["@type"], plain["name"], plain["url"]) == ("CreativeWork", "Т", "https://s/lessons/a/")
