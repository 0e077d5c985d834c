"""Who may put a page into another language, what comes of it, and that the roles reach the new tree."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import (
    GroupPagePermission,
    Locale,
    ModelLogEntry,
    Page,
    PageLogEntry,
    Workflow,
    WorkflowPage,
)

from cms.accounts.models import User
from cms.config.workflows import setup_workflows
from cms.content.translating import may_translate, translate, untranslated
from cms.lessons.models import LessonPage
from cms.organisations.grants import GROUPS
from cms.organisations.models import Organisation, Role
from cms.organisations.roles import setup_roles
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.lessons import stored
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db

WRITERS = (Role.AUTHOR, Role.TERRITORIAL_EDITOR, Role.METHODOLOGIST, Role.ADMINISTRATOR)


@pytest.fixture
def school() -> Organisation:
    centre = OrganisationFactory(name="Профсоюз")
    return OrganisationFactory(parent=centre, name="Школа")


@pytest.fixture
def english(school: Organisation) -> Locale:
    # The first page makes the site with its languages.
    LessonFactory(organisation=school)
    return Locale.objects.get(language_code="en")


def lesson_of(organisation: Organisation) -> LessonPage:
    lesson = LessonFactory(title="Мнение", organisation=organisation, body=[stored("paragraph", "<p>Текст.</p>")])
    return LessonPage.objects.get(pk=lesson.pk)


@pytest.mark.parametrize("role", list(Role))
def test_whoever_writes_lessons_translates_those_of_her_subtree(role: Role, school: Organisation, english: Locale):
    user = person(role, school)
    assert may_translate(lesson_of(school), user) is (role in WRITERS)
    elsewhere = OrganisationFactory(name="Другая школа")
    assert may_translate(lesson_of(elsewhere), user) is False
    assert may_translate(lesson_of(school.get_parent()), user) is False


def test_the_draft_begins_with_the_newest_words_and_can_be_written_on(school: Organisation, english: Locale):
    author, lesson = person(Role.AUTHOR, school), lesson_of(school)
    lesson.title = "Новые слова черновика"
    lesson.save_revision()
    entries = PublishedDocument.objects.count()
    draft = translate(lesson, english, by=author)
    assert (draft.content_id, draft.document_locale, draft.live) == (lesson.content_id, "en", False)
    assert draft.title == "Новые слова черновика"
    assert draft.organisation == school
    assert [block.id for block in draft.body] == [block.id for block in lesson.body]
    assert PublishedDocument.objects.count() == entries
    # As at her next request.
    author = User.objects.get(pk=author.pk)
    assert draft.permissions_for_user(author).can_edit()
    assert not draft.permissions_for_user(person(Role.AUTHOR, OrganisationFactory(name="Чужая"))).can_edit()
    assert PageLogEntry.objects.get(action="wagtail.copy_for_translation", page=draft).user == author
    assert not ModelLogEntry.objects.exists()


def test_the_roles_reach_both_trees_and_setting_them_up_again_changes_nothing(school: Organisation, english: Locale):
    author, lesson = person(Role.AUTHOR, school), lesson_of(school)
    home = lesson.get_ancestors().get(depth=2)
    of_roles = GroupPagePermission.objects.filter(group__name__in=GROUPS.values())
    assert set(of_roles.values_list("page", flat=True)) == {home.pk}
    translate(lesson, english, by=author)
    rights = set(of_roles.values_list("pk", flat=True))
    assert set(of_roles.values_list("page", flat=True)) == {home.pk, home.get_translation(english).pk}
    setup_roles(home)
    assert set(of_roles.values_list("pk", flat=True)) == rights


def test_nothing_is_made_without_the_right_or_twice(school: Organisation, english: Locale):
    lesson = lesson_of(school)
    reader = person(Role.LAWYER, school)
    pages = LessonPage.objects.count()
    with pytest.raises(PermissionDenied):
        translate(lesson, english, by=reader)
    assert LessonPage.objects.count() == pages
    author = person(Role.AUTHOR, school)
    assert untranslated(lesson) == [english]
    translate(lesson, english, by=author)
    assert untranslated(lesson) == []
    with pytest.raises(ValidationError):
        translate(lesson, english, by=author)
    assert LessonPage.objects.count() == pages + 1


def test_a_translation_passes_the_workflow_of_what_it_translates(school: Organisation, english: Locale):
    author, lesson = person(Role.AUTHOR, school), lesson_of(school)
    assert setup_workflows()
    workflow = lesson.get_workflow()
    assert workflow is not None
    draft = translate(lesson, english, by=author)
    assert (draft.get_workflow(), draft.has_workflow) == (workflow, True)
    with pytest.raises(PublicationRefused):
        draft.save_revision().publish()
    assert not LessonPage.objects.get(pk=draft.pk).live
    # Also when the Russian words are gone, by the section in which they stood.
    lesson.delete()
    assert LessonPage.objects.get(pk=draft.pk).get_workflow() == workflow
    own = Workflow.objects.create(name="Редактура переводов")
    WorkflowPage.objects.create(page=Page.objects.get(pk=draft.get_parent().pk), workflow=own)
    assert LessonPage.objects.get(pk=draft.pk).get_workflow() == own
