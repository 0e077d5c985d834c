"""Authored questions at random, for property tests."""

from typing import Any

from hypothesis import strategies as st

from cms.lessons.questions.parts import clean_line
from cms.lessons.questions.russian import same_form

WORDS = st.text(alphabet="абвгдеёжзиклмнопрстуфхцчшщъыьэюя -«»\"'.,<>&%№12", min_size=1, max_size=14).map(clean_line)
TEXTS = WORDS.filter(bool)
ANSWERS = WORDS.filter(same_form)
NOTES = st.one_of(st.just(""), TEXTS)


def texts(at_least: int = 2, at_most: int = 6) -> st.SearchStrategy[list[str]]:
    return st.lists(TEXTS, min_size=at_least, max_size=at_most, unique=True)


def authored(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "kind": st.just(kind),
            "id": st.uuids().map(str),
            "prompt": TEXTS.map(lambda text: "<p>Вопрос: " + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>"),
            "points": st.integers(1, 100),
            "explanation": NOTES,
            "provision": st.one_of(
                st.none(),
                st.fixed_dictionaries(
                    {"ref": st.uuids().map(str), "provision": st.uuids().map(str), "label": st.just("ч. 1 ст. 29")}
                ),
            ),
            **fields,
        }
    )


@st.composite
def options(draw: st.DrawFn, *, one: bool) -> list[dict[str, Any]]:
    written = draw(texts())
    right = {draw(st.integers(0, len(written) - 1))}
    if not one:
        right |= draw(st.sets(st.integers(0, len(written) - 1)))
    return [{"text": text, "correct": place in right, "feedback": draw(NOTES)} for place, text in enumerate(written)]


@st.composite
def matchings(draw: st.DrawFn) -> dict[str, Any]:
    left, right = draw(texts()), draw(texts())
    partners = draw(st.lists(st.sampled_from(right), min_size=len(left), max_size=len(left)))
    pairs = [{"left": one, "right": other, "feedback": draw(NOTES)} for one, other in zip(left, partners, strict=True)]
    decoys = [text for text in right if text not in partners]
    return draw(authored("matching", pairs=st.just(pairs), decoys=st.just(decoys)))


NUMBERS = st.decimals(-(10**9), 10**9, places=3).map(lambda number: format(number, "f"))
KINDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "single_choice": authored("single_choice", options=options(one=True)),
    "multiple_choice": authored("multiple_choice", options=options(one=False)),
    "true_false": authored("true_false", correct=st.booleans(), feedback_true=NOTES, feedback_false=NOTES),
    "ordering": authored("ordering", items=texts()),
    "matching": matchings(),
    "numeric": authored(
        "numeric",
        value=NUMBERS,
        tolerance=st.decimals(0, 1000, places=2).map(str),
        units=st.sampled_from([[], ["дней"], ["руб.", "₽"], ["%"]]),
    ),
    "short_text": authored("short_text", variants=st.lists(ANSWERS, min_size=1, max_size=4, unique_by=same_form)),
}
QUESTIONS = st.one_of(*KINDS.values())
