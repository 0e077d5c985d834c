"""The preview of pages and snippets, under the name by which domains know it."""

from cms.preview.showing import DocumentPreview

__all__ = ["DocumentPreview"]
