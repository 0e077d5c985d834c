"""The library of law as it grows: 20 acts in three editions each, and 2 000, of which the same 20 are asked for.

Usage: python -m tests.bench.law [ACTS] (2 000). Two SQLite databases, one process each that answers through Django's handler,
asked in turns; medians of the times, and their ratio, which quality.md wants to be 1.5 at most. Writes RESULTS_LAW.md.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
RESULTS = Path(__file__).with_name("RESULTS_LAW.md")
SMALL = 20
LARGE = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 2_000
ROUNDS = 7
WANTED = 1.5
ASKED = {
    "list of acts": "/api/v1/acts/?limit=20",
    "filtered list of acts": "/api/v1/acts/?kind=fz&limit=20",
    "act": "/api/v1/acts/{slug}/",
    "contents on a day": "/api/v1/acts/{slug}/toc/?on=2022-06-01",
    "provision by label on a day": "/api/v1/acts/{slug}/provisions/st_7/?on=2022-06-01",
    "whole text on a day": "/api/v1/acts/{slug}/text/?on=2022-06-01",
    "diff of two days": "/api/v1/acts/{slug}/diff/?from=2020-06-01&to=2024-06-01",
    "provisions changed since": "/api/v1/acts/{slug}/provisions/?on=2024-06-01&changed_since=2022-06-01",
    "resolve": "/api/v1/resolve/?on=2022-06-01&text=%D1%81%D1%82.%207%20%D0%A4%D0%97%20N%20{number}",
    "law checks of an act": "/api/v1/law-checks/?act={slug}",
    "calendar": "/api/v1/feeds/in-force.ics",
}


def main() -> None:
    """Loads, measures and writes."""
    with tempfile.TemporaryDirectory() as folder:
        sides = {count: Side(Path(folder) / f"{count}.sqlite3", count) for count in (SMALL, LARGE)}
        times: dict[tuple[str, int], list[float]] = {}
        for _ in range(ROUNDS):
            for name, pattern in ASKED.items():
                for count, side in sides.items():
                    addresses = [pattern.format(slug=f"act-{n}", number=f"{n}-%D0%A4%D0%97") for n in range(SMALL)]
                    times.setdefault((name, count), []).extend(side.ask(addresses))
        RESULTS.write_text(_report(times, sides))
    print(RESULTS.read_text())


class Side:
    """A database with so many acts and the process that answers from it."""

    def __init__(self, path: Path, count: int) -> None:
        environment = {
            **os.environ,
            "AKTIV_DATABASE_URL": f"sqlite:///{path}",
            "AKTIV_DELIVERY_RATE": "off",
            "AKTIV_HOT_DOCUMENTS": "0",
            "DJANGO_SETTINGS_MODULE": "cms.config.settings.test",
        }
        started = perf_counter()
        command = [sys.executable, "-m", "tests.bench.law_library"]
        subprocess.run([*command, "fill", str(count)], cwd=ROOT, env=environment, check=True)
        self.filled_in = perf_counter() - started
        self.bytes = path.stat().st_size
        self._process = subprocess.Popen(
            [*command, "answer"], cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, addresses: list[str]) -> list[float]:
        """Milliseconds of each answer."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the answering process has no pipes")
        self._process.stdin.write(json.dumps(addresses) + "\n")
        self._process.stdin.flush()
        found: list[float] = json.loads(self._process.stdout.readline())
        return found


def _report(times: dict[tuple[str, int], list[float]], sides: dict[int, Side]) -> str:
    lines = [
        "# Bench of the library of law",
        "",
        f"`python -m tests.bench.law` on {datetime.now(UTC):%Y-%m-%d}: SQLite, Django's handler in one process, {SMALL} and "
        f"{LARGE} acts in three editions each (one in ten has 150 articles, the others 12), {ROUNDS} interleaved rounds over "
        f"the same {SMALL} acts; medians in milliseconds.",
        f"Databases of {sides[SMALL].bytes / 1e6:.0f} and {sides[LARGE].bytes / 1e6:.0f} MB.",
        "",
        f"| | {SMALL} acts | {LARGE} acts | ratio, wanted at most {WANTED} |",
        "|---|---|---|---|",
    ]
    for name in ASKED:
        few, many = (statistics.median(times[name, count]) for count in (SMALL, LARGE))
        lines.append(f"| {name} | {few:.2f} | {many:.2f} | {many / few:.2f} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
