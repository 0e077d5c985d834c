"""The Labour Code of 2023 published over that of 2021, before documents of every kind that cites: exactly those that cite
what was rewritten are looked at, each once, and what the API says of them changes in the same moment."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from cms.config.site import section, setup_site
from cms.editorial.actions import decide
from cms.editorial.models import ReviewTask
from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from cms.legislation.models import Act, LegalUpdatePage, PracticeNote, UpdatedNorm
from cms.publication.readers import readers, run_reader
from tests.cms.legislation.citing.test_extraction import paragraphs
from tests.factories.lessons import question
from tests.factories.pages import CaseStudyFactory, LegalBasis, LessonFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

REWRITTEN, KEPT = "214", "374"
EDITIONS = {
    date(2021, 11, 22): "tk_rf_197-fz__ed_2021-11-22.txt",
    date(2023, 8, 4): "tk_rf_197-fz__ed_2023-08-04__ips.html",
}


def bring(acts: Any, day: date) -> Act:
    return import_edition(
        identity=ActIdentity("code", "Государственная Дума", "197-ФЗ", date(2001, 12, 30)),
        names=ActNames("Трудовой кодекс Российской Федерации", "tk-rf", "ТК РФ", ("ТК РФ",)),
        in_force_from=day,
        source=Source((acts / EDITIONS[day]).read_bytes(), EDITIONS[day]),
        publish=True,
        by=None,
    ).edition.act


def note(act: Act, article: str) -> PracticeNote:
    made = PracticeNote.objects.create(
        act=act,
        label=f"st_{article}",
        title=f"Разъяснение к {article}",
        slug=f"note-{article}",
        kind="clarification",
        text="<p>Считать так.</p>",
        source="Письмо",
        valid_from=date(2022, 1, 1),
        live=False,
    )
    made.save_revision().publish()
    return made


def update(act: Act, article: str) -> None:
    section("legal-updates").add_child(
        instance=LegalUpdatePage(
            title=f"Новое в {article}",
            slug=f"update-{article}",
            summary="Коротко.",
            act=act,
            in_force_from=date(2022, 1, 1),
            what_changed="<p>Стало иначе.</p>",
            for_whom="Всем.",
            what_to_do="<p>Проверить.</p>",
            norms=[UpdatedNorm(label=f"st_{article}")],
        )
    )


def documents_about(act: Act, article: str) -> None:
    """A lesson, one whose question cites in its prompt, a case of 2022, a practice note and a legal update."""
    LessonFactory(
        title=f"Урок о {article}", body=paragraphs(f"Смотрите ст. {article} ТК РФ.", f"Статья {article} ТК РФ.")
    )
    prompt = f"<p>Сколько дней даёт ст. {article} ТК РФ?</p>"
    asked = question("numeric", {"value": "7", "tolerance": "", "units": []}, prompt=prompt)
    LessonFactory(title=f"Вопрос о {article}", body=[("question", asked)])
    CaseStudyFactory(
        title=f"Случай о {article}",
        event_date=date(2022, 5, 1),
        legal_basis=[LegalBasis(citation=f"ст. {article} ТК РФ")],
    )
    note(act, article)
    update(act, article)


def follow_the_log() -> None:
    reader = next(reader for reader in readers() if reader.name == "reviews")
    while run_reader(reader):
        pass


def standing(client: Client) -> dict[str, str]:
    items = client.get("/api/v1/law-checks/?act=tk-rf&limit=100").json()["items"]
    return {item["title"]: item["law_check"]["status"] for item in items}


def test_documents_of_every_kind(acts, client: Client):
    setup_site()
    act = bring(acts, date(2021, 11, 22))
    documents_about(act, REWRITTEN)
    documents_about(act, KEPT)
    follow_the_log()
    assert ReviewTask.objects.count() == 0
    kinds = ("Урок о", "Вопрос о", "Случай о", "Разъяснение к", "Новое в")
    assert standing(client) == {f"{kind} {article}": "current" for kind in kinds for article in (REWRITTEN, KEPT)}

    bring(acts, date(2023, 8, 4))

    expected = {f"{kind} {REWRITTEN}": "changed" for kind in kinds} | {f"{kind} {KEPT}": "current" for kind in kinds}
    assert standing(client) == expected
    follow_the_log()
    tasks = list(ReviewTask.objects.all())
    assert sorted(task.title for task in tasks) == sorted(f"{kind} {REWRITTEN}" for kind in kinds)
    for task in tasks:
        assert (task.outcome, task.due_on) == ("open", date(2023, 8, 4))
        for passage in task.passages:
            older = "".join(text for op, text in passage["runs"] if op != "insert")
            newer = "".join(text for op, text in passage["runs"] if op != "delete")
            # The duties of workers went from 214 to 215 and were reworded there: the norm is compared, not the number.
            assert passage["place"] == "ТК РФ: ст. 214 → ст. 215"
            assert older.startswith("Статья 214. Обязанности работника в области охраны труда")
            assert newer.startswith("Статья 215. Обязанности работника в области охраны труда")

    for task in tasks:
        decide(task, "still_correct", by=None)
    follow_the_log()
    assert set(standing(client).values()) == {"current"}
    assert ReviewTask.objects.filter(outcome="open").count() == 0
