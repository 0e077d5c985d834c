"""What was measured, as a page: ratios first, then the figures they come from."""

import platform
from datetime import UTC, datetime

from tests.bench.measuring import CONNECTIONS, WORKERS, Measured

RATIOS = (
    ("detail", "Wagtail v2 detail", "without the store"),
    ("detail, hot", "Wagtail v2 detail", "at least 15"),
    ("list of 20, hot", "Wagtail v2 list of 20", "at least 20"),
    ("list of 20", "Wagtail v2 list of 20", "without the store"),
    ("detail", "Django view, one query", "at least 0.7"),
    ("detail, hot", "Django view, constant bytes", "at least 0.5"),
    ("detail, hot", "bare WSGI", "0.5 in the end"),
)
GROWING = ("detail", "304", "list of 20", "filtered list of 20", "changes, 20 documents")


def report(results: list[Measured], *, rounds: int, seconds: int, small: int, large: int) -> str:
    """A page of Markdown."""
    named = {result.scenario.name: result for result in results}
    lines = [
        "# Bench",
        "",
        f"`make bench` on {datetime.now(UTC):%Y-%m-%d}: {platform.machine()}, Python {platform.python_version()}, granian "
        "with "
        f"{WORKERS} workers of one thread, wrk with {CONNECTIONS} connections on the same machine, PostgreSQL; medians of "
        f"{rounds} interleaved rounds of {seconds} s. {small} lessons of 10 KB, {large} for the rows marked large.",
        "Absolute figures are this machine's; the ratios are what is held.",
        "",
        "| ratio of throughput | wanted | measured |",
        "|---|---|---|",
        *[
            f"| {one} : {other} | {wanted} | {named[one].rate / named[other].rate:.2f} |"
            for one, other, wanted in RATIOS
        ],
        "",
        f"| time at {large} documents : at {small} | wanted | p50 | throughput |",
        "|---|---|---|---|",
        *[_growth(name, named) for name in GROWING],
        "",
        "| | requests/s | p50, ms | p99, ms | bytes | worker, MB |",
        "|---|---|---|---|---|---|",
        *[
            f"| {result.scenario.name} | {result.rate:,.0f} | {result.p50:.2f} | {result.p99:.2f} | {result.bytes:,} | "
            f"{result.memory:.0f} |"
            for result in results
        ],
        "",
    ]
    return "\n".join(lines)


def _growth(name: str, named: dict[str, Measured]) -> str:
    small, large = named[name], named[f"{name}, large"]
    return f"| {name} | at most 1.5 | {large.p50 / small.p50:.2f} | {small.rate / large.rate:.2f} |"
