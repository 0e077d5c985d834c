"""Canonical names of acts that are cited by body, date and number."""

import pytest

from cms.legislation.text.citations.lexer import tokenise
from cms.legislation.text.citations.numbered import numbered_at


def names(text: str) -> list[str]:
    return [named.act for named in numbered_at(text, tokenise(text, 0, len(text)), 0)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Федеральным законом РФ от 12.01.1996 № 10-ФЗ", "ФЗ от 1996-01-12 N 10-ФЗ"),
        ("ФЗ № 10 от 12 января 1996 г.", "ФЗ от 1996-01-12 N 10-ФЗ"),
        ("законов Удмуртской Республики от 21.03.2014 N 11-РЗ", "Закон Удмуртской Республики от 2014-03-21 N 11-РЗ"),
        (
            "приказа Министерства просвещения Российской Федерации от 24.03.2023 N 196",
            "Приказ Минпросвещения России от 2023-03-24 N 196",
        ),
        (
            "приказ Минтруда России № 5 и Минздрава России № 7 от 31.12.2020",
            "Приказ Минтруда России, Минздрава России от 2020-12-31 N 5/7",
        ),
        ("Рекомендация МОТ № 143", "Рекомендация МОТ N 143"),
        ("определения Верховного Суда РФ от 05.03.2018 N 5-КГ17", "Определение ВС РФ от 2018-03-05 N 5-КГ17"),
        ("Закон «О чём-то своём»", "alias:Закон «О чём-то своём»"),
    ],
)
def test_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "приказ директора школы от 01.09.2024 N 12-к",
        "приказ № 12",
        "решение суда от 01.02.2023 N 2-15/2023",
        "закон от 29.12.2012",
        "письмо от 12.03.2024 N 5",
        "указанный порядок",
    ],
)
def test_what_identifies_nothing_has_no_name(text: str) -> None:
    assert names(text) == []


def test_acts_that_share_type_and_body() -> None:
    assert names("постановлений Правительства РФ от 01.02.2020 N 5, от 03.04.2021 N 6 и от 05.06.2022 N 7") == [
        "Постановление Правительства РФ от 2020-02-01 N 5",
        "Постановление Правительства РФ от 2021-04-03 N 6",
        "Постановление Правительства РФ от 2022-06-05 N 7",
    ]
