"""Work that takes longer than a request: handed in, done by a worker, asked about by its owner.

What a job does and that it is done are one transaction, so a worker that is killed leaves nothing half done. Its lease
runs out, and the job is begun again.
"""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django_tasks import task
from pydantic import AwareDatetime, BaseModel

from cms.accounts.models import Job, JobState
from cms.content.authoring.codecs import Record
from cms.content.authoring.refusals import ContentRefused, NoDraft, RightMissing
from cms.content.authoring.types import Warned
from cms.publication.refusal import PublicationRefused

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)
# A job that broke off this often will not get better by being begun once more.
MOST_ATTEMPTS = 5

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Source:
    """The file of an import."""

    content: bytes
    name: str


@dataclass(frozen=True, slots=True)
class ImportKind:
    """A kind of import. ``shape`` is what is told beside the file; ``run`` makes drafts of it in one transaction and
    answers what came of it, as JSON; ``require`` raises ``RightMissing`` before anything is kept."""

    name: str
    shape: type[BaseModel]
    run: Callable[[Any, Source, Any], dict[str, Any]]
    require: Callable[[Any, Any], None]


class JobStatus(Record):
    """How a job stands. ``progress`` is in per cent; ``result`` is there when it is done, ``errors`` when it was refused."""

    id: UUID
    kind: str
    state: str
    progress: int
    created_at: AwareDatetime
    finished_at: AwareDatetime | None
    result: dict[str, Any]
    errors: list[Warned]


_kinds: dict[str, ImportKind] = {}


def register_import(kind: ImportKind) -> None:
    """Add a kind of import. A name that is taken stops the start."""
    if kind.name in _kinds:
        raise ImproperlyConfigured(f"The import {kind.name!r} is registered twice.")
    _kinds[kind.name] = kind


def import_kinds() -> tuple[ImportKind, ...]:
    return tuple(_kinds.values())


def import_kind(name: str) -> ImportKind | None:
    return _kinds.get(name)


@transaction.atomic
def hand_in(kind: ImportKind, given: BaseModel, source: Source, *, by: Any) -> JobStatus:
    """Take a file for an import. Raises ``RightMissing`` and ``ContentRefused``."""
    kind.require(given, by)
    job = Job.objects.create(
        public_id=uuid4(),
        user=by,
        kind=kind.name,
        given={"members": json.loads(given.model_dump_json()), "name": source.name},
        upload=source.content,
    )
    run_job_later.enqueue(str(job.public_id))
    return _status(job)


def find_job(public_id: UUID, *, by: Any) -> JobStatus:
    """How a job of this person stands; one whose worker is gone is begun again. Raises ``NoDraft``."""
    job = Job.objects.defer("upload").filter(public_id=public_id, user=by).first()
    if job is None:
        raise NoDraft
    if job.state == JobState.RUNNING and _is_left(job):
        run_job_later.enqueue(str(public_id))
    return _status(job)


def take_up_left_jobs() -> int:
    """Begin the jobs again whose worker has gone away, and those that none has taken; answers how many."""
    now = timezone.now()
    left = Job.objects.filter(state=JobState.RUNNING, leased_until__lt=now)
    forgotten = Job.objects.filter(state=JobState.QUEUED, created_at__lt=now - LEASE)
    ids = list((left | forgotten).order_by("pk").values_list("public_id", flat=True)[:20])
    for public_id in ids:
        run_job(public_id)
    return len(ids)


@task()
def run_job_later(public_id: str) -> None:
    """For the worker."""
    run_job(UUID(public_id))


def run_job(public_id: UUID) -> None:
    """Do a job, unless it is done or somebody else is at it."""
    job = _taken(public_id)
    if job is None:
        return
    try:
        with transaction.atomic():
            _do(job)
    except (ContentRefused, PublicationRefused) as refused:
        _fail(job, [(fault.pointer, str(fault.message)) for fault in refused.faults])
    except ValidationError as refusal:
        _fail(job, [("", message) for message in refusal.messages])
    except RightMissing as missing:
        _fail(job, [("", str(missing))])
    except ValueError as refusal:
        _fail(job, [("", str(refusal))])
    except Exception:
        logger.exception("The job %s broke off", public_id)
        if job.attempts >= MOST_ATTEMPTS:
            _fail(job, [("", "internal error")])
        else:
            Job.objects.filter(pk=job.pk).update(leased_until=timezone.now())


def _taken(public_id: UUID) -> Job | None:
    """The job, with a lease in our name; None when there is nothing to do."""
    with transaction.atomic():
        rows = Job.objects.filter(public_id=public_id)
        job = (rows.select_for_update() if connection.vendor == "postgresql" else rows).first()
        if job is None or job.state in (JobState.DONE, JobState.FAILED):
            return None
        if job.state == JobState.RUNNING and not _is_left(job):
            return None
        job.state, job.leased_until = JobState.RUNNING, timezone.now() + LEASE
        job.attempts, job.progress = job.attempts + 1, 10
        job.save(update_fields=["state", "leased_until", "attempts", "progress"])
        return job


def _do(job: Job) -> None:
    kind = _kinds[job.kind]
    rows = Job.objects.filter(pk=job.pk)
    state = (
        (rows.select_for_update() if connection.vendor == "postgresql" else rows).values_list("state", flat=True).get()
    )
    if state != JobState.RUNNING:
        return
    given = kind.shape.model_validate_json(json.dumps(job.given["members"]))
    result = kind.run(given, Source(bytes(job.upload), job.given["name"]), job.user)
    rows.update(
        state=JobState.DONE, progress=100, result=result, upload=b"", finished_at=timezone.now(), leased_until=None
    )


def _fail(job: Job, faults: list[tuple[str, str]]) -> None:
    told: list[Mapping[str, str]] = [{"pointer": pointer, "detail": detail} for pointer, detail in faults]
    Job.objects.filter(pk=job.pk).update(
        state=JobState.FAILED, faults=told, upload=b"", finished_at=timezone.now(), leased_until=None
    )


def _is_left(job: Job) -> bool:
    return job.leased_until is None or job.leased_until < timezone.now()


def _status(job: Job) -> JobStatus:
    return JobStatus(
        id=job.public_id,
        kind=job.kind,
        state=job.state,
        progress=job.progress,
        created_at=job.created_at,
        finished_at=job.finished_at,
        result=job.result,
        errors=[Warned(**fault) for fault in job.faults],
    )
