"""`python -m cms.legislation.text.diff OLD NEW`: the differences of two editions as JSON on standard output.

    {"added": ["351.7"], "removed": [],
     "changed": [{"article": "81", "class": "meaning", "provisions": ["st_81__ch_1__p_13.1"]}]}

Articles are named by their numbers, what stands beside articles (a preamble, a point of an order) by its label. A file
is plain text, HTML, DOCX or Akoma Ntoso, as its content says. Exit code 2 and a line on standard error when a file
cannot be read.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from cms.legislation.text.diff import EditionDiff, compare
from cms.legislation.text.files import FileRefused, read_file


def main(arguments: Sequence[str]) -> int:
    """Runs the command and answers its exit code."""
    if len(arguments) != 2:
        sys.stderr.write("usage: python -m cms.legislation.text.diff OLD NEW\n")
        return 2
    try:
        old, new = (read_file(Path(name)).root for name in arguments)
    except (OSError, FileRefused) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    json.dump(summary(compare(old, new)), sys.stdout, ensure_ascii=False)
    sys.stdout.write("\n")
    return 0


def summary(found: EditionDiff) -> dict[str, object]:
    """The shape that the command writes; labels of the new edition, or of the old one for what is gone."""
    changed = [
        {
            "article": change.article,
            "class": change.change,
            "provisions": list(dict.fromkeys(provision.label for provision in change.provisions)),
        }
        for change in found.changed
    ]
    return {"added": list(found.added), "removed": list(found.removed), "changed": changed}


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
