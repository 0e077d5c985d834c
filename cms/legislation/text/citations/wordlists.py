"""Lists of words as they are read best: in one string."""

from __future__ import annotations


def words(listing: str) -> tuple[str, ...]:
    """The words of a listing, separated by white space."""
    return tuple(listing.split())
