"""The finder against the agreed sample, against 232 sentences written for it, and against anything at all.

`sentences_ru.jsonl` was made by hand for this project: the sentences are the authors' own wording, written from the rules of
citing Russian law and after reading the real acts for their turns of phrase; spans and levels were marked in the sentence
before the finder was run on it. Two expectations were corrected by the rule afterwards (a section that two chapters share;
an appendix without number). One sentence stays wrong on purpose («Доклад «Статья 81 и практика»»): it is counted.
"""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.legislation.text.citations import Citation, find_citations

SENTENCES = Path(__file__).with_name("sentences_ru.jsonl")


def read_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def answers(text: str, **aliases: str) -> list[dict]:
    return [citation.to_json() for citation in find_citations(text, aliases=aliases)]


def short(text: str, **options: dict[str, str]) -> list[tuple[str, dict]]:
    """Quote and given keys of every citation."""
    found = find_citations(text, **options)
    return [
        (
            text[slice(*c.span)],
            {key: value for key, value in c.to_json().items() if value is not None and key != "span"},
        )
        for c in found
    ]


def test_sample_is_answered_exactly(acts: Path) -> None:
    sample = read_lines(acts.parent / "citations_ru.sample.jsonl")

    wrong = [row["id"] for row in sample if answers(row["text"]) != row["citations"]]

    assert len(sample) == 34
    assert wrong == []


def test_precision_and_recall_on_own_sentences() -> None:
    right = found = expected = 0
    rows = read_lines(SENTENCES)
    for row in rows:
        got = answers(row["text"])
        right += sum(citation in row["citations"] for citation in got)
        found += len(got)
        expected += len(row["citations"])

    assert (len(rows), expected) == (232, 247)
    assert right / found >= 0.98
    assert right / expected >= 0.95


def test_own_sentences_that_are_answered_wrongly_are_known() -> None:
    wrong = [row["text"] for row in read_lines(SENTENCES) if answers(row["text"]) != row["citations"]]

    assert wrong == ["Доклад «Статья 81 и практика» прочтут в 15 ч., вход в зал N 5."]


def test_expected_spans_are_inside_their_sentences() -> None:
    for row in read_lines(SENTENCES):
        for citation in row["citations"]:
            start, end = citation["span"]
            assert 0 <= start < end <= len(row["text"])


def test_library_alias_is_found_in_another_case_and_alone() -> None:
    aliases = {"Закон о тишине": "Закон Тверской области от 2020-01-15 N 3-ЗО"}

    assert short("По статье 4 Закона о тишине шуметь нельзя; Закон о тишине строг.", aliases=aliases) == [
        ("статье 4 Закона о тишине", {"act": "Закон Тверской области от 2020-01-15 N 3-ЗО", "article": "4"}),
        ("Закон о тишине", {"act": "Закон Тверской области от 2020-01-15 N 3-ЗО"}),
    ]


def test_library_alias_without_an_act_names_itself() -> None:
    found = short("пункт 2 Хартии учителей", aliases={"Хартия учителей": ""})

    assert found == [("пункт 2 Хартии учителей", {"act": "alias:Хартия учителей", "point": "2"})]


def test_without_the_alias_an_unknown_document_is_left_out() -> None:
    assert short("пункт 2 Хартии учителей") == []
    assert short("статья 2 Регламента палаты") == []


def test_name_that_the_text_defines_is_understood_afterwards() -> None:
    text = (
        "Порядок утверждён приказом Минобрнауки России от 07.04.2014 N 276 (далее - Порядок). "
        "Срок назван в пункте 24 Порядка."
    )

    assert short(text)[1] == (
        "пункте 24 Порядка",
        {"act": "Приказ Минобрнауки России от 2014-04-07 N 276", "point": "24", "annexed": "Порядок"},
    )


def test_two_laws_with_one_number_stay_ambiguous_until_dated() -> None:
    assert short("Закон № 273-ФЗ") == [("Закон № 273-ФЗ", {"act": "ФЗ N 273-ФЗ"})]
    assert short("Федеральный закон от 25.12.2008 № 273-ФЗ")[0][1] == {"act": "ФЗ от 2008-12-25 N 273-ФЗ"}


def test_two_lists_under_one_tail_give_every_pair() -> None:
    found = short("частями 1 и 2 статей 5 и 6 ТК РФ")

    assert [(quote, levels["article"], levels["part"]) for quote, levels in found] == [
        ("частями 1", "5", "1"),
        ("2 статей 5", "5", "2"),
        ("6 ТК РФ", "6", "1"),
        ("6 ТК РФ", "6", "2"),
    ]


def test_heading_of_an_article_is_no_reference() -> None:
    assert short("Статья 81. Расторжение договора\nСтатья 82.1\nТекст статьи.") == []


def test_zero_width_and_soft_hyphens_do_not_hide_a_reference() -> None:
    assert short("ста\u00adтья\u00a081\u200b ТК\u202fРФ")[0][1] == {"act": "ТК РФ", "article": "81"}


def test_empty_text_has_no_references() -> None:
    assert find_citations("") == []


WORDS = """
    ст. статья статьи статьями часть части частью первой второй п. пп. пункт пунктами подпункт «а» "б" абзац третий 81 5.27¹
    1 10 , и или либо а также - – ( ) ; . : « » " ТК РФ ГК Трудового кодекса Российской Федерации настоящего Кодекса
    настоящей той же Федерального закона от 29.12.2012 29 декабря 2012 г. N № 273-ФЗ 7598 приказ Минобрнауки России Порядка
    утв. приказом приложение к примечание преамбула глава X раздел ред. в редакции далее Закона об образовании Собрание
    законодательства двадцать прим. с по 2012, 12-15 261-3 6а а) XIX 9999999999999999999
    """
PIECES = st.sampled_from([*WORDS.split(), "\n", " \n\n", "\u00a0", "\u200b"])


def assert_ordered(text: str, citations: list[Citation]) -> None:
    previous = (0, 0)
    for citation in citations:
        start, end = citation.span
        assert 0 <= start < end <= len(text)
        assert start >= previous[1] or citation.span == previous
        assert not text[start].isspace()
        previous = citation.span


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_answered_in_order(text: str) -> None:
    assert_ordered(text, find_citations(text))


@given(st.lists(PIECES, max_size=40), st.sampled_from(["", " ", "\n"]))
@settings(max_examples=600, deadline=None)
def test_any_heap_of_legal_words_is_answered_in_order(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    assert_ordered(text, find_citations(text))


@given(st.lists(PIECES, max_size=12))
@settings(max_examples=200, deadline=None)
def test_a_sentence_before_shifts_spans_and_changes_nothing_else(pieces: list[str]) -> None:
    text = "\n\n" + " ".join(pieces)
    before = "Учителя обсудили план на четверть, и все согласились."

    alone = [(c.span[0] + len(before), c.span[1] + len(before)) for c in find_citations(text)]

    assert [c.span for c in find_citations(before + text)] == alone


@pytest.mark.parametrize("text", ["ст. " * 3000, "п. 1, " * 3000, "(" * 5000 + "ст. 1", "статьи 1 и " * 2000])
def test_long_repetition_ends(text: str) -> None:
    assert_ordered(text, find_citations(text))


def test_superscripts_that_lost_their_height_stand_before_a_code() -> None:
    """A wrong link is worse than none: two numbers are one only where nothing else can be meant."""
    assert short("Статьи 351 7 и 351 8 ТК РФ.") == [
        ("Статьи 351 7", {"act": "ТК РФ", "article": "351.7"}),
        ("351 8 ТК РФ", {"act": "ТК РФ", "article": "351.8"}),
    ]
    assert short("По статье 81 2 раза писали.") == [("статье 81", {"article": "81"})]


def test_an_article_of_a_code_is_no_page_of_a_journal() -> None:
    quotes = [("ст. 81 ТК РФ", {"act": "ТК РФ", "article": "81"})]

    assert short("Журнал «Труд», 2020, № 3, ст. 81 ТК РФ разобрана.") == quotes
    assert short("Журнал «Труд», 2020, № 3, ст. 81.") == []
