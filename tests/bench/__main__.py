"""Measures Aktiv beside its yardsticks and writes RESULTS.md: one machine, one run, interleaved rounds, medians, ratios.

Usage, through `make bench` (which gives a throwaway PostgreSQL): BENCH_ROUNDS=3 BENCH_SECONDS=4 BENCH_LARGE=100000
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import Measured, Scenario, Server, measure
from tests.bench.report import report

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
SECONDS = int(os.environ.get("BENCH_SECONDS", "4"))
SMALL = 1_000
LARGE = int(os.environ.get("BENCH_LARGE", "100000"))
RESULTS = Path(__file__).with_name("RESULTS.md")


def databases() -> tuple[str, str]:
    """Two databases on the given cluster: SMALL and LARGE documents, SMALL of them real pages in both."""
    address = os.environ["AKTIV_DATABASE_URL"]
    host = address.partition("host=")[2]
    large = address.replace("/aktiv?", "/aktiv_large?")
    _load(address, "pages", SMALL)
    subprocess.run(["createdb", "-h", host, "-U", "aktiv", "-T", "aktiv", "aktiv_large"], check=True)
    _load(large, "documents", LARGE)
    return address, large


def _load(database: str, what: str, count: int) -> None:
    print(f"loading {count} {what} …", flush=True)
    command = [sys.executable, "-m", "tests.bench.load", what, str(count)]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, **settings(database)})


def settings(database: str, *, module: str = "tests.bench.settings", hot: int = 0) -> dict[str, str]:
    return {
        "AKTIV_DATABASE_URL": database,
        "AKTIV_DELIVERY_RATE": "off",
        "AKTIV_HOT_DOCUMENTS": str(hot),
        "DJANGO_SETTINGS_MODULE": module,
    }


def scenarios(small: str, large: str) -> list[Scenario]:
    """What is measured, each with the server that answers it."""
    aktiv = Server("aktiv", 8701, "tests.bench.wsgi:application", settings(small))
    hot = Server("hot", 8702, "tests.bench.wsgi:application", settings(small, hot=2_000))
    grown = Server("large", 8703, "tests.bench.wsgi:application", settings(large))
    plain = Server("plain", 8704, "tests.bench.wsgi:application", settings(small, module="tests.bench.plain_settings"))
    bare = Server("bare", 8705, "tests.bench.plain:bare", settings(small))
    slugs = [f"bench-{number}" for number in range(0, SMALL, 5)]
    detail = [f"/api/v1/lessons/{slug}/" for slug in slugs]
    lists = ["/api/v1/lessons/?limit=20"]
    filtered = [f"/api/v1/lessons/?limit=20&topic=topic-{number}" for number in range(20)]
    changes = [f"/api/v1/changes/?after={number}&limit=20" for number in range(0, 900, 50)]
    wagtail_fields = "fields=summary,body,duration_minutes,objectives"
    return [
        Scenario("bare WSGI", bare, ["/"]),
        Scenario("Django view, constant bytes", plain, [f"/constant/{slug}/" for slug in slugs]),
        Scenario("Django view, one query", plain, [f"/query/{slug}/" for slug in slugs]),
        Scenario("detail, hot", hot, detail),
        Scenario("list of 20, hot", hot, lists),
        Scenario("detail", aktiv, detail),
        Scenario("304", aktiv, detail, revalidate=True),
        Scenario("list of 20", aktiv, lists),
        Scenario("filtered list of 20", aktiv, filtered),
        Scenario("changes, 20 documents", aktiv, changes),
        Scenario("Wagtail v2 detail", aktiv, [f"/wagtail/pages/{{page}}/?{wagtail_fields}"]),
        Scenario("Wagtail v2 list of 20", aktiv, ["/wagtail/pages/?type=lessons.LessonPage&fields=summary&limit=20"]),
        Scenario("detail, large", grown, detail),
        Scenario("304, large", grown, detail, revalidate=True),
        Scenario("list of 20, large", grown, lists),
        Scenario("filtered list of 20, large", grown, filtered),
        Scenario("changes, 20 documents, large", grown, changes),
    ]


def main() -> None:
    small, large = databases()
    results: list[Measured] = measure(scenarios(small, large), rounds=ROUNDS, seconds=SECONDS)
    RESULTS.write_text(report(results, rounds=ROUNDS, seconds=SECONDS, small=SMALL, large=LARGE))
    print(RESULTS.read_text())


if __name__ == "__main__":
    main()
