"""What editorial work keeps: steps of workflows, signatures, letters, releases, and tasks to look again."""

from cms.editorial.models.letters import Letter
from cms.editorial.models.links import SignLink
from cms.editorial.models.releases import Release, ReleaseItem, ReleaseState
from cms.editorial.models.reviews import Outcome, ReviewRule, ReviewTask
from cms.editorial.models.signing import Approval, Remark, SignOff
from cms.editorial.models.steps import ApprovalStep, FourEyesTask, LegalCheckTask, OrganisationApprovalTask
from cms.editorial.models.workflows import SetUpWorkflow

__all__ = [
    "Approval", "ApprovalStep", "FourEyesTask", "LegalCheckTask", "Letter", "OrganisationApprovalTask", "Outcome",
    "Release", "ReleaseItem", "ReleaseState", "Remark", "ReviewRule", "ReviewTask", "SetUpWorkflow", "SignLink", "SignOff",
]  # fmt: skip
