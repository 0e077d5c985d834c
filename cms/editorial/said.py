"""What the admin answers to a decision. Wagtail says of each only that the page has been saved."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.editorial.models.steps import COMMENT
from cms.editorial.queries import pending_release_of


def say_what_was_decided(request: HttpRequest, document: Any) -> None:
    """A hook after the editor's form: tell whoever has signed or returned a step what comes of it."""
    if "action-workflow-action" not in request.POST:
        return
    action = request.POST.get("workflow-action-name", "")
    if action == "reject":
        messages.info(request, _("It is back with its author, with your words."))
    elif action == COMMENT:
        messages.info(request, _("Your remark is kept; the step still waits for a decision."))
    elif action == "approve":
        messages.info(request, _after_approval(document))


def _after_approval(document: Any) -> str:
    state = document.current_workflow_task_state
    if state is not None:
        return _("You have approved it. Now the step “%(step)s” decides.") % {"step": state.task.name}
    release = pending_release_of(document)
    if release is not None:
        return _("Approved at every step; it is published with the release “%(name)s”.") % {"name": release.name}
    return _("Approved at every step and published.")
