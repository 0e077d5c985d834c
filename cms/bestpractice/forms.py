"""The editor's form of a case study."""

from typing import Any

from cms.bestpractice.parts import acts_by_title
from cms.organisations.forms import WithinReachPageForm


class CaseStudyForm(WithinReachPageForm):
    """Reads the acts of the library once for all rows of the legal basis."""

    formsets: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = self.formsets["legal_basis"].forms if "legal_basis" in self.formsets else []
        acts = acts_by_title() if rows else []
        for row in rows:
            row.fields["act"].widget.acts = acts
