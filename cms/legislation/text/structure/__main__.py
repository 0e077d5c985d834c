"""The structure of a file as JSON on standard output.

`python -m cms.legislation.text.structure FILE [--provision LABEL]`

Without a label: family, counts per level, article numbers, and how many lines no rule recognised. With one: that
provision.
Exit status 2 for a file that is refused and 1 for a label that is not there; the answer then has the key `error`.
"""

import argparse
import json
import sys
from pathlib import Path

from cms.legislation.text.structure import Structure
from cms.legislation.text.structure.source import SourceRefused, parse_source
from cms.legislation.text.tree import find, full_text


def main(arguments: list[str] | None = None) -> int:
    """Prints the answer and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m cms.legislation.text.structure")
    parser.add_argument("file", type=Path, help="plain text or HTML of an act")
    parser.add_argument(
        "--provision", metavar="LABEL", help="print the provision with this label, e.g. st_81__ch_1__p_6"
    )
    options = parser.parse_args(arguments)
    try:
        structure = parse_source(options.file.read_bytes())
    except SourceRefused as refusal:
        return _answer({"error": refusal.code, "detail": refusal.detail}, 2)
    if options.provision is None:
        return _answer(_summary(structure), 0)
    provision = _provision(structure, options.provision)
    if provision is None:
        return _answer({"error": "no_such_provision", "detail": options.provision}, 1)
    return _answer(provision, 0)


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


def _answer(answer: dict[str, object], status: int) -> int:
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
