"""Acts that other publishers marked up."""

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from cms.legislation.text.akoma_ntoso.elements import tag
from cms.legislation.text.akoma_ntoso.reading import read
from cms.legislation.text.tree import Unit, find, full_text, walk

OPEN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'


def body(markup: str) -> Unit:
    return read(f"{OPEN}<act><body>{markup}</body></act></akomaNtoso>".encode())


def outline(root: Unit) -> list[tuple[str, str, str]]:
    return [(unit.level, unit.label, full_text(unit) if not unit.children else "") for unit in list(walk(root))[1:]]


def test_where_there_are_no_articles_a_section_is_one() -> None:
    root = body(
        "<chapter><num>1</num><heading>Rules</heading><section><num>1.</num><heading>Fees</heading>"
        "<subsection><num>(1)</num><content><p>Pay the <term>fee</term> in time.</p></content></subsection>"
        "</section></chapter>"
    )

    assert outline(root) == [
        ("chapter", "gl_1", ""),
        ("article", "st_1", ""),
        ("part", "st_1__ch_1", "(1) Pay the fee in time."),
    ]
    assert root.children[0].heading == "Rules"


def test_where_there_are_articles_a_section_groups_them() -> None:
    root = body(
        "<section><num>I</num><article><num>Art. 5</num><content><p>One.</p><p>Two.</p></content></article></section>"
    )

    assert outline(root) == [
        ("section", "razd_i", ""),
        ("article", "st_5", ""),
        ("paragraph", "st_5__abz_1", "Two."),
    ]


def test_lists_inside_lists() -> None:
    root = body(
        "<section><num>3</num><content><blockList><listIntroduction>Bring:</listIntroduction>"
        "<item><num>(a)</num><blockList><listIntroduction>papers,</listIntroduction>"
        "<item><num>(i)</num><p>signed</p></item></blockList></item></blockList></content></section>"
    )

    assert [(unit.level, unit.label, unit.text) for unit in walk(root) if unit.label] == [
        ("article", "st_3", "Bring:"),
        ("point", "st_3__p_a", "papers,"),
        ("subpoint", "st_3__p_a__pp_i", "signed"),
    ]


def test_two_units_of_one_number_have_two_labels() -> None:
    root = body("<section><num>1</num></section><section><num>1</num></section>")

    assert [unit.label for unit in root.children] == ["st_1", "st_1-2"]


def test_a_footnote_is_a_note_and_not_text() -> None:
    root = body(
        '<section><num>1</num><content><p>Pay<authorialNote marker="*"><p>In cash.</p></authorialNote> now.</p>'
        "</content></section>"
    )

    assert root.children[0].text == "Pay now."
    assert [note.raw for note in root.children[0].notes] == ["In cash."]


@pytest.fixture
def by_law(acts: Path) -> tuple[etree._Element, Unit]:
    document = (acts / "za-cpt_by-law_2002_community-fire-safety.akn.xml").read_bytes()
    return etree.fromstring(document), read(document)


def test_the_by_law_of_cape_town_has_its_units(by_law: tuple[etree._Element, Unit]) -> None:
    source, root = by_law

    counts = Counter(unit.level for unit in walk(root))

    for level, element in (("chapter", "chapter"), ("article", "section"), ("part", "subsection")):
        assert counts[level] == sum(1 for _ in source.iter(tag(element))), level  # type: ignore[index]
    listed = sum(1 for _ in source.iter(tag("item"), tag("point")))
    assert counts["point"] + counts["subpoint"] + counts["item"] == listed
    assert (counts["preamble"], counts["appendix"], counts["text"]) == (1, 1, 0)


def test_no_word_of_the_by_law_is_lost(by_law: tuple[etree._Element, Unit]) -> None:
    source, root = by_law
    for meta in list(source.iter(tag("meta"))):
        meta.getparent().remove(meta)

    assert "".join(full_text(root).replace("|", "").split()) == "".join("".join(source.itertext()).split())


def test_labels_of_the_by_law_are_unique_and_its_schedules_have_their_own(by_law: tuple[etree._Element, Unit]) -> None:
    labels = [unit.label for unit in walk(by_law[1])]

    assert len(labels) == len(set(labels))
    definitions = find(by_law[1], "st_1")
    assert definitions is not None
    assert (definitions.mark, definitions.heading) == ("1.", "Definitions")
    assert find(by_law[1], "pril_1__st_1") is not None
