"""What changed between two editions of an act: `compare` by provision, `word_runs` word by word."""

from cms.legislation.text.diff.changes import ArticleChange, ChangeClass, EditionDiff, ProvisionChange, compare
from cms.legislation.text.diff.words import Run, word_runs

__all__ = ["ArticleChange", "ChangeClass", "EditionDiff", "ProvisionChange", "Run", "compare", "word_runs"]
