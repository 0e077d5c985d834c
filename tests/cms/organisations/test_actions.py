"""The import writes the good rows, refuses the bad ones by line, and a dry run writes nothing."""

import pytest
from django.core.management import CommandError, call_command

from cms.organisations.actions import LineReport, import_organisations
from cms.organisations.models import Organisation
from cms.organisations.tables import Row
from cms.publication.models import PublishedDocument
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)

UNION = Row(2, {"slug": "union", "parent": "", "name": "Союз", "level": "central"})
REGION = Row(3, {"slug": "region", "parent": "union", "name": "Область", "level": "territorial", "region": "Область"})
LOST = Row(4, {"slug": "lost", "parent": "nowhere", "name": "Потерянная", "level": "primary"})
WRONG = Row(5, {"slug": "wrong", "parent": "union", "name": "Неверная", "level": "galactic"})


def outcomes(reports: list[LineReport]) -> list[tuple[int, str]]:
    return [(report.line, report.outcome) for report in reports]


def test_good_rows_are_published_and_bad_ones_refused_by_line():
    reports = import_organisations([UNION, REGION, LOST, WRONG], by=None)
    assert outcomes(reports) == [(2, "created"), (3, "created"), (4, "refused"), (5, "refused")]
    assert "nowhere" in reports[2].fault
    assert "level" in reports[3].fault
    assert Organisation.objects.get(slug="region").get_parent().slug == "union"
    assert log_lines() == [("published", "union", ""), ("published", "region", "")]
    assert_replay_equals_snapshot()


def test_a_dry_run_reports_the_same_and_writes_nothing():
    reports = import_organisations([UNION, REGION, LOST], by=None, dry_run=True)
    assert outcomes(reports) == [(2, "created"), (3, "created"), (4, "refused")]
    assert Organisation.objects.count() == 0
    assert PublishedDocument.objects.count() == 0


def test_a_second_import_changes_only_what_differs():
    import_organisations([UNION, REGION], by=None)
    renamed = Row(3, {**REGION.cells, "name": "Новая область"})
    assert outcomes(import_organisations([UNION, renamed], by=None)) == [(2, "unchanged"), (3, "changed")]
    assert PublishedDocument.objects.count() == 3


def test_the_command_reads_a_file_and_fails_when_a_line_was_refused(tmp_path, capsys):
    file = tmp_path / "bodies.csv"
    file.write_text("slug;parent;name;level\nunion;;Союз;central\nlost;nowhere;Потерянная;primary\n")
    with pytest.raises(CommandError, match="1 lines were refused"):
        call_command("import_organisations", str(file))
    shown = capsys.readouterr().out
    assert "line 2: union: created" in shown
    assert "line 3: lost: refused" in shown
    assert Organisation.objects.count() == 1
