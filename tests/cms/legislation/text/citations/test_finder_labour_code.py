"""Self references inside the real Labour Code lead to articles that exist."""

from pathlib import Path

import pytest

from cms.legislation.text.citations import Citation, find_citations, labels_of
from cms.legislation.text.structure.source import parse_source
from cms.legislation.text.tree import Unit, by_label, own_text, walk

EDITIONS = {
    "tk_rf_197-fz__ed_2021-11-22.txt": 283,
    "tk_rf_197-fz__ed_2023-08-04__ips.html": 292,
}

LAW_LEAVES_THE_PART_OUT = [
    ("st_75__ch_3", "st_77__p_6"),
    ("st_75__ch_6", "st_77__p_6"),
    ("st_137__ch_2__abz_5", "st_83__p_1"),
    ("st_137__ch_2__abz_5", "st_83__p_2"),
    ("st_137__ch_2__abz_5", "st_83__p_5"),
    ("st_137__ch_2__abz_5", "st_83__p_6"),
    ("st_137__ch_2__abz_5", "st_83__p_7"),
    ("st_192__ch_3", "st_336__p_1"),
    ("st_261__ch_4", "st_336__p_2"),
]
"""The code itself says «пунктом 6 статьи 77» where the point stands in part one: no other label leads nowhere."""


def self_references(root: Unit) -> list[tuple[str, Citation]]:
    return [
        (unit.label, citation)
        for unit in walk(root)
        for citation in find_citations(own_text(unit))
        if citation.act == "this" and citation.article not in (None, "this")
    ]


@pytest.mark.parametrize("name", EDITIONS)
def test_every_self_reference_leads_to_an_existing_article(acts: Path, name: str) -> None:
    structure = parse_source((acts / name).read_bytes())
    articles = set(structure.articles)
    references = self_references(structure.root)

    cited = {label.split("__")[0].removeprefix("st_") for _, citation in references for label in labels_of(citation)}

    assert len(references) == EDITIONS[name]
    assert cited - articles == set()


@pytest.mark.parametrize("name", EDITIONS)
def test_self_references_lead_to_existing_units_but_for_the_listed(acts: Path, name: str) -> None:
    structure = parse_source((acts / name).read_bytes())
    units = by_label(structure.root)

    lost = [
        (where, label)
        for where, citation in self_references(structure.root)
        for label in labels_of(citation)
        if label not in units
    ]

    assert lost == LAW_LEAVES_THE_PART_OUT
