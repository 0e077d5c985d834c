"""The library of law. An act is the work; an edition is its text as it stood from one date on."""

from cms.legislation.models.acts import Act, ActLevel, ActType
from cms.legislation.models.editions import Edition

__all__ = ["Act", "ActLevel", "ActType", "Edition"]
