"""Filters and small forms of the review queue."""

from datetime import timedelta
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from cms.accounts.models import User
from cms.editorial.models import Outcome, ReviewTask
from cms.editorial.reviews import source_labels
from cms.organisations.models import Organisation, RoleGrant

ANY = ("", _("any"))
WEEK = timedelta(days=7)


class QueueForm(forms.Form):
    """The filters: reason, state, who looks, by when, organisation. What is not valid filters nothing."""

    source = forms.ChoiceField(label=_("Why"), required=False)
    outcome = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[("", _("open")), *[pair for pair in Outcome.choices if pair[0] != Outcome.OPEN], ("all", _("all"))],
    )
    owner = forms.ChoiceField(label=_("Who looks"), required=False)
    due = forms.ChoiceField(
        label=_("By"), required=False, choices=[ANY, ("late", _("late")), ("week", _("within a week"))]
    )
    organisation = forms.ChoiceField(label=_("Organisation"), required=False)

    def __init__(self, *args: Any, within: QuerySet[ReviewTask], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owners = User.objects.filter(pk__in=within.values("owner")).order_by("last_name", "email")
        bodies = Organisation.objects.filter(pk__in=within.values("organisation")).order_by("short_name")
        self._choices("source").choices = [ANY, *source_labels()]
        self._choices("owner").choices = [
            ANY, ("me", _("I")), ("none", _("nobody")), *((str(user.pk), str(user)) for user in owners),
        ]  # fmt: skip
        self._choices("organisation").choices = [ANY, *((str(body.pk), str(body)) for body in bodies)]

    def filtered(self, tasks: QuerySet[ReviewTask], user: Any) -> QuerySet[ReviewTask]:
        """The tasks that the filters leave."""
        self.is_valid()
        chosen = {name: value for name, value in self.cleaned_data.items() if value}
        outcome = chosen.get("outcome", Outcome.OPEN)
        if outcome != "all":
            tasks = tasks.filter(outcome=outcome)
        if outcome not in (Outcome.OPEN, "all"):
            tasks = tasks.order_by("-decided_at", "-pk")
        if "source" in chosen:
            tasks = tasks.filter(source=chosen["source"])
        if "organisation" in chosen:
            tasks = tasks.filter(organisation=chosen["organisation"])
        return tasks.filter(_owned(chosen.get("owner", ""), user)).filter(_due(chosen.get("due", "")))

    def _choices(self, name: str) -> Any:
        return self.fields[name]


class AssignForm(forms.Form):
    """Who looks, and by when."""

    owner = forms.ModelChoiceField(label=_("Who looks"), queryset=User.objects.none(), required=False)
    due_on = forms.DateField(label=_("By"), widget=AdminDateInput)

    def __init__(self, data: Any = None, *, task: ReviewTask) -> None:
        super().__init__(data, initial={"owner": task.owner_id, "due_on": task.due_on})
        field: Any = self.fields["owner"]
        field.queryset = possible_owners(task.organisation)


def possible_owners(organisation: Organisation | None) -> QuerySet[User]:
    """People with a role for an organisation or above it, and superusers."""
    grants = RoleGrant.objects.all()
    if organisation is None:
        grants = grants.filter(organisation__depth=1)
    else:
        step = Organisation.steplen
        above = [organisation.path[:end] for end in range(step, len(organisation.path) + 1, step)]
        grants = grants.filter(organisation__path__in=above)
    people = User.objects.filter(Q(pk__in=grants.values("user")) | Q(is_superuser=True), is_active=True)
    return people.order_by("last_name", "first_name", "email")


def _owned(owner: str, user: Any) -> Q:
    if owner == "me":
        return Q(owner=user)
    if owner == "none":
        return Q(owner=None)
    return Q(owner=owner) if owner else Q()


def _due(due: str) -> Q:
    today = timezone.localdate()
    if due == "late":
        return Q(due_on__lt=today)
    return Q(due_on__lte=today + WEEK) if due == "week" else Q()
