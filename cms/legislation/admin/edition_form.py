"""The form of an edition."""

from typing import Any

from django import forms

from cms.organisations.forms import WithinReachForm


class EditionForm(WithinReachForm):
    """A plain text field, for a field that grows with its text takes a minute over a code; browsers send their own ends of
    lines, which are no change of the text."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        attributes = {"class": "law-text", "spellcheck": "false", "rows": 30}
        self.fields["text"].widget = forms.Textarea(attrs=attributes)

    def clean_text(self) -> str:
        """The text with the ends of lines that it is stored with."""
        return str(self.cleaned_data["text"]).replace("\r\n", "\n").replace("\r", "\n")
