"""What counts as presentation, and what must never be taken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.legislation.text.normalise import (
    fingerprint,
    is_number,
    is_punctuation,
    is_stop,
    keys,
    normalised,
    tokens,
    without_notes,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("«Об образовании»", '"Об образовании"'),
        ("федеральный закон «О «Почте»»", 'федеральный закон "О "Почте""'),
        ("организации – работодателя", "организации - работодателя"),
        ("социально-экономический", "социально\u2011экономический"),
        ("не является её отчётом", "не является ее отчетом"),
        ("в\u00a0течение\u202fмесяца", "в течение месяца"),
        ("договор\u200bа", "договора"),
        ("социаль\u00adный", "социальный"),
        ("за́мок", "замок"),
        ("особый", "особыи\u0306"),
        ("от 30.06.2006 N 90-ФЗ", "от 30 июня 2006 года № 90-ФЗ"),
        ("от 7 июля 2003 г. N 126-ФЗ", "от 07.07.2003 № 126‑ФЗ"),
        ("10 000 рублей", "10000 рублей"),
        ("статьи 351⁷ Кодекса", "статьи 351.7 Кодекса"),
        ("статьи 312.3настоящего", "статьи 312.3 настоящего"),
        ("трудоваядеятельность", "трудовая деятельность"),
        ("закон N 3131-1", "закон № 3131-I"),
        ("Президент РОССИЙСКОЙ ФЕДЕРАЦИИ", "Президент Российской Федерации"),
        ("cтатья", "статья"),  # the first letter is Latin
        ("Государственной Думой <22>;", "Государственной Думой;"),
        ("текст (в ред. Федерального закона от 30.06.2006 N 90-ФЗ)", "текст"),
        ("(часть 4 в ред. Федерального закона от 07.05.2013 № 99-ФЗ)", ""),
        ("текст (В редакции Федерального закона от 14.07.2022 № 349-ФЗ)", "текст"),
        ("(пункт 15.1 введен Федеральным законом от 07.06.2013 № 120-ФЗ)", ""),
        ("первый пункт;", "первый пункт."),
        ("В случае, когда", "В случае когда"),
    ],
)
def test_presentation_leaves_the_fingerprint(one: str, other: str) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("статья 351.7", "статья 3517"),
        ("в течение 10 дней", "в течение 100 дней"),
        ("не допускается", "допускается"),
        ("и", "или"),
        ("пункты 5 - 10", "пункты 510"),
        ("1 марта 2022 года", "1 марта 2023 года"),
        ("3,5 процента", "35 процентов"),
        ("руководитель (организации)", "руководитель организации"),
        ("законом N 90-ФЗ", "законом N 90-ФКЗ"),
        ("(в редакционной комиссии)", ""),
    ],
)
def test_what_the_law_says_changes_the_fingerprint(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_tokens_know_where_they_stood() -> None:
    text = "Статья 351⁷. «Труд»  (в ред. Федерального закона от 1.1.2001) лётчиков"

    assert [(token.key, text[token.start : token.end]) for token in tokens(text)] == [
        ("статья", "Статья"),
        ("351.7", "351⁷"),
        (".", "."),
        ("труд", "Труд"),
        ("летчиков", "лётчиков"),
    ]


def test_a_date_is_one_token_and_its_year_word_belongs_to_it() -> None:
    assert keys("с 1 марта 2022 г. по 01.09.2022 года") == ["с", "2022-03-01", "по", "2022-09-01"]


def test_normalised_reads_as_one_line() -> None:
    assert normalised("1) Права,\n«обязанности» – по статье 81.1;") == "1 ) права обязанности по статье 81.1"


def test_a_blanked_note_keeps_every_position() -> None:
    text = "до (в ред. Федерального закона от 30.06.2006 N 90-ФЗ) после"

    assert without_notes(text) == "до" + " " * (len(text) - len("до") - len("после")) + "после"


def test_kinds_of_tokens() -> None:
    assert [is_number(key) for key in ("81.1", "2022-03-01", "статья", "№")] == [True, True, False, False]
    assert [is_punctuation(key) for key in ("(", "-", "№", "а")] == [True, True, False, False]
    assert [is_stop(key) for key in (",", ";", "(", "а")] == [True, True, False, False]


@given(st.text(alphabet="абвё АБ1.9⁷-–(),;№N«»\n", max_size=60))
def test_every_token_is_a_piece_of_the_text_and_they_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(
    st.text(alphabet="абвгдежз1234567890 ", max_size=60), st.text(alphabet="\u00a0\u202f\u2009", min_size=1, max_size=3)
)
def test_the_kind_of_space_never_matters(text: str, space: str) -> None:
    assert fingerprint(text.replace(" ", space)) == fingerprint(text)
