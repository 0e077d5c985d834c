"""Two wordings word by word."""

from hypothesis import given
from hypothesis import strategies as st

from cms.legislation.text.diff.words import Run, word_runs
from cms.legislation.text.normalise import fingerprint

WORDS = st.lists(
    st.sampled_from(
        ["работник", "работодатель", "не", "обязан", "вправе", "81.1", "5", "-", "«", "»", ",", ".", "ё", "(", ")"]
    ),
    max_size=25,
).map(" ".join)


def test_a_replaced_word() -> None:
    assert word_runs("Срок составляет десять дней.", "Срок составляет пять дней.") == [
        Run("equal", "Срок составляет "),
        Run("delete", "десять "),
        Run("insert", "пять "),
        Run("equal", "дней."),
    ]


def test_an_insertion_in_a_list_of_numbers() -> None:
    assert word_runs("статьи 1, 5, 14, 15 и 17 закона", "статьи 1, 5, 14 и 15 закона") == [
        Run("equal", "статьи 1, 5, 14 "),
        Run("delete", ", "),
        Run("insert", "и "),
        Run("equal", "15 "),
        Run("delete", "и 17 "),
        Run("equal", "закона"),
    ]


def test_typography_is_no_difference_and_the_new_print_is_shown() -> None:
    old = 'закона от 30.06.2006 N 90-ФЗ "О труде" учёт'
    new = "закона от 30 июня 2006 года № 90-ФЗ «О труде» учет"

    assert word_runs(old, new) == [Run("equal", new)]


def test_glued_words_are_the_words_apart() -> None:
    assert word_runs("статьи 312.3настоящего Кодекса", "статьи 312.3 настоящего Кодекса") == [
        Run("equal", "статьи 312.3 настоящего Кодекса")
    ]


def test_a_quotation_mark_goes_with_its_word() -> None:
    assert word_runs("закон", "закон «О труде»") == [Run("equal", "закон "), Run("insert", "«О труде»")]


def test_small_words_between_two_changes_are_part_of_the_change() -> None:
    old = "соответствующие исполнительные органы страховщика по месту регистрации"
    new = "территориальные объединения организаций профсоюзов по адресу работодателя"

    assert word_runs(old, new) == [Run("delete", old), Run("insert", new)]


def test_a_number_between_two_changes_stays() -> None:
    runs = word_runs("первый второй третий 5 шестой седьмой восьмой", "раз два три 5 семь восемь девять")

    assert [run.text.strip() for run in runs if run.op == "equal"] == ["5"]


def test_everything_new_everything_gone_and_nothing() -> None:
    assert word_runs("", "Новая часть.") == [Run("insert", "Новая часть.")]
    assert word_runs("Старая часть.", "") == [Run("delete", "Старая часть.")]
    assert word_runs("", "") == []


@given(WORDS, WORDS)
def test_equal_and_insert_are_the_new_text(old: str, new: str) -> None:
    assert "".join(run.text for run in word_runs(old, new) if run.op != "delete") == new


@given(WORDS, WORDS)
def test_equal_and_delete_say_the_old_text(old: str, new: str) -> None:
    old, new = old.replace("-", ""), new.replace("-", "")

    kept = " ".join(run.text for run in word_runs(old, new) if run.op != "insert")

    assert fingerprint(kept) == fingerprint(old)


@given(WORDS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(run.op == "equal" for run in word_runs(text, text) if fingerprint(text) != fingerprint(""))
