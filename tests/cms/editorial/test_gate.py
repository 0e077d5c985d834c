"""Nobody gets past a workflow by putting a page where none holds."""

import pytest
from wagtail.models import Page

from cms.accounts.models import User
from cms.bestpractice.case_studies import CaseStudyPage
from cms.config.site import home_page, section, setup_site
from cms.editorial.gate import SECTION_DEPTH, binding_workflow
from cms.legislation.models import LegalUpdatePage
from cms.lessons.models import LessonPage, ProgrammePage
from cms.organisations.models import Role
from cms.publication.refusal import PublicationRefused
from tests.factories.pages import LessonFactory
from tests.factories.workflows import four_eyes, workflow

pytestmark = pytest.mark.django_db


def test_a_lesson_elsewhere_goes_by_the_workflow_of_lessons():
    bound = workflow(four_eyes("Методист", Role.METHODOLOGIST))
    outside = LessonFactory(live=False, parent=home_page())
    # It binds the very first one too, with none in the section itself.
    assert not LessonPage.objects.child_of(section("lessons")).exists()
    assert outside.get_workflow() != bound
    assert binding_workflow(outside) == bound
    with pytest.raises(PublicationRefused):
        outside.save_revision().publish()
    assert not Page.objects.get(pk=outside.pk).live


def test_a_lesson_is_neither_moved_nor_copied_to_where_another_workflow_holds_or_none():
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    lesson = LessonFactory(live=False)
    chief = User.objects.create_superuser("chief@example.org", "x")
    rights = lesson.permissions_for_user(chief)
    for elsewhere in (home_page(), Page.objects.get(pk=section("practice").pk)):
        assert not rights.can_move_to(elsewhere)
        assert not rights.can_copy_to(elsewhere)
    assert rights.can_copy_to(Page.objects.get(pk=section("lessons").pk))


def test_the_sections_stand_where_the_gate_looks_for_them():
    setup_site()
    kinds = [LessonPage, ProgrammePage, CaseStudyPage, LegalUpdatePage]
    assert {section(kind.section).depth for kind in kinds} == {SECTION_DEPTH}
