"""One side of a comparison."""

from dataclasses import replace

from cms.legislation.text.diff.edition import (
    Edition,
    acts_in_notes,
    cut_differently,
    name_of,
    reads_alike,
    says,
    text_below,
)
from cms.legislation.text.resemblance import profile
from cms.legislation.text.tree import ActReference, Note, Unit

POINT = Unit("point", "а", "st_1__p_a", "а)", text="ведёт учёт")
ARTICLE = Unit("article", "1", "st_1", "Статья 1.", "Казначей", "Казначей:", (POINT,))
NOTE = Note("amended", "(в ред. …)", acts=(ActReference("90-ФЗ", None),))


def test_units_parents_and_bodies() -> None:
    chapter = Unit("chapter", "1", "gl_1", "Глава 1.", children=(ARTICLE,))
    front = Unit("front", "", "front", text="(в ред. от 07.05.2013 N 99-ФЗ)", notes=(NOTE,))
    appendix = Unit("appendix", "", "poryadok", children=(Unit("section", "I", "poryadok__razd_i", "I."),))

    edition = Edition(Unit("act", "", "", children=(front, chapter, appendix)))

    assert list(edition.units) == [
        "",
        "front",
        "gl_1",
        "st_1",
        "st_1__p_a",
        "poryadok",
        "poryadok__razd_i",
    ]
    assert list(edition.bodies) == ["1", "poryadok"]
    assert (edition.parents["st_1__p_a"], edition.body_of["st_1__p_a"]) == ("st_1", "1")
    assert [unit.unit.label for unit in edition.headings()] == ["gl_1"]
    assert edition.known_acts() == {"90-ФЗ", "99-ФЗ"}


def test_names() -> None:
    assert name_of(ARTICLE) == "1"
    assert name_of(Unit("preamble", "", "preambula")) == "preambula"


def test_footnotes_name_no_acts() -> None:
    footnote = replace(NOTE, raw="--------\n<22> Часть 1 дополнена …")
    assert acts_in_notes([replace(ARTICLE, notes=(NOTE,))]) == {"90-ФЗ"}
    assert acts_in_notes([replace(ARTICLE, notes=(footnote,))]) == set()


def test_whether_there_is_a_norm_to_read() -> None:
    assert says(profile(ARTICLE))
    assert not says(profile(replace(ARTICLE, state="repealed")))
    assert not says(profile(Unit("part", "2", "ch_2", notes=(NOTE,))))
    assert not says(profile(Unit("paragraph", "5", "abz_5", text="абзац..")))
    assert says(profile(Unit("paragraph", "5", "abz_5", text="абзац пятый")))


def test_what_is_read_below_a_unit() -> None:
    assert text_below(ARTICLE) == "Казначей\nКазначей:\nа) ведёт учёт"
    inline = Unit("article", "2", "st_2", "Статья 2.", text="Казначей Казначей: а) ведет учет;")
    assert reads_alike(ARTICLE, inline)
    assert not reads_alike(ARTICLE, replace(inline, text="Казначей: б) ведёт учёт"))
    assert cut_differently(ARTICLE, inline)
    assert not cut_differently(ARTICLE, ARTICLE)
