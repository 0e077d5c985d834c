"""Where Django looks for models; each lives in the file of its subject."""

from cms.content.media import UnionFile, UnionImage, UnionRendition
from cms.content.pages import ContentTag, SectionPage, TaggedPage
from cms.content.vocabularies import ActivistCategory, Topic

__all__ = [
    "ActivistCategory",
    "ContentTag",
    "SectionPage",
    "TaggedPage",
    "Topic",
    "UnionFile",
    "UnionImage",
    "UnionRendition",
]
