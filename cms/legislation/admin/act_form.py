"""The form of an act: its identity is asked of the list of bodies, which the model's own check can not see yet."""

from typing import Any

from django.utils.translation import gettext as _

from cms.legislation.models import Act
from cms.legislation.models.acts import line_of_bodies
from cms.organisations.forms import WithinReachForm


class ActForm(WithinReachForm):
    """Refuses an act that the library has already, and says which."""

    def is_valid(self) -> bool:
        if not super().is_valid():
            return False
        twin = self._twin()
        if twin is not None:
            self.add_error(None, _("The library already has an act of this kind, body, date and number."))
            self.add_error("number", _("It is “%(title)s”.") % {"title": twin})
        return twin is None

    def save(self, commit: bool = True) -> Any:
        """Save; the line of bodies follows the list that was edited."""
        instance = super().save(commit=False)
        instance.bodies = line_of_bodies(body.name for body in instance.issuing_bodies.all())
        if commit:
            instance.save()
        return instance

    def _twin(self) -> Act | None:
        given: dict[str, Any] = self.cleaned_data
        if not given.get("number") or not given.get("signed_on") or "issuing_bodies" not in self.formsets:
            return None
        rows = [form.cleaned_data for form in self.formsets["issuing_bodies"].ordered_forms]
        bodies = line_of_bodies(row["name"] for row in rows if row.get("name"))
        same = Act.objects.filter(
            type=given.get("type"), bodies=bodies, signed_on=given["signed_on"], number=given["number"]
        )
        return same.exclude(pk=self.instance.pk).first()
