"""Effects in the admin: the filter that shows what is amended but not yet in a text, and noting one by hand."""

from typing import Any

import django_filters
from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel

from cms.legislation.citing.library import place_of
from cms.legislation.models import Effect, ProvisionVersion
from cms.legislation.timeline import on_day
from cms.organisations.forms import WithinReachForm

EFFECT_PANELS: list[Panel] = [
    FieldRowPanel([FieldPanel("act"), FieldPanel("label")], heading=_("What is amended")),
    FieldRowPanel([FieldPanel("kind"), FieldPanel("takes_effect_on")], heading=_("How and from when")),
    FieldRowPanel(
        [FieldPanel("amending_number"), FieldPanel("amending_date"), FieldPanel("amending_provision")],
        heading=_("By what"),
    ),
    FieldPanel("amending_act"),
]


class EffectFilter(WagtailFilterSet):
    """By act, and by whether the text says so already."""

    applied = django_filters.ChoiceFilter(
        label=_("In the text"),
        choices=[("false", _("amended, but not yet consolidated")), ("true", _("carried into the text"))],
        method="by_applied",
        widget=forms.RadioSelect,
        empty_label=_("all"),
    )

    class Meta:
        model = Effect
        fields = ["applied", "act", "kind", "by_hand"]

    def by_applied(self, rows: Any, _name: str, value: str) -> Any:
        return rows.filter(applied=value == "true")


class EffectForm(WithinReachForm):
    """What an editor notes is not in the text yet, and its place has to be one of the act."""

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        act, label = given.get("act"), (given.get("label") or "").strip()
        if act is not None and label:
            found = place_of(act.pk, label, localdate()) or _latest(act.pk, label)
            if found is None and given.get("kind") != "introduced":
                self.add_error("label", _("The act has no such place. Write the label as the act's screen shows it."))
            self.instance.provision_id = found
        elif act is not None:
            self.instance.provision_id = None
        if self.instance.pk is None:
            self.instance.by_hand, self.instance.applied = True, False
        return given


def _latest(act: int, label: str) -> Any:
    """A place that only a later edition has."""
    later = ProvisionVersion.objects.filter(act=act, label=label).exclude(on_day(localdate())).order_by("-valid_from")
    return later.values_list("provision_id", flat=True).first()
