"""Starts the servers, sends them the load of wrk in interleaved rounds, and reads what came of it."""

import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
CONNECTIONS = 16
WORKERS = 2
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


@dataclass(frozen=True)
class Server:
    """An application behind granian, with two workers of one thread each, as `make run` starts it."""

    name: str
    port: int
    application: str
    environment: dict[str, str]


@dataclass(frozen=True)
class Scenario:
    """Addresses that wrk asks for in turn; ``revalidate`` sends each with the ETag that it had."""

    name: str
    server: Server
    paths: list[str]
    revalidate: bool = False


@dataclass
class Measured:
    """Medians over the rounds: requests a second, milliseconds, and the largest worker in MB at the end."""

    scenario: Scenario
    rates: list[float] = field(default_factory=list)
    p50s: list[float] = field(default_factory=list)
    p99s: list[float] = field(default_factory=list)
    memory: float = 0.0
    bytes: int = 0

    @property
    def rate(self) -> float:
        return median(self.rates)

    @property
    def p50(self) -> float:
        return median(self.p50s)

    @property
    def p99(self) -> float:
        return median(self.p99s)


def measure(scenarios: list[Scenario], *, rounds: int, seconds: int) -> list[Measured]:
    """Every scenario in every round, in turn, so that what the machine does besides falls on all alike."""
    servers = list({scenario.server.name: scenario.server for scenario in scenarios}.values())
    body = Path(tempfile.mkdtemp(prefix="aktiv-bench-")) / "body"
    body.write_bytes(b"")
    running = {}
    try:
        for server in sorted(servers, key=lambda server: server.name != "aktiv"):
            running[server.name] = _start(server, body)
            if server.name == "aktiv":
                body.write_bytes(_get(server, scenarios_of(scenarios, "detail").paths[0])[0])
        results = [Measured(_filled(scenario)) for scenario in scenarios]
        for number in range(rounds):
            for result in results:
                _round(result, seconds)
                print(f"round {number + 1}: {result.scenario.name}: {result.rates[-1]:.0f}/s", flush=True)
        for result in results:
            result.memory = _memory(running[result.scenario.server.name].pid)
    finally:
        for process in running.values():
            process.terminate()
    return results


def scenarios_of(scenarios: list[Scenario], name: str) -> Scenario:
    return next(scenario for scenario in scenarios if scenario.name == name)


def _start(server: Server, body: Path) -> subprocess.Popen[bytes]:
    command = [
        *[sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(server.port)],
        *["--workers", str(WORKERS), "--blocking-threads", "1", "--log-level", "error", server.application],
    ]
    environment = {**os.environ, **server.environment, "BENCH_BODY": str(body)}
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    for _ in range(120):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{server.port}/healthz", timeout=1)
        except urllib.error.HTTPError:
            return process
        except OSError:
            time.sleep(0.5)
        else:
            return process
    raise RuntimeError(f"{server.name} does not answer.")


def _get(server: Server, path: str) -> tuple[bytes, str]:
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=20) as answer:
        return answer.read(), answer.headers.get("ETag", "")


def _filled(scenario: Scenario) -> Scenario:
    """Wagtail's addresses are of database ids, which only it can tell."""
    if "{page}" not in scenario.paths[0]:
        return scenario
    listing, _ = _get(scenario.server, "/wagtail/pages/?type=lessons.LessonPage&limit=100")
    ids = re.findall(r'"id": (\d+),\s+"meta"', listing.decode())
    return Scenario(scenario.name, scenario.server, [scenario.paths[0].replace("{page}", page) for page in ids])


def _round(result: Measured, seconds: int) -> None:
    scenario = result.scenario
    script = Path(tempfile.mkdtemp(prefix="aktiv-wrk-")) / "requests.lua"
    script.write_text(_lua(scenario))
    result.bytes = len(_get(scenario.server, scenario.paths[0])[0])
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", str(script),
               f"http://127.0.0.1:{scenario.server.port}"]  # fmt: skip
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx or 3xx" in output or "Socket errors" in output:
        raise RuntimeError(f"{scenario.name}: {output}")
    result.rates.append(float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]))  # type: ignore[index]
    for percent, into in (("50%", result.p50s), ("99%", result.p99s)):
        found = re.search(rf"{percent}\s+([\d.]+)(us|ms|s)", output)
        into.append(float(found[1]) * UNITS[found[2]])  # type: ignore[index]


def _lua(scenario: Scenario) -> str:
    requests = []
    for path in scenario.paths:
        etag = _get(scenario.server, path)[1] if scenario.revalidate else ""
        header = f'{{["If-None-Match"]="{etag.replace(chr(34), chr(92) + chr(34))}"}}' if etag else "nil"
        requests.append(f'  wrk.format("GET", "{path}", {header}),')
    return (
        "local requests\nlocal turn = 0\nfunction init()\n requests = {\n"
        + "\n".join(requests)
        + "\n }\n turn = math.random(#requests)\nend\n"
        "function request()\n turn = turn % #requests + 1\n return requests[turn]\nend\n"
    )


def _memory(pid: int) -> float:
    """Resident memory of the server's largest worker, MB."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    sizes = []
    for process in [str(pid), *children]:
        status = Path(f"/proc/{process}/status").read_text()
        sizes.append(int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024)  # type: ignore[index]
    return max(sizes)
