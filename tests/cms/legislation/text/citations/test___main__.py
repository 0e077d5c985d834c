"""The command by which the finder is measured from outside."""

import io
import json

import pytest

from cms.legislation.text.citations.__main__ import main


def test_lines_come_back_with_citations() -> None:
    target = io.BytesIO()

    status = main(io.BytesIO('{"id": 7, "text": "По ст. 21 ТК РФ"}\n\n{"text": "Нет ссылок"}\n'.encode()), target)

    assert status == 0
    assert [json.loads(line) for line in target.getvalue().splitlines()] == [
        {
            "id": 7,
            "text": "По ст. 21 ТК РФ",
            "citations": [
                {
                    "span": [3, 15],
                    "act": "ТК РФ",
                    "article": "21",
                    "part": None,
                    "point": None,
                    "subpoint": None,
                    "paragraph": None,
                }
            ],
        },
        {"text": "Нет ссылок", "citations": []},
    ]


def test_a_bad_line_is_named_and_the_others_are_answered(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [
        '\ufeff{"text": "Раз"}'.encode(),
        b'{"text": 5}',
        b"no JSON",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"text": "2"}',
    ]
    target = io.BytesIO()

    assert main(lines, target) == 2
    assert [json.loads(line)["text"] for line in target.getvalue().splitlines()] == ["Раз", "2"]
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == [
        "line 2",
        "line 3",
        "line 4",
        "line 5",
    ]


def test_half_a_surrogate_pair_goes_through() -> None:
    target = io.BytesIO()

    assert main([b'{"text": "\\ud800"}'], target) == 0
    assert json.loads(target.getvalue()) == {"text": "\ud800", "citations": []}
