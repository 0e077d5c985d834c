"""A whole school by the authoring API: 2 000 lessons in batches and a code as an import, through ``kill -9``.

    .venv/bin/python -m tests.bench.bulk_load [ACT] [--lessons 2000]

Starts a server and a worker of its own with an empty database, kills the server three times in the middle of a batch and the
worker in the middle of the import, starts them again, sends again what got no answer, and writes the figures to
``RESULTS_BULK.md``. Fails when anything is missing or doubled.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from frontend_contract.sync.door import Door

ROOT = Path(__file__).resolve().parents[2]
PORT = 8937
BATCH = 50
KILLS = 3
RESULTS = Path(__file__).with_name("RESULTS_BULK.md")
SETTINGS = "cms.config.settings.embedded"
PREPARE = """
import django; django.setup()
from cms.accounts.access import make_token
from cms.accounts.models import User
from cms.config.site import setup_site
setup_site()
chief = User.objects.create_superuser("chief@example.org", "x")
print(make_token(chief, "load", scopes=["read", "draft"], by=chief)[1])
"""
COUNT = """
import django; django.setup()
from cms.lessons.models import LessonPage
from cms.legislation.models import Edition
edition = Edition.objects.first()
print(LessonPage.objects.count(), LessonPage.objects.values("title").distinct().count(), Edition.objects.count(),
      edition.text.count(chr(10)) if edition else 0)
"""


class System:
    """A server and a worker over a folder."""

    def __init__(self, folder: Path) -> None:
        extra = {"AKTIV_VAR_DIR": str(folder), "AKTIV_DELIVERY_RATE": "off", "DJANGO_SETTINGS_MODULE": SETTINGS}
        self.environment = {**os.environ, **extra}
        self.log = (folder / "log").open("wb")
        self.server: subprocess.Popen[bytes] | None = None
        self.worker: subprocess.Popen[bytes] | None = None

    def run(self, *arguments: str) -> str:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def serve(self) -> None:
        command = [
            str(Path(sys.executable).parent / "granian"), "--interface", "wsgi", "--workers", "1", "--blocking-threads", "2",
            "--port", str(PORT), "cms.config.wsgi:application",
        ]  # fmt: skip
        self.server = self._start(*command)

    def work(self) -> None:
        self.worker = self._start(sys.executable, "manage.py", "db_worker", "--interval", "1")

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=self.log, stderr=self.log, start_new_session=True
        )

    def kill(self, process: subprocess.Popen[bytes] | None) -> None:
        if process is not None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def memory(self, process: subprocess.Popen[bytes] | None) -> int:
        """Megabytes of the processes at their largest."""
        assert process is not None
        found = 0
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                text = status.read_text()
                if os.getpgid(int(status.parent.name)) == process.pid:
                    found += int(text.split("VmHWM:")[1].split()[0]) // 1024
            except (OSError, IndexError, ValueError):
                continue
        return found


def lesson(number: int) -> dict[str, Any]:
    paragraphs = [{"type": "paragraph", "html": f"<p>Абзац {part} урока {number}.</p>" * 5} for part in range(6)]
    body = [{"type": "heading", "text": f"Раздел {number}"}, *paragraphs]
    return {"type": "lesson", "title": f"Урок {number}", "summary": "О нём.", "body": body}


def load_lessons(system: System, door: Door, lessons: int) -> list[str]:
    """Load them, with the server killed in the middle of a batch at each quarter of the way; answers what was seen."""
    started, kills, repeated = time.monotonic(), 0, 0
    for first in range(0, lessons, BATCH):
        operations = [{"method": "POST", "path": "documents/", "body": lesson(n)} for n in range(first, first + BATCH)]
        if kills < KILLS and first >= lessons * (kills + 1) // (KILLS + 1):
            kills += 1
            threading.Timer(0.7, lambda: (system.kill(system.server), system.serve())).start()
        answer = sent(door, {"operations": operations}, f"lessons-{first}")
        statuses = [each["status"] for each in answer["answers"]]
        assert statuses == [201] * BATCH, statuses
        repeated += sum("Idempotency-Replayed" in each["headers"] for each in answer["answers"])
    seconds = time.monotonic() - started
    return [
        f"* {lessons} lessons of seven blocks in batches of {BATCH}: {seconds:.0f} s, {lessons / seconds:.1f} a second,"
        f" with {kills} times `kill -9` of the server in the middle of a batch and the waits for its leases included.",
        f"* Operations of the batches that were cut off and had been done already, and were not done again: {repeated}.",
        f"* Memory of the server at most: {system.memory(system.server)} MB.",
    ]


def sent(door: Door, body: Any, key: str) -> Any:
    """The answer to a batch, sent until there is one."""
    for _attempt in range(60):
        try:
            answer = door.call("POST", "batch/", body, key=key)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            continue
        if answer.status == 200:
            return answer.body
        assert answer.status == 409, answer
        time.sleep(2)
    raise TimeoutError(key)


def load_act(system: System, door: Door, act: Path) -> list[str]:
    """Import it, with the worker killed once; answers what was seen."""
    told = {
        "type": "code", "bodies": "Государственная Дума", "number": "197-ФЗ", "signed_on": "2001-12-30",
        "title": "Трудовой кодекс", "slug": "tk", "in_force_from": "2025-09-01",
    }  # fmt: skip
    started = time.monotonic()
    job = door.send_file("imports/edition/", act.name, act.read_bytes(), told).body["id"]
    while door.call("GET", f"jobs/{job}/").body["state"] == "queued":
        time.sleep(0.1)
    time.sleep(1)
    assert door.call("GET", f"jobs/{job}/").body["state"] == "running", "the import was too quick to be cut off"
    system.kill(system.worker)
    # As if ten minutes had passed: the lease of the worker that is gone has run out.
    system.run(
        "-c",
        "import django; django.setup(); from cms.accounts.models import Job; Job.objects.update(leased_until=None)",
    )
    system.work()
    again = time.monotonic()
    result = door.wait_for(job)
    ended = time.monotonic()
    size = act.stat().st_size // 1024
    return [
        f"* The Labour Code ({size} KB, {result['lines']} lines): {ended - again:.0f} s for the import that was begun again,"
        f" {ended - started:.0f} s with `kill -9` of the worker after a second of it.",
        f"* Memory of the worker at most: {system.memory(system.worker)} MB.",
    ]


def write(seen: list[str]) -> None:
    """Print the figures and keep them."""
    load = os.getloadavg()[1]
    head = [
        "# Loading a school by the API",
        "",
        "Written by `make bench-bulk`. Embedded SQLite, one server process with two threads, one worker;",
        f"{os.cpu_count()} processors, load {load:.1f} while it ran (other work on the machine included).",
        "",
    ]
    text = "\n".join([*head, *seen]) + "\n"
    print(text)
    RESULTS.write_text(text)


def main() -> None:
    """Run it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("act", type=Path, nargs="?")
    parser.add_argument("--lessons", type=int, default=2_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        system = System(Path(name))
        system.run("manage.py", "migrate", "-v0")
        door = Door(f"http://127.0.0.1:{PORT}", system.run("-c", PREPARE).strip().splitlines()[-1])
        try:
            system.serve()
            system.work()
            time.sleep(8)
            seen = load_lessons(system, door, given.lessons)
            if given.act:
                seen += load_act(system, door, given.act)
            counts = [int(part) for part in system.run("-c", COUNT).split()[-4:]]
            assert counts[:3] == [given.lessons, given.lessons, int(bool(given.act))], "something is missing or doubled"
            seen.append(
                f"* In the database afterwards: {counts[0]} lessons with {counts[1]} titles, {counts[2]} edition."
            )
            write(seen)
        finally:
            system.kill(system.server)
            system.kill(system.worker)


if __name__ == "__main__":
    main()
