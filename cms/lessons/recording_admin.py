"""Audio and video in the admin: a list, a form, and sending a file without leaving the lesson."""

from typing import Any

from django import forms
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import SnippetCreateView

from cms.lessons.recordings import Recording
from cms.lessons.uploads import CONTENT_TYPES, read_captions
from cms.organisations.forms import WithinReachForm
from cms.organisations.viewsets import ScopedChooserViewSet, ScopedSnippetViewSet


class RecordingForm(WithinReachForm):
    """A recording whose captions may also come as a file, which is what programs write."""

    captions_file = forms.FileField(
        label=_("File of captions"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".vtt,.srt"}),
        help_text=_("WebVTT or SRT; its text goes into the field “captions”."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].widget.attrs["accept"] = ",".join(CONTENT_TYPES)
        self.fields["transcript"].widget.attrs["rows"] = 4
        self.fields["captions"].widget.attrs["rows"] = 3

    def clean_captions_file(self) -> None:
        """Puts the text of the file where the captions are kept."""
        sent = self.cleaned_data.get("captions_file")
        if sent:
            self.cleaned_data["captions"] = read_captions(sent)

    class Meta:
        model = Recording
        fields = ("title", "file", "transcript", "captions", "organisation")


class _OfThePerson:
    """Gives the form whom it is for: it offers only their organisations."""

    request: HttpRequest

    def get_creation_form_kwargs(self) -> dict[str, Any]:
        given: dict[str, Any] = super().get_creation_form_kwargs()  # type: ignore[misc]
        return given | {"for_user": self.request.user}


class _Choose(_OfThePerson, ScopedChooserViewSet.choose_view_class):  # type: ignore[misc, valid-type]
    pass


class _Results(_OfThePerson, ScopedChooserViewSet.choose_results_view_class):  # type: ignore[misc, valid-type]
    pass


class _Create(_OfThePerson, SnippetCreateView):
    pass


class RecordingChooser(ScopedChooserViewSet):
    """Chooses a recording, or takes a new one in."""

    choose_view_class = _Choose
    choose_results_view_class = _Results
    create_view_class = _Create
    choose_one_text = _("Choose a recording or send one")
    choose_another_text = _("Choose another recording")
    creation_form_class = RecordingForm
    creation_tab_label = _("Send a new one")
    create_action_label = _("Send")


class RecordingViewSet(ScopedSnippetViewSet):
    """Audio and video."""

    model = Recording
    icon = "media"
    menu_label = _("Audio and video")
    menu_order = 310
    add_to_admin_menu = True
    chooser_viewset_class = RecordingChooser
    edit_handler = ObjectList(Recording.panels, base_form_class=RecordingForm)
    list_display = (
        "title",
        Column("kind", label=_("Kind"), accessor=lambda recording: _("Video") if recording.is_video else _("Audio")),
        Column("size", label=_("Size"), accessor=lambda recording: filesizeformat(recording.size)),
        Column("ready", label=_("Missing"), accessor=lambda recording: ", ".join(map(str, recording.missing))),
    )
