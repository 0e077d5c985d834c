"""QTI 3.0 items: well-formed, complete, and scored as `grade` scores.

The items are scored here by a small reading of the specification's response processing, with the expressions that the
exporter uses; a player of another house scores them in the browser tests.
"""

import io
import zipfile
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from cms.lessons.export.qti import qti_item, qti_package
from cms.lessons.questions import SplitQuestion, grade, split
from tests.cms.lessons.strategies import KINDS, QUESTIONS

QTI = "{http://www.imsglobal.org/xsd/imsqtiasi_v3p0}"
QUESTION = "2f6c0a50-77a1-4a53-9d7c-9a4d1b5e0c11"


class Session:
    """One attempt at an item."""

    def __init__(self, item: etree._Element, response: Any) -> None:
        self.item = item
        self.values: dict[str, Any] = {"RESPONSE": response}
        for declared in item.iter(f"{QTI}qti-outcome-declaration"):
            default = declared.findtext(f"{QTI}qti-default-value/{QTI}qti-value")
            number = declared.get("base-type") in ("float", "integer")
            self.values[declared.get("identifier", "")] = Fraction(default or "0") if number else default
        for rule in item.find(f"{QTI}qti-response-processing", None):
            self.run(rule)

    def run(self, rule: etree._Element) -> None:
        name = etree.QName(rule).localname
        if name == "qti-set-outcome-value":
            self.values[rule.get("identifier", "")] = self.value(rule[0])
            return
        assert name == "qti-response-condition"
        for branch in rule:
            if self.value(branch[0]):
                for inner in branch[1:]:
                    self.run(inner)
                return

    def value(self, expression: etree._Element) -> Any:
        name = etree.QName(expression).localname.removeprefix("qti-").replace("-", "_")
        return getattr(self, f"_{name}")(expression, [self.value(inner) for inner in expression])

    def _variable(self, expression: etree._Element, _: list[Any]) -> Any:
        return self.values[expression.get("identifier", "")]

    def _base_value(self, expression: etree._Element, _: list[Any]) -> Any:
        number = expression.get("base-type") in ("float", "integer")
        return Fraction(expression.text or "") if number else expression.text

    def _correct(self, _: etree._Element, __: list[Any]) -> Any:
        values = [value.text for value in self.item.find(f".//{QTI}qti-correct-response", None)]
        single = self.item.find(f"{QTI}qti-response-declaration", None).get("cardinality") == "single"
        return values[0] if single else values

    def _map_response(self, _: etree._Element, __: list[Any]) -> Fraction:
        mapping = self.item.find(f".//{QTI}qti-mapping", None)
        response = self.values["RESPONSE"]
        given = list(dict.fromkeys(response)) if isinstance(response, list) else [response]
        total = sum((self._mapped(mapping, one) for one in given), Fraction(0))
        return max(total, Fraction(mapping.get("lower-bound")))

    def _mapped(self, mapping: etree._Element, one: str) -> Fraction:
        for entry in mapping:
            fold = entry.get("case-sensitive") == "false"
            key = entry.get("map-key", "")
            if key == one or (fold and key.lower() == one.lower()):
                return Fraction(entry.get("mapped-value", ""))
        return Fraction(mapping.get("default-value", ""))

    def _index(self, expression: etree._Element, inner: list[Any]) -> Any:
        return inner[0][int(expression.get("n", "")) - 1]

    def _is_null(self, _: etree._Element, inner: list[Any]) -> bool:
        return inner[0] in (None, "", [])

    def _not(self, _: etree._Element, inner: list[Any]) -> bool:
        return not inner[0]

    def _and(self, _: etree._Element, inner: list[Any]) -> bool:
        return all(inner)

    def _match(self, _: etree._Element, inner: list[Any]) -> bool:
        return bool(inner[0] == inner[1])

    def _lt(self, _: etree._Element, inner: list[Any]) -> bool:
        return bool(inner[0] < inner[1])

    def _gt(self, _: etree._Element, inner: list[Any]) -> bool:
        return bool(inner[0] > inner[1])

    def _gte(self, _: etree._Element, inner: list[Any]) -> bool:
        return bool(inner[0] >= inner[1])

    def _lte(self, _: etree._Element, inner: list[Any]) -> bool:
        return bool(inner[0] <= inner[1])

    def _sum(self, _: etree._Element, inner: list[Any]) -> Fraction:
        return inner[0] + inner[1]

    def _subtract(self, _: etree._Element, inner: list[Any]) -> Fraction:
        return inner[0] - inner[1]

    def _product(self, _: etree._Element, inner: list[Any]) -> Fraction:
        return inner[0] * inner[1]

    def _divide(self, _: etree._Element, inner: list[Any]) -> Fraction:
        return Fraction(inner[0]) / inner[1]


def draw_answer(question: SplitQuestion, authored: dict[str, Any], data: st.DataObject) -> tuple[dict[str, Any], Any]:
    """An answer for `grade` and the same for the item."""
    public = question.public.model_dump(mode="json")

    def ids(side: str) -> list[str]:
        return [option["id"] for option in public[side]]

    match public["kind"]:
        case "single_choice":
            one = data.draw(st.sampled_from(ids("options")))
            return {"option": one}, f"o-{one}"
        case "multiple_choice":
            some = data.draw(st.lists(st.sampled_from(ids("options")), min_size=1, unique=True))
            return {"options": some}, [f"o-{one}" for one in some]
        case "true_false":
            said = data.draw(st.booleans())
            return {"value": said}, str(said).lower()
        case "ordering":
            order = data.draw(st.permutations(ids("options")))
            return {"order": order}, [f"o-{one}" for one in order]
        case "matching":
            left = data.draw(st.lists(st.sampled_from(ids("left")), min_size=1, unique=True))
            pairs = [(one, data.draw(st.sampled_from(ids("right")))) for one in left]
            sent = [{"left": one, "right": other} for one, other in pairs]
            return {"pairs": sent}, [f"o-{one} o-{other}" for one, other in pairs]
        case "numeric":
            off = data.draw(st.sampled_from(["-1", "0", "1", "1.001", "-1.001", "0.5"]))
            value = Fraction(authored["value"]) + Fraction(off) * Fraction(authored["tolerance"])
            text = f"{float(value):.6f}"
            return {"value": text}, Fraction(text)
        case _:
            text = data.draw(st.sampled_from([*authored["variants"], authored["variants"][0].upper(), "не знаю"]))
            return {"text": text}, text


@settings(max_examples=400, deadline=None)
@given(authored=QUESTIONS, data=st.data())
def test_items_score_as_the_server_grades(authored: dict[str, Any], data: st.DataObject) -> None:
    question = split(authored)
    answer, response = draw_answer(question, authored, data)
    item = etree.fromstring(qti_item(question.public, question.key))
    score = Session(item, response).values["SCORE"]
    assert float(round(score, 2)) == pytest.approx(grade(question.public, question.key, answer).points, abs=0.0051)
    assert (score == authored["points"]) == (grade(question.public, question.key, answer).outcome == "full")


@given(authored=QUESTIONS)
def test_an_item_that_was_not_answered_earns_and_tells_nothing(authored: dict[str, Any]) -> None:
    question = split(authored)
    values = Session(etree.fromstring(qti_item(question.public, question.key)), None).values
    assert (values["SCORE"], values["MAXSCORE"]) == (0, authored["points"])
    assert values.get("FEEDBACK") is values.get("EXPLANATION") is None


def names(root: etree._Element) -> Iterator[str]:
    yield from (etree.QName(one).localname for one in root)


INTERACTIONS = {
    "single_choice": "qti-choice-interaction",
    "multiple_choice": "qti-choice-interaction",
    "true_false": "qti-choice-interaction",
    "ordering": "qti-order-interaction",
    "matching": "qti-match-interaction",
    "numeric": "qti-text-entry-interaction",
    "short_text": "qti-text-entry-interaction",
}


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=20)
def test_items_are_well_formed_and_refer_to_what_they_declare(kind: str, data: st.DataObject) -> None:
    question = split(data.draw(KINDS[kind]))
    item = etree.fromstring(qti_item(question.public, question.key))
    assert item.tag == f"{QTI}qti-assessment-item"
    assert item.get("identifier") == f"q-{question.public.id}"
    assert {etree.QName(one).namespace for one in item.iter()} == {QTI[1:-1]}
    assert [one.get("response-identifier") for one in item.iter(f"{QTI}{INTERACTIONS[kind]}")] == ["RESPONSE"]
    sections = list(dict.fromkeys(names(item)))
    order = ["qti-response-declaration", "qti-outcome-declaration", "qti-item-body", "qti-response-processing"]
    assert sections == [*order, "qti-modal-feedback"][: len(sections)]
    declared = {one.get("identifier") for one in item if "declaration" in str(one.tag)}
    used = {
        one.get("identifier") for name in ("variable", "set-outcome-value") for one in item.iter(f"{QTI}qti-{name}")
    }
    assert used <= declared
    assert {one.get("outcome-identifier") for one in item.iter(f"{QTI}qti-modal-feedback")} <= declared
    options = {
        one.get("identifier") for one in item.iter(f"{QTI}qti-simple-choice", f"{QTI}qti-simple-associable-choice")
    }
    keys = {one for value in item.iter(f"{QTI}qti-value") for one in (value.text or "").split() if one[:2] == "o-"}
    assert keys <= options


def item_of(**changes: Any) -> str:
    options = [{"text": "Да & «нет» <b>", "correct": True, "feedback": "Верно & точно"}, {"text": "б"}]
    authored = {"kind": "single_choice", "id": QUESTION, "prompt": "<p>Кто <b>где</b>?</p>", "options": options}
    question = split({**authored, **changes})
    return qti_item(question.public, question.key, translate=lambda msgid: f"[{msgid}]").decode()


def test_texts_stand_where_they_belong() -> None:
    provision = {"ref": QUESTION, "provision": QUESTION, "label": "ст. 29"}
    item = item_of(explanation="Так <i>устроено</i>", provision=provision)
    assert 'title="Кто где?"' in item
    assert "<qti-item-body><p>Кто <b>где</b>?</p><qti-choice-interaction" in item
    assert ">Да &amp; «нет» &lt;b&gt;</qti-simple-choice>" in item
    assert "<qti-content-body><p>Верно &amp; точно</p></qti-content-body>" in item
    assert "<qti-content-body><p>Так <i>устроено</i></p><p>[Basis: ст. 29]</p></qti-content-body>" in item
    assert 'xml:lang="ru"' in item


def test_true_and_false_are_translated() -> None:
    question = split({"kind": "true_false", "id": QUESTION, "prompt": "Так?", "correct": True})
    item = qti_item(question.public, question.key, translate={"True": "Верно", "False": "Неверно"}.__getitem__).decode()
    assert '<qti-simple-choice identifier="true">Верно</qti-simple-choice>' in item
    assert '<qti-simple-choice identifier="false">Неверно</qti-simple-choice>' in item


@pytest.mark.parametrize(
    ("value", "tolerance", "low", "high"),
    [
        ("1234.5", "0.1", "1234.4", "1234.6"),
        ("0", "0", "0", "0"),
        ("-0.05", "0.1", "-0.15", "0.05"),
        ("0.000001", "0", "0.000001", "0.000001"),
        ("100", "100", "0", "200"),
    ],
)
def test_the_bounds_of_a_number_are_exact(value: str, tolerance: str, low: str, high: str) -> None:
    question = split({"kind": "numeric", "id": QUESTION, "prompt": "?", "value": value, "tolerance": tolerance})
    item = etree.fromstring(qti_item(question.public, question.key))
    within = item.find(f".//{QTI}qti-and", None)
    assert [bound.findtext(f"{QTI}qti-base-value") for bound in within] == [low, high]


def test_the_key_of_another_question_is_an_error_of_the_caller() -> None:
    one, other = (
        split({"kind": "true_false", "id": identity, "prompt": "?", "correct": True})
        for identity in (QUESTION, "2f6c0a50-77a1-4a53-9d7c-9a4d1b5e0c12")
    )
    with pytest.raises(ValueError, match="another question"):
        qti_item(one.public, other.key)


@settings(max_examples=20, deadline=None)
@given(authored=st.lists(QUESTIONS, max_size=4, unique_by=lambda one: one["id"]))
def test_a_package_lists_its_items_and_always_has_the_same_bytes(authored: list[dict[str, Any]]) -> None:
    questions = [(one.public, one.key) for one in map(split, authored)]
    package = qti_package("Урок -- первый-", questions)
    assert package == qti_package("Урок -- первый-", questions)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        manifest = etree.fromstring(archive.read("imsmanifest.xml"))
        space = "{http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1}"
        assert manifest.tag == f"{space}manifest"
        resources = list(manifest.iter(f"{space}resource"))
        paths = [f"items/q-{public.id}.xml" for public, _ in questions]
        assert [one.get("href") for one in resources] == paths
        assert {one.get("type") for one in resources} <= {"imsqti_item_xmlv3p0"}
        assert archive.namelist() == ["imsmanifest.xml", *paths]
        for (public, key), path in zip(questions, paths, strict=True):
            assert archive.read(path) == qti_item(public, key)
