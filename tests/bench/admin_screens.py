"""How many queries and how long the admin's lists take in a union of 3 000 organisations and 200 editors.

``python -m tests.bench.admin_screens`` makes the union in a database of its own, asks each screen as three people, and
writes docs/admin-screens.md.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
ROUNDS = 3
SCREENS = {
    "first screen": "/admin/",
    "organisations": "/admin/snippets/organisations/organisation/",
    "organisations, search": "/admin/snippets/organisations/organisation/?q=Первичка 7-41",
    "roles": "/admin/snippets/organisations/rolegrant/",
    "case studies": "/admin/case-studies/",
    "lessons": "/admin/lessons/",
    "submissions": "/admin/snippets/bestpractice/submission/",
    "replications": "/admin/snippets/bestpractice/replication/",
    "pages below a section": "/admin/pages/{section}/",
    "pages, search": "/admin/pages/search/?q=Опыт",
    "pages of a kind": "/admin/pages/usage/bestpractice/casestudypage/",
    "chooser of pages": "/admin/choose-page/{section}/",
    "menu of pages": "/admin/api/main/pages/?child_of={section}&for_explorer=1",
    "chooser of organisations": "/admin/snippets/choose/organisations/organisation/",
    "images": "/admin/images/",
    "queue of reviews": "/admin/reviews/",
    "approvals, report": "/admin/reviews/signatures/",
    "history, report": "/admin/reports/site-history/",
    "workflows, report": "/admin/reports/workflow/",
    "tasks, report": "/admin/reports/workflow_tasks/",
    "editor of a case study": "/admin/pages/{case}/edit/",
    "history of a case study": "/admin/pages/{case}/history/",
    "what refers to a case study": "/admin/pages/{case}/usage/",
    "what refers to the centre": "/admin/snippets/organisations/organisation/usage/{centre}/",
}


def main() -> None:
    """Measure and write."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(AKTIV_VAR_DIR=folder, DJANGO_SETTINGS_MODULE="cms.config.settings.embedded")
        import django

        django.setup()
        rows = _measure()
    lines = [
        "# What the admin's screens cost",
        "",
        "3 001 organisations, 200 editors, 30 case studies and 30 lessons of one territory; SQLite, Django's test client",
        f"in one process, medians of {ROUNDS} rounds; queries (milliseconds). Made by `python -m tests.bench.admin_screens`.",
        "Lists, queues, choosers, searches and reports stay within 15 queries: `tests/cms/organisations/test_scale.py`.",
        "",
        "| screen | territorial editor | publisher of the centre | superuser |",
        "|---|---|---|---|",
        *rows,
        "",
    ]
    (HERE / "docs" / "admin-screens.md").write_text("\n".join(lines))


def _measure() -> list[str]:
    from django.conf import settings
    from django.core.management import call_command
    from django.db import transaction
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    call_command("migrate", verbosity=0)
    from cms.bestpractice.models import CaseStudyPage
    from cms.config.site import section
    from cms.organisations.models import Organisation
    from tests.factories.big_union import big_union

    with transaction.atomic():
        union = big_union()
    call_command("update_index", verbosity=0)
    places = {"section": section("practice").pk, "case": CaseStudyPage.objects.latest("pk").pk}
    places["centre"] = Organisation.objects.get(depth=1).pk
    people = [union.editor, union.centre, union.chief]
    clients = [Client() for _ in people]
    for client, person in zip(clients, people, strict=True):
        client.force_login(person)
    rows = []
    for name, address in SCREENS.items():
        cells = " | ".join(_cell(client, address.format(**places)) for client in clients)
        rows.append(f"| {name} | {cells} |")
    return rows


def _cell(client: object, address: str) -> str:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(address)  # type: ignore[attr-defined]
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)  # type: ignore[attr-defined]
    if answer.status_code != 200:
        return "–"
    asked = len(queries)
    taken = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        client.get(address)  # type: ignore[attr-defined]
        taken.append(time.perf_counter() - began)
    return f"{asked} ({statistics.median(taken) * 1000:.0f})"


if __name__ == "__main__":
    main()
