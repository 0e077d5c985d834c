"""What has a workflow goes live only with a text that has passed it, whoever publishes and by whatever door."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, Task, Workflow

from cms.editorial.models import Approval, FourEyesTask, LegalCheckTask, OrganisationApprovalTask
from cms.editorial.texts import text_hash
from cms.publication.refusal import Fault

# Below the root and the home page.
SECTION_DEPTH = 3
KINDS = (FourEyesTask, OrganisationApprovalTask, LegalCheckTask)
NEVER_APPROVED = _(
    "It goes by the workflow “%(workflow)s”: submit it, and it is published when others have approved it. "
    "Nobody publishes past the workflow, administrators included."
)
CHANGED_SINCE = _("It was changed after it had been approved; submit it to the workflow “%(workflow)s” once more.")


def steps_of(workflow: Workflow) -> QuerySet[Task]:
    """The active steps of a workflow that have to be signed."""
    return Task.objects.filter(workflow_tasks__workflow=workflow, active=True, content_type__model__in=_model_names())


def binding_workflow(instance: Any) -> Workflow | None:
    """The workflow that an object has to pass before it goes live; None when it has none, or one without our steps."""
    find = getattr(instance, "get_workflow", None)
    workflow = find() if find is not None else None
    if workflow is not None and steps_of(workflow).exists():
        return workflow  # type: ignore[no-any-return]
    return _of_its_kind(instance) if isinstance(instance, Page) else None


def _of_its_kind(page: Page) -> Workflow | None:
    """The workflow of the section where pages of this kind belong: nobody gets past it by putting one elsewhere."""
    for place in Page.objects.filter(slug=getattr(page.specific_class, "section", ""), depth=SECTION_DEPTH):
        workflow = place.get_workflow()
        if workflow is not None and steps_of(workflow).exists():
            return workflow  # type: ignore[no-any-return]
    return None


def is_approved(instance: Any, revision: Revision) -> bool:
    """Whether a revision of an object says what was approved last."""
    newest = approval_of(instance)
    return newest is not None and newest.text_hash == text_hash(revision)


def approval_of(instance: Any) -> Approval | None:
    """The newest approval of an object, whatever became of its text since."""
    approvals = Approval.objects.filter(base_content_type=instance.get_base_content_type(), object_id=str(instance.pk))
    return approvals.order_by("-pk").first()


def approval_gate(instance: Any, revision: Revision | None) -> Iterable[Fault]:
    """A gate of the publication core: a fault for what its workflow has not approved."""
    workflow = binding_workflow(instance)
    if workflow is None:
        return ()
    newest = approval_of(instance)
    if revision is None or newest is None:
        return (Fault("", NEVER_APPROVED % {"workflow": workflow.name}),)
    if newest.text_hash != text_hash(revision):
        return (Fault("", CHANGED_SINCE % {"workflow": workflow.name}),)
    return ()


@cache
def _model_names() -> tuple[str, ...]:
    return tuple(str(kind._meta.model_name) for kind in KINDS)
