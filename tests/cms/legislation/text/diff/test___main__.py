"""The command that measures the comparison from outside."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cms.legislation.text.diff.__main__ import main
from cms.legislation.text.files import read_file

OLD = "Статья 1. Кружок\n\n1. Собрание созывают раз в квартал.\n2. Учёт ведёт казначей первичной организации.\n"
NEW = "Статья 1. Кружок\n\n1. Собрание созывают раз в месяц.\n2. Учет ведет казначей первичной организации.\n"


def write(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text)
    return str(path)


def test_answers_json_with_the_changed_provisions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    added = f"{NEW}\nСтатья 2. Журнал\n\nЖурнал хранят пять лет.\n"

    assert main([write(tmp_path, "old.txt", OLD), write(tmp_path, "new.txt", added)]) == 0

    assert json.loads(capsys.readouterr().out) == {
        "added": ["2"],
        "removed": [],
        "changed": [{"article": "1", "class": "meaning", "provisions": ["st_1__ch_1"]}],
    }


def test_html_is_recognised_by_its_content(tmp_path: Path) -> None:
    page = "<html><body><p>Статья 351<sup>7</sup>. Кружок</p><p>Кружок собирается.</p></body></html>"

    assert [child.label for child in read_file(Path(write(tmp_path, "act", page))).root.children] == ["st_351.7"]


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = write(tmp_path, "old.txt", OLD)

    assert main([old, str(tmp_path / "absent.txt")]) == 2
    assert main([old, write(tmp_path, "empty.txt", "")]) == 2
    assert main([old]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert len(output.err.splitlines()) == 3
    assert "Traceback" not in output.err


def test_the_labour_code_from_the_command_line(acts: Path) -> None:
    command = [sys.executable, "-m", "cms.legislation.text.diff"]
    files = [str(acts / name) for name in ("tk_rf_197-fz__ed_2021-11-22.txt", "tk_rf_197-fz__ed_2023-08-04__ips.html")]

    answer = json.loads(subprocess.run([*command, *files], capture_output=True, check=True, text=True).stdout)

    assert (len(answer["added"]), len(answer["removed"]), len(answer["changed"])) == (11, 0, 72)
    assert {"article": "81", "class": "meaning", "provisions": ["st_81__ch_1__p_13.1"]} in answer["changed"]
