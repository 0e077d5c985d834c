"""Pages of gazettes are told from articles of laws."""

from cms.legislation.text.citations.gazettes import gazette_spans


def named(text: str) -> list[str]:
    return [text[start:end] for start, end in gazette_spans(text)]


def test_gazette_with_issues_of_several_years_is_one_span() -> None:
    text = "(Собрание законодательства РФ, 2012, N 53, ст. 7598; 2013, N 19, ст. 2326; N 27 ст. 3462)"

    assert named(text) == [text[1:-1]]


def test_year_and_issue_without_a_name_are_a_gazette() -> None:
    assert named("опубликовано: 2012, N 53 (ч. 1), ст. 7598") == ["2012, N 53 (ч. 1), ст. 7598"]


def test_dated_law_before_its_article_is_no_gazette() -> None:
    assert named("Федеральный закон от 29.12.2012 N 273-ФЗ, ст. 47") == []
    assert named("закон от 29 декабря 2012 г. N 273-ФЗ, ст. 47") == []
