"""The structure of a file as JSON on standard output.

`python -m cms.legislation.text.structure FILE [--provision LABEL]`

Without a label: family, counts per level, article numbers, and how many lines no rule recognised. With one: that
provision. The file is plain text, HTML, DOCX or Akoma Ntoso, as its content says.

Exit status 2 for a file that is refused and 1 for a label that is not there; standard error says why in one line and
nothing is on standard output. What is suspicious in a file that was read (cut off, gaps, lost superscripts) stands on
standard error too, a line each, with exit status 0.
"""

import argparse
import json
import sys
from pathlib import Path

from cms.legislation.text.files import FileRefused, read_file
from cms.legislation.text.report import import_report
from cms.legislation.text.structure import Structure
from cms.legislation.text.tree import find, full_text

_SHOWN = 50
"""Suspicious places that are written out."""


def main(arguments: list[str] | None = None) -> int:
    """Prints the answer and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m cms.legislation.text.structure")
    parser.add_argument("file", type=Path, help="plain text, HTML, DOCX or Akoma Ntoso of an act")
    parser.add_argument(
        "--provision", metavar="LABEL", help="print the provision with this label, e.g. st_81__ch_1__p_6"
    )
    options = parser.parse_args(arguments)
    try:
        structure = read_file(options.file)
    except (FileRefused, OSError) as refusal:
        return _refuse(str(refusal), 2)
    if options.provision is None:
        _warn(structure)
        return _answer(_summary(structure))
    provision = _provision(structure, options.provision)
    if provision is None:
        return _refuse(f"no_such_provision: {options.provision}", 1)
    return _answer(provision)


def _summary(structure: Structure) -> dict[str, object]:
    return {
        "family": structure.family,
        "counts": structure.counts,
        "articles": structure.articles,
        "unrecognised": structure.unrecognised,
    }


def _provision(structure: Structure, label: str) -> dict[str, object] | None:
    unit = find(structure.root, label)
    if unit is None or unit is structure.root:
        return None
    return {
        "label": unit.label,
        "level": unit.level,
        "number": unit.number,
        "heading": unit.heading,
        "state": unit.state,
        "text": full_text(unit),
        "notes": [note.raw for note in unit.notes],
    }


def _warn(structure: Structure) -> None:
    problems = import_report(structure).problems
    for problem in problems[:_SHOWN]:
        sys.stderr.write(f"warning: {problem.code} {problem.label}: {problem.detail}\n")
    if len(problems) > _SHOWN:
        sys.stderr.write(f"warning: {len(problems) - _SHOWN} more\n")


def _refuse(reason: str, status: int) -> int:
    sys.stderr.write(f"error: {reason}\n")
    return status


def _answer(answer: dict[str, object]) -> int:
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
