"""Where Django looks for models; each lives in the file of its subject."""

from cms.bestpractice.case_studies import CaseStudyPage
from cms.bestpractice.confirmations import Confirmation
from cms.bestpractice.parts import CaseAction, CaseResult, LegalBasis
from cms.bestpractice.replications import Replication
from cms.bestpractice.submissions import Submission, SubmittedFile

__all__ = [
    "CaseAction",
    "CaseResult",
    "CaseStudyPage",
    "Confirmation",
    "LegalBasis",
    "Replication",
    "Submission",
    "SubmittedFile",
]
