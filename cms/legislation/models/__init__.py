"""The library of law. An act is the work; an edition is its text as it stood from one date on; its provisions have
wordings in time."""

from cms.legislation.models.act_types import ActType
from cms.legislation.models.acts import Act, ActAlias, ActLevel, End, IssuingBody
from cms.legislation.models.citations import Citation, CitationState, DraftCitation, EditionPolicy, Origin
from cms.legislation.models.corrections import Correction, CorrectionKind
from cms.legislation.models.editions import Completeness, Edition, ForceRule
from cms.legislation.models.legal_updates import LegalUpdatePage, UpdatedNorm, UpdateEffect
from cms.legislation.models.practice_notes import NoteKind, PracticeNote
from cms.legislation.models.provisions import (
    EditionReport,
    Effect,
    EffectKind,
    Lineage,
    LineageKind,
    OriginDecision,
    Provision,
    ProvisionChange,
    ProvisionState,
    ProvisionVersion,
    ServedEdition,
)
from cms.legislation.models.uploads import EditionUpload, UploadState

__all__ = [
    "Act",
    "ActAlias",
    "ActLevel",
    "ActType",
    "Citation",
    "CitationState",
    "Completeness",
    "Correction",
    "CorrectionKind",
    "DraftCitation",
    "Edition",
    "EditionPolicy",
    "EditionReport",
    "EditionUpload",
    "Effect",
    "EffectKind",
    "End",
    "ForceRule",
    "IssuingBody",
    "LegalUpdatePage",
    "Lineage",
    "LineageKind",
    "NoteKind",
    "Origin",
    "OriginDecision",
    "PracticeNote",
    "Provision",
    "ProvisionChange",
    "ProvisionState",
    "ProvisionVersion",
    "ServedEdition",
    "UpdateEffect",
    "UpdatedNorm",
    "UploadState",
]
