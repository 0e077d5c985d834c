"""Forms of the decisions."""

from django import forms
from django.utils.translation import gettext_lazy as _


class DecisionForm(forms.Form):
    """An approval: the comment may be empty."""

    comment = forms.CharField(label=_("Comment"), required=False, widget=forms.Textarea(attrs={"rows": 4}))
    seen = forms.CharField(required=False, max_length=32, widget=forms.HiddenInput)


class CommentForm(DecisionForm):
    """A return or a remark: the words are the point of it."""

    comment = forms.CharField(
        label=_("Comment"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("What is wrong, and where. The author gets it by e-mail."),
    )
