"""The Labour Code of 22.11.2021 against that of 04.08.2023, two publishers: every difference read and explained.

The proof does not rest on the reading alone: the notes of the newer text name the amending act of each true change, and
no article that is not reported carries a note of an act signed after the older edition.
"""

from datetime import date
from pathlib import Path

import pytest

from cms.legislation.text.diff import EditionDiff, compare
from cms.legislation.text.structure import parse_html, parse_text
from cms.legislation.text.tree import Unit, find, of_level, walk

OLDER_EDITION = date(2021, 11, 22)

ADDED = ("209.1", "211.1", "211.2", "211.3", "213.1", "214.1", "214.2", "216.2", "216.3", "328.1", "351.7")

REWRITTEN = (
    *("209", "210", "211", "212", "213", "214", "215", "216", "216.1", "217", "218", "219", "220", "221", "222", "223"),
    *("224", "225", "226"),
)
TRUE_CHANGES = {
    "22": ("311-ФЗ", "a duty of the employer is wider, a right to assess oneself is new"),
    "62": ("240-ФЗ", "data on the insured are no longer those of pension insurance alone"),
    "63": ("259-ФЗ", "consent of the guardianship body for work at 14 is left to orphans, in a part of its own"),
    "65": ("240-ФЗ", "the Pension Fund became the Social Fund"),
    "66.1": ("240-ФЗ", "the Pension Fund became the Social Fund, two insurance systems are named"),
    "76": ("311-ФЗ", "suspension for not wearing protective equipment"),
    "81": ("376-ФЗ", "point 13.1: three months after mobilisation"),
    "83": ("376-ФЗ", "mobilisation is no ground of dismissal; point 7 on employers who are called up is 434-ФЗ"),
    "99": ("273-ФЗ", "overtime without consent also in cases of the Code"),
    "103": ("273-ФЗ", "exception for cases of the Code"),
    "110": ("273-ФЗ", "exception for cases of the Code"),
    "113": ("273-ФЗ", "work on days off also in cases of the Code"),
    "121": ("376-ФЗ", "the time of suspension counts for leave"),
    "124": ("273-ФЗ", "exception for cases of the Code"),
    "125": ("273-ФЗ", "exception for cases of the Code"),
    "126": ("273-ФЗ", "exception for cases of the Code"),
    "152": ("273-ФЗ", "exception for cases of the Code"),
    "157": ("434-ФЗ", "artists' idle time went to article 351; the exception in part one is 311-ФЗ"),
    "179": ("376-ФЗ", "preference of a parent whose spouse is mobilised"),
    "185": ("311-ФЗ", "psychiatric examination is named too"),
    **dict.fromkeys(REWRITTEN, ("311-ФЗ", "section X in a new version")),
    "227": ("311-ФЗ", "poisoning, arachnids, fishing vessels"),
    "228": ("311-ФЗ", "«at once» became the term of the Code"),
    "228.1": ("311-ФЗ", "whom to inform and when"),
    "229": ("311-ФЗ", "who sits on the commission"),
    "229.1": ("311-ФЗ", "days became calendar days"),
    "229.2": ("311-ФЗ", "what the commission collects"),
    "229.3": ("311-ФЗ", "one part became four, with a term of five years"),
    "230": ("311-ФЗ", "terms in calendar days, sending by post"),
    "230.1": ("311-ФЗ", "terms in calendar days, who records and informs"),
    "252": ("273-ФЗ", "special economic measures"),
    "253": ("311-ФЗ", "prohibitions for women became limits"),
    "259": ("376-ФЗ", "guarantees of a parent whose spouse is mobilised"),
    "262": ("491-ФЗ", "up to twenty-four days in a row once a year"),
    "302": ("545-ФЗ", "travel of shift workers"),
    "303": ("240-ФЗ", "the Pension Fund became the Social Fund"),
    "312.7": ("376-ФЗ", "numbers of paragraphs of article 214"),
    "327.2": ("240-ФЗ", "insurance of foreigners; residence for study is 349-ФЗ"),
    "327.3": ("240-ФЗ", "insurance of foreigners; residence for study is 349-ФЗ"),
    "327.5": ("240-ФЗ", "insurance of foreigners; residence for study is 349-ФЗ"),
    "327.6": ("240-ФЗ", "insurance of foreigners; residence for study is 349-ФЗ"),
    "330.3": ("376-ФЗ", "article 213 is now 220"),
    "332": ("471-ФЗ", "terms of contracts of university teachers"),
    "349.1": ("319-ФЗ", "anti-corruption rules for state corporations"),
    "349.2": ("240-ФЗ", "the Pension Fund became the Social Fund; part three is 319-ФЗ"),
    "349.4": ("27-ФЗ", "insurers and pension funds beside banks"),
    "351": ("434-ФЗ", "artists' idle time, formerly in article 157"),
    "351.5": ("283-ФЗ", "territories of advanced development lost an adjective"),
    "351.6": ("376-ФЗ", "training in safety, article 225 is now 219"),
}
REENACTED_WORD_FOR_WORD = {"231": "311-ФЗ"}
PRESENTATION = {
    "92": "one publisher has «отдельного», the other «дополнительного»; no note names an amendment",
    "284": "one publisher has «частями первой», the other «частью первой»",
    "351.2": "repealed in 2019: one publisher took the text away, the other left it standing",
    "422": "one publisher lost the superscript of an old Code's article: 163 for 163.1",
}


@pytest.fixture(scope="module")
def old(acts: Path) -> Unit:
    return parse_text((acts / "tk_rf_197-fz__ed_2021-11-22.txt").read_text()).root


@pytest.fixture(scope="module")
def new(acts: Path) -> Unit:
    return parse_html((acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_text()).root


@pytest.fixture(scope="module")
def found(old: Unit, new: Unit) -> EditionDiff:
    return compare(old, new)


def amending(root: Unit, number: str) -> set[str]:
    article = find(root, f"st_{number}")
    assert article is not None
    return {act.number for unit in walk(article) for note in unit.notes for act in note.acts}


def test_eleven_articles_are_added_and_none_is_removed(found: EditionDiff) -> None:
    assert (found.added, found.removed) == (ADDED, ())


def test_every_reported_change_is_explained(found: EditionDiff) -> None:
    assert {change.article for change in found.changed} == {*TRUE_CHANGES, *REENACTED_WORD_FOR_WORD, *PRESENTATION}
    assert len(found.changed) == 72


def test_the_newer_text_names_the_act_of_every_true_change_and_the_older_does_not(old: Unit, new: Unit) -> None:
    acts = {number: act for number, (act, _) in TRUE_CHANGES.items()} | REENACTED_WORD_FOR_WORD

    assert [number for number, act in acts.items() if act not in amending(new, number)] == []
    assert [number for number, act in acts.items() if act in amending(old, number)] == []


def test_what_is_called_presentation_has_no_newer_amendment(old: Unit, new: Unit) -> None:
    assert {number: amending(new, number) - amending(old, number) for number in PRESENTATION} == {
        number: set() for number in PRESENTATION
    }


def test_no_amendment_is_missed(found: EditionDiff, new: Unit) -> None:
    reported = {change.article for change in found.changed} | set(found.added)

    missed = {
        article.number
        for article in of_level(new, "article")
        if article.number not in reported
        for unit in walk(article)
        for note in unit.notes
        for act in note.acts
        if act.issued_on and act.issued_on > OLDER_EDITION
    }

    assert missed == set()


def test_classes(found: EditionDiff) -> None:
    other = {change.article: change.change for change in found.changed if change.change != "meaning"}

    assert other == {"231": "notes_only", "284": "wording"}


@pytest.mark.parametrize(
    ("number", "provisions"),
    [
        ("22", [("meaning", "st_22__ch_1__abz_5"), ("added", "st_22__ch_1__abz_11")]),
        ("76", [("added", "st_76__ch_1__abz_6")]),
        ("81", [("added", "st_81__ch_1__p_13.1")]),
        ("83", [("meaning", "st_83__ch_1__p_1"), ("meaning", "st_83__ch_1__p_7")]),
        ("157", [("meaning", "st_157__ch_1"), ("repealed", "st_157__ch_5")]),
        ("252", [("added", "st_252__ch_2")]),
        ("330.3", [("meaning", "st_330.3__ch_2")]),
    ],
)
def test_exactly_these_provisions(found: EditionDiff, number: str, provisions: list[tuple[str, str]]) -> None:
    change = next(change for change in found.changed if change.article == number)

    assert [(provision.change, provision.label) for provision in change.provisions] == provisions


def test_rewritten_articles_are_compared_with_the_norm_they_come_from(found: EditionDiff) -> None:
    came_from = {change.article: change.was for change in found.changed if change.article != change.was}

    assert came_from == {
        "211": "216",
        "212": "211",
        "213": "216.1",
        "214": "212",
        "215": "214",
        "216": "219",
        "216.1": "220",
        "219": "225",
        "220": "213",
        "223": "217",
        "224": "218",
        "225": "226",
    }


def test_chapters(found: EditionDiff) -> None:
    assert [(change.change, change.label) for change in found.headings] == [
        ("meaning", "gl_34"),
        ("meaning", "gl_35"),
        ("meaning", "gl_36"),
        ("added", "gl_36.1"),
    ]
