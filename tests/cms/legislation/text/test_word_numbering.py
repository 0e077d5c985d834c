"""Numbers that Word counts by itself, from its markup alone."""

import io
import zipfile

import pytest
from lxml import etree

from cms.legislation.text.word_numbering import restore_numbers

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(body: str, numbering: str | None, styles: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        if numbering is not None:
            archive.writestr("word/numbering.xml", f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>')
        if styles:
            archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{W}">{styles}</w:styles>')
    return target.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def listed(text: str, number: int = 1, level: int = 0) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def level(depth: int, number_format: str, template: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{template}"/></w:lvl>'
    )


def lists(*levels: str, override: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/>{override}</w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    )


def texts(document: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(restore_numbers(document))) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    return ["".join(one.itertext()) for one in body.iter(f"{{{W}}}p")]


@pytest.mark.parametrize(
    ("number_format", "start", "expected"),
    [
        ("decimal", 9, ["9) а", "10) б"]),
        ("decimalZero", 9, ["09) а", "10) б"]),
        ("russianLower", 9, ["и) а", "к) б"]),
        ("russianUpper", 1, ["А) а", "Б) б"]),
        ("lowerLetter", 26, ["z) а", "aa) б"]),
        ("upperRoman", 3, ["III) а", "IV) б"]),
        ("lowerRoman", 48, ["xlviii) а", "xlix) б"]),
        ("bullet", 1, ["а", "б"]),
    ],
)
def test_formats(number_format: str, start: int, expected: list[str]) -> None:
    assert texts(word(listed("а") + listed("б"), lists(level(0, number_format, "%1)", start)))) == expected


def test_a_deeper_level_starts_again_and_a_paragraph_between_does_not_interrupt() -> None:
    body = "".join(
        [listed("а"), listed("б", level=1), listed("в", level=1), paragraph("г"), listed("д"), listed("е", level=1)]
    )

    assert texts(word(body, lists(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")))) == [
        "1. а",
        "1.1. б",
        "1.2. в",
        "г",
        "2. д",
        "2.1. е",
    ]


def test_each_list_counts_for_itself_and_may_start_elsewhere() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    body = listed("а", 1) + listed("б", 2) + listed("в", 1)

    assert texts(word(body, lists(level(0, "decimal", "%1."), override=override))) == ["5. а", "1. б", "6. в"]


def test_a_style_brings_its_list_and_a_paragraph_can_refuse_it() -> None:
    style = '<w:style w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    styled = '<w:pStyle w:val="Point"/>'
    body = (
        paragraph("а", styled)
        + paragraph("б", f'{styled}<w:numPr><w:numId w:val="0"/></w:numPr>')
        + paragraph("в", styled)
    )

    assert texts(word(body, lists(level(0, "decimal", "%1.")), style)) == ["1. а", "б", "2. в"]


def test_a_document_without_automatic_numbers_is_left_as_it_is() -> None:
    for document in (word(paragraph("1. а"), None), word(paragraph("1. а"), lists(level(0, "decimal", "%1.")))):
        assert restore_numbers(document) is document
