"""The published forms of lessons, programmes and glossary terms."""

from cms.lessons.documents.glossary import GLOSSARY_TERM
from cms.lessons.documents.lesson import TYPE
from cms.lessons.documents.programme import PROGRAMME

__all__ = ["GLOSSARY_TERM", "PROGRAMME", "TYPE"]
