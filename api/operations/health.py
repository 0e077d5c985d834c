"""For those who run the system: does the process live, and does everything that it needs answer."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse

from cms.publication.feed import log_state

NO_STORE = {"Cache-Control": "no-store"}


def healthz(request: HttpRequest) -> HttpResponse:
    """200 as long as the process answers at all; asks nobody else."""
    return JsonResponse({"status": "ok"}, headers=NO_STORE)


def readyz(request: HttpRequest) -> HttpResponse:
    """200 with the state of the log and its readers; 503 when the database does not answer or lacks its tables.

    ``lag`` is how many entries each reader has before it; a reader that is behind does not make the process unready.
    """
    try:
        state = log_state()
    except DatabaseError:
        return JsonResponse({"status": "unavailable", "database": "does not answer"}, status=503, headers=NO_STORE)
    since = state.waiting_since.isoformat() if state.waiting_since else None
    report = {
        "status": "ok",
        "database": "ok",
        "sequence": state.sequence,
        "unnumbered": {"entries": state.waiting, "since": since},
        "readers": [
            {"name": name, "lag": lag, "set_aside": state.set_aside.get(name, 0)} for name, lag in state.lag.items()
        ],
    }
    return JsonResponse(report, headers=NO_STORE)
