"""The library of law. An act is the work; an edition is its text as it stood from one date on; its provisions have
wordings in time."""

from cms.legislation.models.acts import Act, ActAlias, ActLevel, ActType, End
from cms.legislation.models.citations import Citation, CitationState, EditionPolicy, Origin
from cms.legislation.models.editions import Completeness, Edition, ForceRule
from cms.legislation.models.legal_updates import LegalUpdatePage
from cms.legislation.models.practice_notes import NoteKind, PracticeNote
from cms.legislation.models.provisions import (
    EditionReport,
    Effect,
    Lineage,
    LineageKind,
    Provision,
    ProvisionChange,
    ProvisionState,
    ProvisionVersion,
    ServedEdition,
)

__all__ = [
    "Act",
    "ActAlias",
    "ActLevel",
    "ActType",
    "Citation",
    "CitationState",
    "Completeness",
    "Edition",
    "EditionPolicy",
    "EditionReport",
    "Effect",
    "End",
    "ForceRule",
    "LegalUpdatePage",
    "Lineage",
    "LineageKind",
    "NoteKind",
    "Origin",
    "PracticeNote",
    "Provision",
    "ProvisionChange",
    "ProvisionState",
    "ProvisionVersion",
    "ServedEdition",
]
