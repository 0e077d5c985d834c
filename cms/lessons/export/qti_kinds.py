"""The parts of a QTI 3.0 item that differ by the kind of question."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Final

from lxml import etree

from cms.lessons.export.markup import namespaces
from cms.lessons.questions import PublicQuestion, QuestionKey
from cms.lessons.questions.matching import MatchingKey, MatchingPublic
from cms.lessons.questions.multiple_choice import MultipleChoiceKey, MultipleChoicePublic
from cms.lessons.questions.numbers import plain
from cms.lessons.questions.numeric import NumericKey
from cms.lessons.questions.options import Option
from cms.lessons.questions.ordering import OrderingKey, OrderingPublic
from cms.lessons.questions.results import gettext_noop
from cms.lessons.questions.russian import same_form
from cms.lessons.questions.short_text import ShortTextKey
from cms.lessons.questions.single_choice import SingleChoiceKey, SingleChoicePublic
from cms.lessons.questions.true_false import TrueFalseKey

QTI: Final = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
TRUE: Final = gettext_noop("True")
FALSE: Final = gettext_noop("False")


@dataclass(frozen=True)
class Parts:
    """What a kind adds to an item.

    `scoring` sets SCORE from a RESPONSE that is not null; `feedback` is told by the identifiers in RESPONSE; `notes`
    are told after any answer.
    """

    response: etree._Element
    interaction: etree._Element
    scoring: Sequence[etree._Element]
    outcomes: Sequence[etree._Element] = ()
    feedback: Sequence[tuple[str, str]] = ()
    notes: Sequence[str] = ()


def element(name: str, attributes: dict[str, str], *content: etree._Element | str) -> etree._Element:
    """An element of the QTI namespace with text or elements in it."""
    made = etree.Element(f"{{{QTI}}}{name}", attributes, nsmap=namespaces(QTI))
    for piece in content:
        if isinstance(piece, str):
            made.text = (made.text or "") + piece
        else:
            made.append(piece)
    return made


def variable(name: str) -> etree._Element:
    """The value of a variable."""
    return element("qti-variable", {"identifier": name})


def base_value(base_type: str, value: str) -> etree._Element:
    """A constant."""
    return element("qti-base-value", {"base-type": base_type}, value)


def set_outcome(name: str, value: etree._Element) -> etree._Element:
    """The rule that sets an outcome."""
    return element("qti-set-outcome-value", {"identifier": name}, value)


def if_then(condition: etree._Element, *rules: etree._Element) -> etree._Element:
    """The rules under a condition."""
    return element("qti-response-condition", {}, element("qti-response-if", {}, condition, *rules))


def outcome(name: str, base_type: str, *, cardinality: str = "single", default: str | None = None) -> etree._Element:
    """The declaration of an outcome."""
    made = element("qti-outcome-declaration", {"identifier": name, "cardinality": cardinality, "base-type": base_type})
    if default is not None:
        made.append(element("qti-default-value", {}, element("qti-value", {}, default)))
    return made


def item_parts(public: PublicQuestion, key: QuestionKey, translate: Callable[[str], str]) -> Parts:
    """The parts of the question's kind. Both parts are of one question."""
    match public, key:
        case SingleChoicePublic(), SingleChoiceKey():
            return _choice(public, key, single=True)
        case MultipleChoicePublic(), MultipleChoiceKey():
            return _choice(public, key, single=False)
        case OrderingPublic(), OrderingKey():
            return _ordering(public, key)
        case MatchingPublic(), MatchingKey():
            return _matching(public, key)
        case _, TrueFalseKey():
            return _true_false(public, key, translate)
        case _, NumericKey():
            return _numeric(public, key)
        case _, ShortTextKey():
            return _short_text(public, key)
    raise ValueError("The key belongs to another question.")


def _name(one: object) -> str:
    return f"o-{one}"


def _response(cardinality: str, base_type: str, correct: Iterable[str]) -> etree._Element:
    values = [element("qti-value", {}, value) for value in correct]
    return element(
        "qti-response-declaration",
        {"identifier": "RESPONSE", "cardinality": cardinality, "base-type": base_type},
        element("qti-correct-response", {}, *values),
    )


def _mapping(entries: dict[str, int]) -> etree._Element:
    """A mapping of whole numbers: fractions would not add up to the whole again."""
    made = element("qti-mapping", {"default-value": "0", "lower-bound": "0"})
    for key, value in entries.items():
        made.append(element("qti-map-entry", {"map-key": key, "mapped-value": str(value)}))
    return made


def _mapped_score(points: int, whole: int) -> etree._Element:
    """SCORE = what the mapping gives × points / whole."""
    product = element(
        "qti-product", {}, element("qti-map-response", {"identifier": "RESPONSE"}), base_value("float", str(points))
    )
    return set_outcome("SCORE", element("qti-divide", {}, product, base_value("float", str(whole))))


def _all_if(condition: etree._Element, points: int) -> list[etree._Element]:
    return [if_then(condition, set_outcome("SCORE", base_value("float", str(points))))]


def _correct() -> etree._Element:
    return element("qti-match", {}, variable("RESPONSE"), element("qti-correct", {"identifier": "RESPONSE"}))


def _simple_choices(options: Iterable[tuple[str, str]]) -> list[etree._Element]:
    return [element("qti-simple-choice", {"identifier": name}, text) for name, text in options]


def _choice_interaction(single: bool, options: Iterable[tuple[str, str]]) -> etree._Element:
    attributes = {"response-identifier": "RESPONSE", "shuffle": "false", "max-choices": "1" if single else "0"}
    return element("qti-choice-interaction", attributes, *_simple_choices(options))


def _options(options: Iterable[Option]) -> list[tuple[str, str]]:
    return [(_name(option.id), option.text) for option in options]


def _choice(
    public: SingleChoicePublic | MultipleChoicePublic, key: SingleChoiceKey | MultipleChoiceKey, *, single: bool
) -> Parts:
    right = [_name(option.id) for option in key.options if option.correct]
    response = _response("single" if single else "multiple", "identifier", right)
    if single:
        scoring = _all_if(_correct(), public.points)
    else:
        response.append(_mapping({_name(option.id): 1 if option.correct else -1 for option in key.options}))
        scoring = [_mapped_score(public.points, len(right))]
    return Parts(
        response=response,
        interaction=_choice_interaction(single, _options(public.options)),
        scoring=scoring,
        feedback=[(_name(option.id), option.feedback) for option in key.options if option.feedback],
    )


def _true_false(public: PublicQuestion, key: TrueFalseKey, translate: Callable[[str], str]) -> Parts:
    told = [("true", key.feedback_true), ("false", key.feedback_false)]
    return Parts(
        response=_response("single", "identifier", ["true" if key.correct else "false"]),
        interaction=_choice_interaction(True, [("true", translate(TRUE)), ("false", translate(FALSE))]),
        scoring=_all_if(_correct(), public.points),
        feedback=[(name, text) for name, text in told if text],
    )


def _matching(public: MatchingPublic, key: MatchingKey) -> Parts:
    pairs = [f"{_name(pair.left)} {_name(pair.right)}" for pair in key.pairs]
    response = _response("multiple", "directedPair", pairs)
    response.append(_mapping(dict.fromkeys(pairs, 1)))
    sets = [
        element(
            "qti-simple-match-set",
            {},
            *(
                element(
                    "qti-simple-associable-choice", {"identifier": _name(option.id), "match-max": most}, option.text
                )
                for option in side
            ),
        )
        for side, most in ((public.left, "1"), (public.right, "0"))
    ]
    attributes = {"response-identifier": "RESPONSE", "shuffle": "false", "max-associations": str(len(pairs))}
    texts = {option.id: option.text for option in public.left}
    return Parts(
        response=response,
        interaction=element("qti-match-interaction", attributes, *sets),
        scoring=[_mapped_score(public.points, len(pairs))],
        notes=[f"{texts[pair.left]}: {pair.feedback}" for pair in key.pairs if pair.feedback],
    )


def _ordering(public: OrderingPublic, key: OrderingKey) -> Parts:
    """RANK_n is the right place of what stands at place n; GOOD counts pairs of places whose ranks rise."""
    places = range(1, len(key.order) + 1)
    ranks = [f"RANK_{place}" for place in places]
    pairs = list(combinations(ranks, 2))
    rising = element("qti-sum", {}, variable("GOOD"), base_value("integer", "1"))
    surplus = element(
        "qti-subtract",
        {},
        element("qti-sum", {}, variable("GOOD"), variable("GOOD")),
        base_value("integer", str(len(pairs))),
    )
    share = element("qti-product", {}, variable("SURPLUS"), base_value("float", str(public.points)))
    scoring = [_rank(place, key) for place in places]
    for earlier, later in pairs:
        rises = element("qti-lt", {}, variable(earlier), variable(later))
        scoring.append(if_then(rises, set_outcome("GOOD", _copy(rising))))
    scoring.append(set_outcome("SURPLUS", surplus))
    scoring.append(
        if_then(
            element("qti-gt", {}, variable("SURPLUS"), base_value("integer", "0")),
            set_outcome("SCORE", element("qti-divide", {}, share, base_value("float", str(len(pairs))))),
        )
    )
    return Parts(
        response=_response("ordered", "identifier", [_name(one) for one in key.order]),
        interaction=element(
            "qti-order-interaction",
            {"response-identifier": "RESPONSE", "shuffle": "false"},
            *_simple_choices(_options(public.options)),
        ),
        scoring=scoring,
        outcomes=[outcome(name, "integer", default="0") for name in (*ranks, "GOOD", "SURPLUS")],
    )


def _rank(place: int, key: OrderingKey) -> etree._Element:
    made = element("qti-response-condition", {})
    for rank, one in enumerate(key.order, start=1):
        at_place = element("qti-index", {"n": str(place)}, variable("RESPONSE"))
        same = element("qti-match", {}, at_place, base_value("identifier", _name(one)))
        name = "qti-response-if" if rank == 1 else "qti-response-else-if"
        made.append(element(name, {}, same, set_outcome(f"RANK_{place}", base_value("integer", str(rank)))))
    return made


def _copy(made: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(made))


def _entry(length: str) -> etree._Element:
    attributes = {"response-identifier": "RESPONSE", "expected-length": length}
    return element("p", {}, element("qti-text-entry-interaction", attributes))


def _numeric(public: PublicQuestion, key: NumericKey) -> Parts:
    """Two comparisons, because players differ in their support of `tolerance-mode`."""
    low, high = (Fraction(key.value) + sign * Fraction(key.tolerance) for sign in (-1, 1))
    within = element(
        "qti-and",
        {},
        element("qti-gte", {}, variable("RESPONSE"), base_value("float", _decimal(low))),
        element("qti-lte", {}, variable("RESPONSE"), base_value("float", _decimal(high))),
    )
    return Parts(
        response=_response("single", "float", [plain(key.value)]),
        interaction=_entry("12"),
        scoring=_all_if(within, public.points),
    )


def _decimal(number: Fraction) -> str:
    """A sum of two decimals of at most 30 places, exactly."""
    digits = str(abs(number.numerator) * 10**30 // number.denominator).rjust(31, "0")
    text = f"{digits[:-30]}.{digits[-30:]}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 else text


def _short_text(public: PublicQuestion, key: ShortTextKey) -> Parts:
    spellings = dict.fromkeys(
        spelling
        for variant in key.variants
        for spelling in (variant, variant.rstrip("."), same_form(variant), variant.replace("ё", "е").replace("Ё", "Е"))
    )
    response = _response("single", "string", [key.variants[0]])
    response.append(_mapping(dict.fromkeys(spellings, 1)))
    for entry in response.iter(f"{{{QTI}}}qti-map-entry"):
        entry.set("case-sensitive", "false")
    return Parts(response=response, interaction=_entry("30"), scoring=[_mapped_score(public.points, 1)])
