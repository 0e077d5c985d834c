"""What others may ask of the content."""

from typing import TypedDict

from cms.content.vocabularies import ActivistCategory, Term, Topic


class TermRecord(TypedDict):
    """A term in one language."""

    slug: str
    title: str


class Vocabularies(TypedDict):
    """All terms, in the editors' order."""

    topics: list[TermRecord]
    categories: list[TermRecord]


def vocabularies(locale: str = "ru") -> Vocabularies:
    """The vocabularies in one language. Two queries."""
    return {"topics": _records(Topic, locale), "categories": _records(ActivistCategory, locale)}


def _records(model: type[Term], locale: str) -> list[TermRecord]:
    labels = (term.label(locale) for term in model._default_manager.all())
    return [{"slug": label.slug, "title": label.title} for label in labels]
