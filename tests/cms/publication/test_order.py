"""Eight processes publish at once on PostgreSQL while a reader polls: nothing lost, nothing doubled, no step back."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clusters import Cluster, binaries

ROOT = Path(__file__).resolve().parents[3]
PROCESSES = 8
STEPS = 130
CUTS = int(os.environ.get("AKTIV_TEST_POWER_CUTS", "20"))

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.slow,
    pytest.mark.skipif(binaries() is None, reason="PostgreSQL is not installed"),
]


def ready_cluster() -> Iterator[Cluster]:
    cluster = Cluster()
    try:
        manage(cluster, "migrate", "-v", "0")
        manage(cluster, "setup_site")
        yield cluster
    finally:
        cluster.remove()


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    yield from ready_cluster()


def environment(cluster: Cluster) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.config.settings.test",
        "AKTIV_DATABASE_URL": cluster.address,
    }


def manage(cluster: Cluster, *arguments: str) -> str:
    command = [sys.executable, "manage.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment(cluster), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def publishers(cluster: Cluster, count: int, steps: int, first_seed: int = 0) -> list[subprocess.Popen[str]]:
    return [
        subprocess.Popen(
            [sys.executable, "-m", "tests.publisher", str(first_seed + seed), str(steps)],
            cwd=ROOT, env=environment(cluster), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for seed in range(count)
    ]  # fmt: skip


def rows(cluster: Cluster, query: str) -> list[str]:
    command = [str(cluster.bin / "psql"), "-h", str(cluster.folder), "-U", "aktiv", "-At", "-c", query, "aktiv"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_eight_publishers_and_a_polling_reader(cluster: Cluster):
    running = publishers(cluster, PROCESSES, STEPS)
    seen: list[int] = []
    while any(process.poll() is None for process in running):
        seen += poll(cluster, seen)
        time.sleep(0.05)
    seen += poll(cluster, seen)
    assert [process.wait() for process in running] == [0] * PROCESSES
    total = int(rows(cluster, "SELECT count(*) FROM publication_publisheddocument")[0])
    assert total >= 1_000
    assert seen == list(range(1, total + 1))
    assert "0 found" in manage(cluster, "audit_publication")


def poll(cluster: Cluster, seen: list[int]) -> list[int]:
    last = seen[-1] if seen else 0
    query = f"SELECT sequence FROM publication_publisheddocument WHERE sequence > {last} ORDER BY sequence"
    return [int(row) for row in rows(cluster, query)]


@pytest.fixture(scope="module")
def cut_cluster() -> Iterator[Cluster]:
    """One cluster that goes through all the cuts, as one machine would."""
    yield from ready_cluster()


# A test of its own for each cut, so that the file does not come last of all and keep one process waiting for it.
@pytest.mark.parametrize("cut", range(CUTS))
def test_a_power_cut_leaves_no_live_page_without_its_entry(cut_cluster: Cluster, cut: int):
    before = int(rows(cut_cluster, "SELECT count(*) FROM publication_publisheddocument")[0])
    running = publishers(cut_cluster, 3, 10_000, first_seed=100 + cut * 3)
    for process in running:
        assert process.stdout is not None
        process.stdout.readline()
    time.sleep(random.Random(20261122 + cut).uniform(0.0, 1.5))
    if cut % 2:
        cut_cluster.kill()
    for process in running:
        process.kill()
        process.wait()
    if cut % 2:
        cut_cluster.start()
    report = manage(cut_cluster, "audit_publication", "--repair").strip().splitlines()
    # What the cut may leave is entries without their number: the next numbering gives it.
    assert {line.partition(":")[0] for line in report[:-1]} <= {"not numbered"}
    assert "0 found" in manage(cut_cluster, "audit_publication")
    numbers = [int(row) for row in rows(cut_cluster, "SELECT sequence FROM publication_publisheddocument ORDER BY 1")]
    assert len(numbers) > before
    assert numbers == list(range(1, len(numbers) + 1))
    print(f"{len(numbers) - before} entries before the cut, {report[-1]}")
