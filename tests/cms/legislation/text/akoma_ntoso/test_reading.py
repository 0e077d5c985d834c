"""What is refused at the door of Akoma Ntoso."""

import pytest

from cms.legislation.text.akoma_ntoso import reading
from cms.legislation.text.akoma_ntoso.reading import AkomaNtosoError, read

OPEN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("", "not_xml"),
        ("Статья 1. Текст", "not_xml"),
        (f"{OPEN}<act>", "not_xml"),
        ("<html><body/></html>", "not_akoma_ntoso"),
        ('<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act/></akomaNtoso>', "not_akoma_ntoso"),
        (f"{OPEN}<bill/></akomaNtoso>", "no_act"),
        (f'<!DOCTYPE a [<!ENTITY b "c">]>{OPEN}<act>&b;</act></akomaNtoso>', "entities"),
        (f'<!DOCTYPE a SYSTEM "file:///etc/passwd">{OPEN}<act/></akomaNtoso>', "entities"),
    ],
)
def test_refusals(document: str, code: str) -> None:
    with pytest.raises(AkomaNtosoError) as refused:
        read(document.encode())
    assert refused.value.code == code


def test_a_document_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_LARGEST", 10)

    with pytest.raises(AkomaNtosoError) as refused:
        read(OPEN.encode())
    assert refused.value.code == "too_large"


def test_a_bomb_of_entities_is_not_unpacked() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "x">{levels}]>{OPEN}<act><body><p>&e9;</p></body></act></akomaNtoso>'

    with pytest.raises(AkomaNtosoError) as refused:
        read(bomb.encode())
    assert refused.value.code in ("entities", "not_xml")
