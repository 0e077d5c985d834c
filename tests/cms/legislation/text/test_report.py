"""The import report: what an editor is shown before accepting a text."""

from datetime import date
from pathlib import Path

from cms.legislation.text.report import ImportReport, LevelCount, Problem, import_report
from cms.legislation.text.structure import parse_html, parse_text
from cms.legislation.text.structure.source import parse_source
from cms.legislation.text.tree import ActReference


def act(*articles: str, end: str = "Президент В.Путин\n") -> str:
    return "ФЕДЕРАЛЬНЫЙ ЗАКОН\n" + "".join(f"Статья {number}. Цель\n1. Предмет.\n" for number in articles) + end


def problems(text: str, **options: object) -> list[tuple[str, str]]:
    report = import_report(parse_text(text), **options)  # type: ignore[arg-type]
    return [(problem.code, problem.label) for problem in report.problems]


def test_a_sound_text_has_no_problems():
    report = import_report(parse_text(act("1", "2", "2.1", "3")))

    assert report == ImportReport(
        family="law",
        counts=(
            LevelCount("section", 0, None),
            LevelCount("chapter", 0, None),
            LevelCount("article", 4, None),
            LevelCount("part", 4, None),
            LevelCount("point", 0, None),
            LevelCount("subpoint", 0, None),
        ),
        articles_gone=(),
        articles_new=(),
        newest_amendment=None,
        unrecognised=0,
        problems=(),
    )
    assert report.acceptable


def test_gaps_jumps_and_numbers_that_come_twice():
    assert problems(act("1", "2", "4")) == [("gap", "st_4")]
    assert problems(act("1", "2.2", "3")) == [("gap", "st_2.2")]
    assert problems(act("1", "3", "2")) == [("gap", "st_3"), ("backwards", "st_2")]
    assert problems(act("1", "2", "2")) == [("duplicate", "st_2_dup2")]
    assert problems("ЗАКОН\nСтатья 1. Цель\n1. Да:\n1) да;\n3) нет.\n2. Да.\n") == [("gap", "st_1__ch_1__p_3")]
    assert problems("ЗАКОН\nСтатья 1. Цель\n2. Да.\n3. Да.\n") == [("gap", "st_1__ch_2")]


def test_a_gap_that_a_repealed_heading_explains_is_none():
    text = "КОДЕКС\n§ 1. А\nСтатья 1. Б\n1. Да.\n§ 2. (Статьи 2 - 4)\n(Параграф утратил силу - Закон от 05.05.2014 № 99-ФЗ)\n"

    assert problems(f"{text}§ 3. В\nСтатья 5. Г\n1. Да.\n") == []
    assert problems(f"{text}§ 3. В\nСтатья 6. Г\n1. Да.\n") == [("gap", "st_6")]


def test_numbering_that_starts_again_in_a_section_or_an_annex_is_none():
    assert problems("ПОРЯДОК\nI. Общее\n1. Да.\n2. Да.\nII. Иное\n1. Да.\n") == []
    assert problems("ПРИКАЗ\n1. Да.\n2. Да.\nПриложение\nПОРЯДОК\n1. Да.\n") == []
    assert problems("УСТАВ\n1. Общее\n1.1. Да.\n1.2. Да.\n2. Члены\n2.1. Да.\n") == []


def test_lost_superscripts():
    flat = act("350", "351", "3511", "3512", "352")

    assert problems(flat) == [("gap", "st_350"), ("lost_superscript", "st_351.1"), ("lost_superscript", "st_351.2")]


def test_a_lost_superscript_in_a_reference():
    lost = act(*(str(number) for number in range(1, 36)), "35.1", "36").replace(
        "Предмет.", "Смотри статью 351 настоящего.", 1
    )
    kept = lost.replace("настоящего", "настоящего Закона, статью 35.1 настоящего")

    assert problems(lost) == [("lost_superscript", "st_1__ch_1")]
    assert problems(kept) == []


def test_glued_numbers():
    assert problems("ЗАКОН\nСтатья 1. Цель\n1. По статье 312.3настоящего Кодекса.\n") == [
        ("glued_number", "st_1__ch_1")
    ]
    assert problems("ЗАКОН\nСтатья 1. Цель\n1. В 2а классе 1-й школы, 5-дневной.\n") == []


def test_text_that_no_rule_recognised():
    assert problems("ЗАКОН\nГлава 1. Общее\nСтранная строка.\nСтатья 1. Цель\n1. Да.\n") == [
        ("unrecognised", "gl_1__tekst_1")
    ]


def test_a_note_newer_than_the_claimed_date():
    text = "ЗАКОН\nСтатья 1. Цель\n1. Да.\n(в ред. Законов от 22.11.2021 N 377-ФЗ, от 19.11.2021 N 372-ФЗ)\n"
    ruling = "(С учетом постановлений Конституционного Суда от 24.10.2023 N 49-П)\n"
    report = import_report(parse_text(text + ruling), claimed_on=date(2021, 11, 22))

    assert report.newest_amendment == ActReference("377-ФЗ", date(2021, 11, 22))
    assert report.problems == ()
    assert problems(text, claimed_on=date(2021, 11, 21)) == [("newer_than_claimed", "")]


def test_below_four_fifths_of_the_former_articles_it_is_not_acceptable():
    before = parse_text(act(*map(str, range(1, 11)))).root

    enough = import_report(parse_text(act(*map(str, range(1, 9)))), before=before)
    too_few = import_report(parse_text(act(*map(str, range(1, 8)))), before=before)

    assert enough.acceptable
    assert enough.articles_gone == ("9", "10")
    assert too_few.problems == (
        Problem("too_few_articles", "", "7 units of level article where the edition before has 10"),
    )
    assert not too_few.acceptable


def test_an_order_is_measured_by_its_points():
    before = parse_text("ПРИКАЗ\n1. Да.\n2. Да.\n3. Да.\n").root

    assert not import_report(parse_text("ПРИКАЗ\n1. Да.\n"), before=before).acceptable


def test_a_text_without_any_unit_is_not_acceptable():
    report = import_report(parse_text("Заметка\nо разном.\n"))

    assert [problem.code for problem in report.problems] == ["no_units", "unrecognised", "unrecognised"]
    assert not report.acceptable


def test_a_text_that_was_cut():
    whole = parse_text(act("1", "2")).root

    assert problems(act("1", end="2. Предмет регулирования явл")) == [("cut_off", "st_1__ch_2")]
    assert problems(act("1", "2", end=""), before=whole) == [("cut_off", "st_2__ch_1")]
    assert problems(act("1", "2", end="")) == []


def test_new_articles_against_the_edition_before():
    report = import_report(parse_text(act("1", "1.1", "2")), before=parse_text(act("1", "2")).root)

    assert report.articles_new == ("1.1",)
    assert report.counts[2] == LevelCount("article", 3, 2)


def test_the_labour_code_over_the_edition_before(acts: Path):
    before = parse_source((acts / "tk_rf_197-fz__ed_2021-11-22.txt").read_bytes())
    now = parse_source((acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_bytes())
    report = import_report(now, before=before.root, claimed_on=date(2023, 8, 4))

    assert report.problems == ()
    assert report.acceptable
    assert report.newest_amendment == ActReference("471-ФЗ", date(2023, 8, 4))
    assert (report.articles_gone, len(report.articles_new)) == ((), 11)
    assert LevelCount("article", 529, 518) in report.counts


def test_a_labour_code_cut_in_the_middle_is_not_acceptable(acts: Path):
    whole = (acts / "tk_rf_197-fz__ed_2021-11-22.txt").read_text(encoding="utf-8")
    report = import_report(parse_text(whole[: len(whole) // 2]), before=parse_text(whole).root)

    assert not report.acceptable
    assert {problem.code for problem in report.problems} == {"too_few_articles", "cut_off"}


def test_a_labour_code_that_lost_its_superscripts_is_seen(acts: Path):
    page = (acts / "tk_rf_197-fz__ed_2023-08-04__ips.html").read_text(encoding="utf-8")
    report = import_report(parse_html(page.replace('class="W9"', "")))

    lost = [
        problem.label for problem in report.problems if problem.code == "lost_superscript" and "__" not in problem.label
    ]
    assert "st_351.7" in lost
    assert "gl_48.1" in lost
    assert len(lost) == 105 + 8


def test_known_flaws_of_the_files_are_named(acts: Path):
    civil = import_report(parse_source((acts / "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt").read_bytes()))
    constitution = import_report(parse_source((acts / "konstitutsiya_rf__ed_2014-03-21.txt").read_bytes()))

    assert [(problem.code, problem.label) for problem in civil.problems] == [
        ("gap", "st_86__p_3.1"),
        ("gap", "st_123.7__p_3.1"),
        ("glued_number", "st_123.20-8__p_5__abz_2"),
        ("glued_number", "st_287.6__p_1"),
    ]
    assert [(problem.code, problem.label) for problem in constitution.problems] == [("duplicate", "st_17__ch_1_dup2")]
