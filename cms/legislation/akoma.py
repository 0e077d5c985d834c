"""Acts of the library in Akoma Ntoso: their addresses and documents."""

from datetime import date

from cms.legislation.models import Act, ActLevel, ActType
from cms.legislation.text.akoma_ntoso.export import Expression, export
from cms.legislation.text.akoma_ntoso.uris import Work, expression_uri, slug, work_uri
from cms.legislation.text.tree import Unit

SIGNED_BY_MANY = frozenset({ActType.ORDER, ActType.LETTER, ActType.REGULATION, ActType.LOCAL_ACT, ActType.UNION_RULING})
# A code is a federal law by its kind; the number says so: /akn/ru/act/fz/2001-12-30/197-fz.
SUBTYPES = {ActType.CODE: "fz"}


def work_of(act: Act) -> Work:
    """The act as its Akoma Ntoso address names it."""
    kind = ActType(act.type)
    return Work(
        subtype=SUBTYPES.get(kind, kind.value),
        signed_on=act.signed_on,
        number=act.number,
        title=act.title,
        author=act.bodies,
        actor=slug(act.bodies) if kind in SIGNED_BY_MANY else "",
        locality=slug(act.territory) if act.level in (ActLevel.REGIONAL, ActLevel.MUNICIPAL) else "",
        aliases=(act.short_title,) if act.short_title else (),
    )


def act_uri(act: Act) -> str:
    """`/akn/ru/act/fz/2001-12-30/197-fz`."""
    return work_uri(work_of(act))


def provision_uri(act: Act, edition: date, label: str) -> str:
    """`…/rus@2022-03-01/~st_374`: a provision of the edition that took force on the day."""
    return expression_uri(work_of(act), edition, provision=label)


def document(act: Act, edition: date, root: Unit) -> bytes:
    """The edition as a document of Akoma Ntoso 3.0. It is dated with the edition, so that equal text gives equal bytes."""
    return export(root, Expression(work_of(act), in_force_from=edition, made_on=edition))
