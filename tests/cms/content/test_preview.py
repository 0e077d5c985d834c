"""Domains know the preview under the name of this floor."""

from cms.content.preview import DocumentPreview
from cms.preview import showing
from cms.publication import registry


def test_it_is_the_one_and_every_document_has_it():
    assert DocumentPreview is showing.DocumentPreview
    assert [each.name for each in registry.document_types() if not issubclass(each.model, DocumentPreview)] == []
