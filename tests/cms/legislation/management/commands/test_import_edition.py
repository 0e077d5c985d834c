"""The command that brings a text into the library: what it tells, and how it says no."""

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import CommandError, call_command
from wagtail.models import Workflow, WorkflowContentType, WorkflowTask

from cms.legislation.models import Act, Edition
from cms.organisations.models import Role
from tests.factories.legislation import law
from tests.factories.workflows import four_eyes

pytestmark = pytest.mark.django_db


def run(file: Path, **more: object) -> str:
    said = StringIO()
    call_command(
        "import_edition",
        str(file),
        type="local-act",
        bodies=["Профсоюзный комитет"],
        number="7",
        signed_on="2024-08-28",
        title="Положение о кружке",
        slug="circle",
        in_force_from="2024-09-01",
        publish=True,
        stdout=said,
        **more,
    )
    return said.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "circle.txt"
    path.write_text(law("Предмет\n1. Кружок открыт для всех.", "Порядок\n1. Кружок ведёт старшина."), encoding="utf-8")
    return path


def test_it_tells_what_was_recognised(file):
    said = run(file)

    assert "published" in said
    assert "  article: 2\n" in said


def test_a_workflow_refuses_in_a_plain_sentence_and_nothing_is_kept(file):
    step = four_eyes("Правовая служба", Role.LAWYER)
    flow = Workflow.objects.create(name="Согласование", active=True)
    WorkflowTask.objects.create(workflow=flow, task=step, sort_order=0)
    WorkflowContentType.objects.create(content_type=ContentType.objects.get_for_model(Edition), workflow=flow)

    with pytest.raises(CommandError) as refused:
        run(file)

    assert str(refused.value).startswith("Материал идёт по порядку «Согласование»")
    assert (Act.objects.count(), Edition.objects.count()) == (0, 0)


def test_a_name_too_long_is_refused_in_one_sentence_and_nothing_is_kept(file):
    with pytest.raises(CommandError) as refused:
        run(file, short_title="х" * 1000)

    assert "[" not in str(refused.value)
    assert Act.objects.count() == 0
