"""The command by which the finder is measured from outside."""

import io
import json

from cms.legislation.text.citations.__main__ import main


def test_lines_come_back_with_citations() -> None:
    target = io.StringIO()

    status = main(io.StringIO('{"id": 7, "text": "По ст. 21 ТК РФ"}\n\n{"text": "Нет ссылок"}\n'), target)

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


def test_a_bad_line_is_named(capsys) -> None:
    assert main(io.StringIO('{"text": "Раз"}\n{"text": 5}\n'), io.StringIO()) == 2
    assert capsys.readouterr().err.startswith("line 2: ")
