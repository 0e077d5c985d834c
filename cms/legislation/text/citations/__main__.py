"""`python -m cms.legislation.text.citations < LINES.jsonl`: lines {"text": …} → the same lines with `citations`."""

from __future__ import annotations

import json
import sys
from typing import TextIO

from cms.legislation.text.citations.finder import find_citations


def main(source: TextIO, target: TextIO) -> int:
    """Answer every line; 2 when a line is not an object with a string `text` (named on standard error)."""
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            text = row["text"]
            if not isinstance(text, str):
                raise TypeError("text is not a string")
        except (ValueError, KeyError, TypeError) as error:
            sys.stderr.write(f"line {number}: {error!r}\n")
            return 2
        row["citations"] = [citation.to_json() for citation in find_citations(text)]
        target.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.stdin, sys.stdout))
