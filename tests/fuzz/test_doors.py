"""Schemathesis at every door, with a token of each role: no 500, no status and no answer that is not described.

A slice in each run of the tests; ten thousand requests and more with ``make fuzz`` (``FUZZ=10000 pytest tests/fuzz``).
"""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi import checks

from cms.accounts.access import make_token
from cms.accounts.models import Job, User
from cms.editorial.models import Release
from tests.factories.territories import Union
from tests.fuzz.aim import Target

pytestmark = pytest.mark.django_db

REQUESTS = int(os.environ.get("FUZZ", "500"))
REPORT = os.environ.get("FUZZ_REPORT")
CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
]
ROLES = ("author", "territorial_editor", "methodologist", "lawyer", "publisher", "administrator")
EVERYONE = (*ROLES, "service", "reader of drafts", "nobody")
CALLERS = EVERYONE if "FUZZ" in os.environ else ("author", "service")
# Shares of the requests.
DOORS = {"authoring": 0.8, "delivery": 0.15, "participation": 0.05}
OPENAPI = {
    "authoring": "/api/authoring/v1/openapi.json",
    "delivery": "/api/v1/openapi.json",
    "participation": "/api/participation/v1/openapi.json",
}


class Run:
    """Requests of one caller at one door, and what came of them."""

    def __init__(self, door: str, target: Target, headers: dict[str, str]) -> None:
        self.schema = schemathesis.openapi.from_wsgi(OPENAPI[door], WSGIHandler())
        # What is sent compressed, the WSGI client of Schemathesis does not unpack.
        self.target, self.headers = target, {"Accept-Encoding": "identity", **headers}
        self.statuses: Counter[tuple[str, int]] = Counter()
        self.faults: dict[str, str] = {}

    def send(self, requests: int) -> None:
        """Send at least so many, half of them as described and half not."""
        operations = [found.ok() for found in self.schema.get_all_operations()]
        each = -(-requests // (2 * len(operations)))
        for operation in operations:
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
                self._send(operation, mode, each)

    def _send(self, operation: Any, mode: GenerationMode, requests: int) -> None:
        @settings(
            max_examples=requests, deadline=None, database=None, phases=[Phase.generate],
            derandomize="FUZZ" not in os.environ, suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(operation.as_strategy(generation_mode=mode), st.integers(0, 10**9))
        def one(case: Any, seed: int) -> None:
            self.target.aim(case, seed)
            answer = case.call(headers=self.headers)
            self.statuses[operation.label, answer.status_code] += 1
            try:
                case.validate_response(answer, checks=CHECKS)
            except FailureGroup as group:
                for failure in group.exceptions:
                    place = f"{operation.label} {answer.status_code} {type(failure).__name__}"
                    self.faults.setdefault(place, f"{failure}\n{case.as_curl_command()[:3000]}")

        try:
            one()
        except Unsatisfiable:
            # What takes no parameter can not be asked wrongly.
            assert mode is GenerationMode.NEGATIVE


@pytest.fixture
def report() -> Iterator[list[tuple[str, Run]]]:
    """What was sent, told at the end."""
    runs: list[tuple[str, Run]] = []
    yield runs
    for name, run in runs:
        codes: Counter[int] = Counter()
        for (_operation, status), times in run.statuses.items():
            codes[status] += times
        print(f"{name}: {codes.total()} requests, {dict(sorted(codes.items()))}")
        if REPORT:
            told = {f"{operation} {status}": times for (operation, status), times in sorted(run.statuses.items())}
            with Path(REPORT).open("a") as file:
                file.write(json.dumps({"run": name, "requests": codes.total(), "answers": told}) + "\n")


def headers_of(caller: str, union: Union) -> dict[str, str]:
    if caller == "nobody":
        return {}
    scopes = ["read"] if caller == "reader of drafts" else ["read", "draft", "submit", "publish"]
    user = union.people[caller] if caller in ROLES else User.objects.create_superuser("chief@example.org", "x")
    _token, plain = make_token(user, caller, scopes=scopes, by=user, service=caller == "service")
    return {"Authorization": f"Bearer {plain}"}


def target_of(union: Union) -> Target:
    def release(chance: Any) -> str:
        rows = list(Release.objects.values_list("public_id", flat=True)[:5])
        return str(chance.choice(rows)) if rows else str(uuid4())

    def job(chance: Any) -> str:
        rows = list(Job.objects.values_list("public_id", flat=True)[:5])
        return str(chance.choice(rows)) if rows else str(uuid4())

    named = {"release": release, "job": job, "number": lambda chance: chance.choice([1, 1, 2, 7])}
    return Target(union, named)


@pytest.mark.parametrize("caller", CALLERS)
def test_the_authoring_door_does_as_it_says(caller: str, union: Union, no_limits, report) -> None:
    run = Run("authoring", target_of(union), headers_of(caller, union))
    report.append((f"authoring as {caller}", run))
    run.send(int(REQUESTS * DOORS["authoring"]) // len(CALLERS))
    assert run.faults == {}


@pytest.mark.parametrize("door", ["delivery", "participation"])
def test_the_open_doors_do_as_they_say(door: str, union: Union, no_limits, report) -> None:
    run = Run(door, target_of(union), {})
    report.append((door, run))
    run.send(int(REQUESTS * DOORS[door]))
    assert run.faults == {}
