"""References to law in Russian prose.

`find_citations(text, aliases={…})` answers a list of `Citation`; `label_of(citation)` is the address in the form of the
structure parser. Pure: no clock, no network, no settings. To which act of a library a name leads is decided elsewhere.
"""

from cms.legislation.text.citations.finder import find_citations
from cms.legislation.text.citations.labels import label_of, labels_of
from cms.legislation.text.citations.model import Citation, Level, Role

__all__ = ["Citation", "Level", "Role", "find_citations", "label_of", "labels_of"]
