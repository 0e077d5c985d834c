import pytest
from django.core.exceptions import ValidationError

from cms.content.blocks.table import MAX_COLUMNS, MAX_ROWS, TableBlock
from tests.cms.content.bodies import rendered


@pytest.mark.parametrize(
    ("choice", "header_row", "header_column"),
    [("row", True, False), ("column", False, True), ("both", True, True), ("neither", False, False)],
)
def test_shape(choice, header_row, header_column):
    stored = {
        "data": [["Кто", "Срок"], ["Профком ", None]],
        "table_header_choice": choice,
        "table_caption": "Сроки",
        "cell": [],
        "mergeCells": [],
    }
    assert rendered("table", stored) == {
        "type": "table",
        "caption": "Сроки",
        "header_row": header_row,
        "header_column": header_column,
        "rows": [["Кто", "Срок"], ["Профком", ""]],
    }


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ([["a", "b", "c"], ["d"], [], ["e"]], [["a", "b", "c"], ["d", "", ""], ["", "", ""], ["e", "", ""]]),
        ([["a", "b", None], [None, "c", ""], [None, " ", None]], [["a", "b"], ["", "c"]]),
        ([[None, "a"], [5, None]], [["", "a"], ["5", ""]]),
        ([[None], []], []),
        ([], []),
        (None, []),
    ],
)
def test_rows_are_of_equal_length_and_nothing_empty_hangs_at_the_end(data, rows):
    table = rendered("table", {"data": data, "table_header_choice": "neither"})
    assert table is not None
    assert table["rows"] == rows


def refusal_of(data: list[list[str | None]]) -> str:
    with pytest.raises(ValidationError) as refusal:
        TableBlock().clean({"data": data, "table_header_choice": "row", "table_caption": ""})
    return str(refusal.value.code)


def test_an_empty_table_is_refused():
    assert refusal_of([[None, ""], [" ", None]]) == "empty"


@pytest.mark.parametrize("data", [[["x"]] * (MAX_ROWS + 1), [["x"] * (MAX_COLUMNS + 1)]])
def test_a_table_too_large_for_a_phone_is_refused(data):
    assert refusal_of(data) == "too_large"


def test_the_largest_table_passes():
    data = [["x"] * MAX_COLUMNS] * MAX_ROWS
    cleaned = TableBlock().clean({"data": data, "table_header_choice": "row", "table_caption": ""})
    assert cleaned is not None
    assert cleaned["data"] == data
