"""The command: JSON on standard output, no database, no settings."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cms.legislation.text.structure.__main__ import main

ACT = """ЗАКОН
Глава 1. Общее
Статья 1. Цель
1. Цель такова:
1) первая;
(п. 1 в ред. Федерального закона от 30.06.2006 N 90-ФЗ)
2) вторая.
Статья 2. Утратила силу.
"""


def run(capsys, *arguments: str) -> tuple[int, dict[str, object]]:
    status = main(list(arguments))
    return status, json.loads(capsys.readouterr().out)


def test_summary(capsys, tmp_path: Path):
    (tmp_path / "act.txt").write_text(ACT, encoding="utf-8")

    assert run(capsys, str(tmp_path / "act.txt")) == (
        0,
        {
            "family": "law",
            "counts": {"section": 0, "chapter": 1, "article": 2, "part": 1, "point": 2, "subpoint": 0},
            "articles": ["1", "2"],
            "unrecognised": 0,
        },
    )


def test_a_provision(capsys, tmp_path: Path):
    (tmp_path / "act.txt").write_text(ACT, encoding="utf-8")

    status, answer = run(capsys, str(tmp_path / "act.txt"), "--provision", "st_1__ch_1")

    assert status == 0
    assert answer == {
        "label": "st_1__ch_1",
        "level": "part",
        "number": "1",
        "heading": "",
        "state": "in_force",
        "text": "1. Цель такова:\n1) первая;\n2) вторая.",
        "notes": [],
    }


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main(list(arguments))
    output = capsys.readouterr()
    assert output.out == ""
    return status, output.err


def test_a_label_that_is_not_there(capsys, tmp_path: Path):
    (tmp_path / "act.txt").write_text(ACT, encoding="utf-8")

    assert refused(capsys, str(tmp_path / "act.txt"), "--provision", "st_3") == (1, "error: no_such_provision: st_3\n")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7", "not_text: the file is a PDF, not plain text or HTML"),
        (b"", "empty: the file holds no text"),
        (b"PK\x03\x04 and no more", "damaged: File is not a zip file"),
        (b"<?xml version='1.0'?><a/>", "another_page: this XML is neither a page of HTML nor Akoma Ntoso"),
        (b"0" * (17 * 1024 * 1024), "oversized: the file has 17825792 bytes, the limit is 16777216"),
    ],
    ids=["pdf", "empty", "zip", "xml", "large"],
)
def test_a_refused_file(capsys, tmp_path: Path, content: bytes, reason: str):
    (tmp_path / "act.txt").write_bytes(content)

    assert refused(capsys, str(tmp_path / "act.txt")) == (2, f"error: {reason}\n")


def test_a_file_that_is_not_there_and_a_folder(capsys, tmp_path: Path):
    for path in (tmp_path / "absent.txt", tmp_path):
        status, error = refused(capsys, str(path))

        assert (status, error.count("\n")) == (2, 1)
        assert error.startswith("error: ")


def test_damage_is_shown_beside_the_answer(capsys, tmp_path: Path):
    (tmp_path / "act.txt").write_bytes(ACT.encode()[: ACT.encode().index("вторая.".encode()) + 3])

    assert main([str(tmp_path / "act.txt")]) == 0
    output = capsys.readouterr()
    assert json.loads(output.out)["articles"] == ["1"]
    assert output.err.splitlines()[0] == "warning: cut_off : the file ends in the middle of a character"


def test_it_runs_as_a_module_without_settings(tmp_path: Path):
    (tmp_path / "act.txt").write_text(ACT, encoding="utf-8")

    answer = subprocess.run(
        [sys.executable, "-m", "cms.legislation.text.structure", str(tmp_path / "act.txt")],
        cwd=Path(__file__).resolve().parents[5],
        env={"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
    )

    assert json.loads(answer.stdout)["articles"] == ["1", "2"]
