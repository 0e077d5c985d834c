"""`python -m cms.legislation.text.citations < LINES.jsonl`: lines {"text": …} → the same lines with `citations`.

A line that is no object with a string `text` is named on standard error and left out; the others are answered, and the
exit status is 2.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import BinaryIO

from cms.legislation.text.citations.finder import find_citations


def main(source: Iterable[bytes], target: BinaryIO) -> int:
    """Answers every line, UTF-8 in and out."""
    status = 0
    for number, line in enumerate(source, 1):
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        try:
            row = _row(line)
        except ValueError as error:
            sys.stderr.write(f"error: line {number}: {error}\n")
            status = 2
            continue
        row["citations"] = [citation.to_json() for citation in find_citations(str(row["text"]))]
        target.write(_written(row))
    return status


def _row(line: bytes) -> dict[str, object]:
    """Raises ValueError, which the errors of decoding and of JSON are as well."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise ValueError("an object with a string “text” is expected")
    return row


def _written(row: dict[str, object]) -> bytes:
    try:
        return (json.dumps(row, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair can be written as an escape only.
        return (json.dumps(row) + "\n").encode()


if __name__ == "__main__":
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
