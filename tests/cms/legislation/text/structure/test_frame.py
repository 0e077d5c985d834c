"""The frame of an act: title, preamble, signature, annexes, footnotes."""

from cms.legislation.text.structure import parse_text
from cms.legislation.text.tree import Unit, find, full_text

ORDER = """ПРИКАЗ
от 1 марта 2023 г. N 5
Об утверждении Порядка

В целях порядка приказываю:

1. Утвердить Порядок.
2. Утвердить Правила.

Министр
А.А. Петров

Приложение N 1
к приказу Министерства
от 1 марта 2023 г. N 5

ПОРЯДОК
ПРОВЕДЕНИЯ ПРОВЕРОК
(зарегистрирован)

I. Общие положения

1. Проверки проводятся*(1).
2. Проверки не проводятся.

II. Итоги

3. Итог.

________
*(1) Сноска.
Реклама издателя.

Приложение
к Порядку проведения проверок

ФОРМА АКТА

Акт составлен.

УТВЕРЖДЕНЫ
приказом Министерства
от 1 марта 2023 г. N 5

ПРАВИЛА ПОВЕДЕНИЯ

1. Вести себя.
"""


def unit(label: str) -> Unit:
    found = find(parse_text(ORDER).root, label)
    assert found is not None
    return found


def test_the_documents_of_an_order_are_in_order():
    assert [(child.label, child.level) for child in parse_text(ORDER).root.children] == [
        ("front", "front"),
        ("preambula", "preamble"),
        ("p_1", "point"),
        ("p_2", "point"),
        ("podpis", "back"),
        ("pril_1", "appendix"),
        ("pril_1__forma", "appendix"),
        ("pravila", "appendix"),
    ]


def test_title_and_preamble():
    assert full_text(unit("front")).splitlines() == ["ПРИКАЗ", "от 1 марта 2023 г. N 5", "Об утверждении Порядка"]
    assert full_text(unit("preambula")) == "В целях порядка приказываю:"


def test_signature():
    assert full_text(unit("podpis")).splitlines() == ["Министр", "А.А. Петров"]


def test_an_annex_has_its_designation_its_name_and_its_own_numbering():
    annex = unit("pril_1")

    assert annex.mark == "Приложение N 1 к приказу Министерства от 1 марта 2023 г. N 5"
    assert annex.heading == "ПОРЯДОК ПРОВЕДЕНИЯ ПРОВЕРОК"
    assert [child.label for child in annex.children] == [
        "pril_1__abz_1",
        "pril_1__razd_i",
        "pril_1__razd_ii",
        "pril_1__snoski",
        "pril_1__tekst_1",
    ]
    assert [child.label for child in unit("pril_1__razd_i").children] == ["pril_1__p_1", "pril_1__p_2"]


def test_footnotes_and_what_nobody_recognised_below_them():
    assert [line.text for line in unit("pril_1__snoski").children] == ["________", "*(1) Сноска."]
    assert unit("pril_1__tekst_1").text == "Реклама издателя."


def test_an_annex_of_an_annex_is_labelled_inside_it():
    assert unit("pril_1__forma").heading == "ФОРМА АКТА"
    assert unit("pril_1__forma__abz_1").text == "Акт составлен."


def test_an_approval_begins_an_annex():
    assert unit("pravila").mark == "УТВЕРЖДЕНЫ приказом Министерства от 1 марта 2023 г. N 5"
    assert unit("pravila__p_1").text == "Вести себя."


def test_an_approval_behind_the_designation_of_an_annex_begins_none():
    text = "1. Пункт.\nПриложение N 1\nУТВЕРЖДЕНО\nприказом\nПОЛОЖЕНИЕ\n1. Пункт.\n"

    annexes = [child for child in parse_text(text).root.children if child.level == "appendix"]
    assert [(annex.mark, annex.heading) for annex in annexes] == [("Приложение N 1 УТВЕРЖДЕНО приказом", "ПОЛОЖЕНИЕ")]


def test_an_approval_at_the_head_of_a_local_act_is_its_title():
    text = "УТВЕРЖДЕНО\nрешением профкома\nПОЛОЖЕНИЕ\n1. Общее\n1.1. Да.\n1.2. Нет.\n1.3. Может быть.\n"

    assert [child.level for child in parse_text(text).root.children] == ["front", "section"]


def test_a_text_without_any_mark_is_unrecognised_and_whole():
    structure = parse_text("Заметка\nо разном.\n")

    assert structure.unrecognised == 2
    assert [child.text for child in structure.root.children] == ["Заметка", "о разном."]


def test_a_letter_is_its_head_its_paragraphs_and_its_signature():
    head = ["МИНИСТЕРСТВО ТРУДА", "ПИСЬМО", "от 10 февраля 2022 г. N 15-2/ООГ-200"]
    said = ["Департамент сообщает следующее:", "вопрос решает работодатель.", "Письмо не является нормативным актом."]
    signature = ["Заместитель директора Департамента", "И.И.ИВАНОВ"]

    structure = parse_text("\n".join([*head, *said, *signature]))

    assert structure.unrecognised == 0
    assert [(unit.label, unit.text) for unit in structure.root.children] == [
        ("front", ""),
        ("abz_1", said[0]),
        ("abz_2", said[1]),
        ("abz_3", said[2]),
        ("podpis", ""),
    ]
    assert [unit.text for unit in structure.root.children[0].children] == head
    assert [unit.text for unit in structure.root.children[-1].children] == signature
