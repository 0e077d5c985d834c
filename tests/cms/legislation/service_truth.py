"""What must hold after anything was published, changed, unpublished or deleted in the library."""

from cms.legislation.consolidation.corrections import rules_of, told
from cms.legislation.consolidation.fold import digest_of
from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import Act, Edition, ProvisionVersion, ServedEdition
from cms.legislation.text.structure import parse_lines
from cms.legislation.text.structure.lines import read_text
from cms.legislation.text.tree import walk


def assert_provisions_say_what_is_live(act: Act) -> None:
    """On the first day of every live edition the provisions in service are its tree, in order; nothing else is."""
    live = list(Edition.objects.filter(act=act, live=True).order_by("in_force_from"))
    assert [served.edition_id for served in ServedEdition.objects.filter(act=act).order_by("in_force_from")] == [
        edition.pk for edition in live
    ]
    for edition in live:
        rows = versions_on(act, edition.in_force_from)
        units = [
            unit for unit in walk(parse_lines(told(read_text(edition.text), rules_of(act))).root) if unit.level != "act"
        ]
        assert [(row.label, row.digest, row.state) for row in rows] == [
            (unit.label, digest_of(unit), unit.state) for unit in units
        ]
        parents = {child.label: unit.label for unit in units for child in unit.children}
        labels = {row.provision_id: row.label for row in rows}
        assert {row.label: labels[row.parent_id] for row in rows if row.parent_id} == parents
    days = {edition.in_force_from for edition in live}
    assert set(ProvisionVersion.objects.filter(act=act).values_list("valid_from", flat=True)) <= days


def wordings(act: Act) -> list[tuple[str, str, str | None]]:
    """All wordings as (label, from, to), by label and day."""
    rows = ProvisionVersion.objects.filter(act=act).order_by("label", "valid_from")
    return [(row.label, str(row.valid_from), str(row.valid_to) if row.valid_to else None) for row in rows]
