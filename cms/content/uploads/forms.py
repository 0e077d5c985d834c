"""The form of an image in the admin: its file is asked for by our gate alone."""

from typing import Any

from django.forms.fields import FileField
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from cms.content.uploads.images import admit_image


class AdmittedImageField(WagtailImageField):
    """Wagtail's own checks fail without a word at a file that is broken off, and do not say why they refuse others."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages["empty"] = _("The file is empty.")
        # The gate looks into the file, whatever its name says.
        self.validators: list[Any] = []

    def to_python(self, data: Any) -> Any:
        file: Any = FileField.to_python(self, data)
        if file is not None:
            # Kept beside the bytes: the model that stores them need not do the work again.
            file.admitted = admit_image(file, file.name)
            file.seek(0)
        return file


class ImageForm(BaseImageForm):
    """What ``WAGTAILIMAGES_IMAGE_FORM_BASE`` names."""

    file = AdmittedImageField(label=_("File"), widget=BaseImageForm.Meta.widgets["file"])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in (self._meta.exclude or ()):
            # The form that describes an image which is already here.
            del self.fields["file"]
