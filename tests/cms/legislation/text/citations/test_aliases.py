"""Aliases in every case."""

import pytest

from cms.legislation.text.citations.aliases import alias_index
from cms.legislation.text.citations.lexer import tokenise


def found(text: str, **aliases: str) -> tuple[str, str] | None:
    alias = alias_index(aliases).at(text, tokenise(text, 0, len(text)), 0)
    return (alias.act, text[: alias.end]) if alias else None


@pytest.mark.parametrize("text", ["Отраслевое соглашение", "Отраслевого соглашения", "отраслевым соглашением"])
def test_case_does_not_matter(text: str) -> None:
    assert found(text + " области") == ("alias:Отраслевое соглашение", text)


def test_the_longest_alias_wins() -> None:
    assert found("Законом об образовании в Российской Федерации") == (
        "alias:Закон об образовании",
        "Законом об образовании в Российской Федерации",
    )


def test_a_quoted_title_is_not_the_alias() -> None:
    assert found("Закона РФ «Об образовании»") is None


def test_alias_with_quotes_inside_takes_its_closing_quote() -> None:
    aliases = {"Положение о кружке «Актив»": ""}

    assert found("Положения о кружке «Актив» школы", **aliases) == (
        "alias:Положение о кружке «Актив»",
        "Положения о кружке «Актив»",
    )
