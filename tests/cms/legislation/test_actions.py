"""Import: real acts through parser, report, store and log; broken files are refused whole."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.db import transaction

from cms.legislation.actions import ActIdentity, ActNames, Imported, Source, import_edition
from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import Act, Edition, ProvisionVersion, ServedEdition
from cms.legislation.sources import UnreadableSource
from cms.publication.audit import audit_publication
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.cms.legislation.service_truth import assert_provisions_say_what_is_live

pytestmark = pytest.mark.django_db

LABOUR_CODE = ActIdentity("code", "Государственная Дума", "197-ФЗ", date(2001, 12, 30))
NAMES = ActNames("Трудовой кодекс Российской Федерации", "tk-rf", "ТК РФ", ("ТК РФ", "Трудовой кодекс"))
OLD, NEW = "tk_rf_197-fz__ed_2021-11-22.txt", "tk_rf_197-fz__ed_2023-08-04__ips.html"
FIRST, SECOND = date(2021, 11, 22), date(2023, 8, 4)


def load(content: bytes, day: date, *, publish: bool = True, name: str = "act.txt", **more: str) -> Imported:
    return import_edition(
        identity=LABOUR_CODE,
        names=NAMES,
        in_force_from=day,
        source=Source(content, name),
        publish=publish,
        by=None,
        **more,
    )


@pytest.mark.slow
def test_the_labour_code_in_two_editions(acts: Path):
    first = load((acts / OLD).read_bytes(), FIRST, name=OLD)
    second = load((acts / NEW).read_bytes(), SECOND, name=NEW)
    assert [count.now for count in first.report.counts if count.level == "article"] == [518]
    assert [(count.now, count.before) for count in second.report.counts if count.level == "article"] == [(529, 518)]
    assert len(second.report.articles_new) == 11
    assert second.report.articles_gone == ()
    told = ServedEdition.objects.order_by("in_force_from").values_list("units", "rows_written", "rows_closed")
    assert list(told) == [(3224, 3224, 0), (3348, 466, 342)]
    act = Act.objects.get()
    assert [alias.name for alias in act.aliases.all()] == ["ТК РФ", "Трудовой кодекс"]
    assert not versions_on(act, SECOND).filter(label="st_3517").exists()
    assert versions_on(act, SECOND).filter(label="st_351.7").count() == 1
    body = bytes(PublishedDocument.objects.latest("id").body)
    assert len(body) < 300_000
    # Article 214 of the older text is not what the newer one has at this number; its duties went to article 215.
    old_214 = versions_on(act, FIRST).get(label="st_214").provision_id
    assert versions_on(act, SECOND).get(provision=old_214).label == "st_215"
    # Article 374 reads the same in both.
    rows = ProvisionVersion.objects.filter(act=act, label__startswith="st_374")
    assert set(rows.values_list("valid_from", "valid_to")) == {(FIRST, None)}


@pytest.mark.slow
def test_the_law_on_education_is_told_as_it_is_written(acts: Path):
    text = (acts / "fz_273_ob_obrazovanii__ed_2017-12-29.txt").read_bytes()
    imported = load(text, date(2017, 12, 29))
    assert [count.now for count in imported.report.counts if count.level == "article"] == [114]
    assert_provisions_say_what_is_live(Act.objects.get())


def without_the_point_of_7_fkz(constitution: str) -> str:
    """The text with article 103 as it was before: no hearing of reports, and its successors one letter earlier."""
    head, article, tail = re.split(r"(?=^Статья 10[34]$)", constitution, flags=re.MULTILINE)
    article = re.sub(r"^ *в\) .*\n", "", article, flags=re.MULTILINE)
    for old, new in zip("вгдеж", "гдежз", strict=True):
        article = re.sub(rf"^( *){new}\)", rf"\1{old})", article, flags=re.MULTILINE)
    return head + article + tail


def test_the_points_of_article_103_keep_their_ids_when_they_get_new_letters(acts: Path):
    text = (acts / "konstitutsiya_rf__ed_2014-07-21.txt").read_text(encoding="utf-8")
    load(without_the_point_of_7_fkz(text).encode(), date(2008, 1, 1))
    load(text.encode(), date(2008, 12, 31))
    act = Act.objects.get()
    before = dict(versions_on(act, date(2008, 1, 1)).values_list("label", "provision_id"))
    after = dict(versions_on(act, date(2008, 12, 31)).values_list("label", "provision_id"))
    point = "st_103__ch_1__p_{}".format
    assert point("z") not in before
    for was, now in (("a", "a"), ("b", "b"), ("v", "g"), ("g", "d"), ("d", "e"), ("e", "zh"), ("zh", "z")):
        assert before[point(was)] == after[point(now)]
    assert after[point("v")] not in before.values()
    moved = ProvisionVersion.objects.filter(provision=after[point("z")]).order_by("valid_from")
    assert [(row.number, row.text.split()[0]) for row in moved] == [("ж", "выдвижение"), ("з", "выдвижение")]


def test_an_import_can_be_repeated():
    text = "Статья 1. Предмет\n1. Закон о труде.\nСтатья 2. Сила\n1. Закон действует с первого дня."
    load(text.encode(), FIRST)
    again = load(text.encode(), FIRST)
    assert again.edition.live
    assert (Edition.objects.count(), PublishedDocument.objects.count()) == (1, 2)
    assert {finding.trouble for finding in audit_publication()} == {"not numbered"}


def test_a_draft_import_keeps_the_report_and_serves_nothing():
    imported = load("Статья 1. Предмет\n1. Закон о труде.".encode(), FIRST, publish=False)
    assert imported.edition.report.content["counts"][2] == {"level": "article", "now": 1, "before": None}
    assert (ServedEdition.objects.count(), PublishedDocument.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 scan", "not_text"),
        ("<html><body><p>Купите наш товар, пожалуйста.</p></body></html>".encode(), "no_units"),
        (b"x" * (17 * 1024 * 1024), "oversized"),
        (b"PK\x03\x04 nothing more", "damaged"),
        (b"<akomaNtoso><act>", "not_xml"),
    ],
)
def test_a_broken_file_is_refused_with_its_reason_and_nothing_is_stored(content: bytes, code: str):
    with pytest.raises((UnreadableSource, PublicationRefused)) as refused, transaction.atomic():
        load(content, FIRST)
    if isinstance(refused.value, UnreadableSource):
        assert refused.value.code == code
    else:
        assert code == "no_units"
    assert (Act.objects.count(), Edition.objects.count(), ProvisionVersion.objects.count()) == (0, 0, 0)


@pytest.mark.slow
def test_half_of_the_labour_code_is_refused_over_the_whole(acts: Path):
    whole = (acts / OLD).read_bytes()
    load(whole, FIRST)
    rows = ProvisionVersion.objects.count()
    with pytest.raises(PublicationRefused), transaction.atomic():
        load(whole[: len(whole) // 2].decode(errors="ignore").encode(), SECOND)
    assert (Edition.objects.count(), ProvisionVersion.objects.count()) == (1, rows)
    draft = load(whole[: len(whole) // 2].decode(errors="ignore").encode(), SECOND, publish=False)
    assert {problem.code for problem in draft.report.problems} >= {"too_few_articles", "cut_off"}
