"""The tree follows the published parent, and a draft moves nothing."""

import pytest
from django.core.exceptions import ValidationError

from cms.organisations.models import Level, Organisation
from cms.publication.models import PublishedDocument
from tests.factories.organisations import OrganisationFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def union() -> Organisation:
    return OrganisationFactory(slug="union")


def test_a_new_organisation_stands_below_its_parent(union: Organisation):
    region = OrganisationFactory(parent=union, level=Level.TERRITORIAL)
    school = OrganisationFactory(parent=region, level=Level.PRIMARY)
    assert [node.slug for node in Organisation.objects.get(pk=school.pk).get_ancestors()] == ["union", region.slug]
    assert Organisation.find_problems() == ([], [], [], [], [])


def test_a_draft_does_not_move_and_publishing_it_does(union: Organisation):
    north = OrganisationFactory(parent=union, level=Level.TERRITORIAL, slug="north")
    south = OrganisationFactory(parent=union, level=Level.TERRITORIAL, slug="south")
    school = OrganisationFactory(parent=north, level=Level.PRIMARY, slug="school")
    school.parent = south
    revision = school.save_revision()
    assert Organisation.objects.get(pk=school.pk).get_parent() == north
    revision.publish()
    assert Organisation.objects.get(pk=school.pk).get_parent() == south
    assert Organisation.find_problems() == ([], [], [], [], [])
    assert_replay_equals_snapshot()


def test_an_old_revision_does_not_bring_an_old_place_in_the_tree_back(union: Organisation):
    region = OrganisationFactory(parent=union, level=Level.TERRITORIAL)
    draft = region.save_revision()
    for number in range(3):
        OrganisationFactory(parent=union, level=Level.TERRITORIAL, slug=f"sibling-{number}")
    school = OrganisationFactory(parent=region, level=Level.PRIMARY)
    draft.publish()
    assert Organisation.objects.get(pk=region.pk).numchild == 1
    assert Organisation.objects.get(pk=school.pk).get_parent() == region
    assert Organisation.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize(
    ("level", "has_parent"), [(Level.CENTRAL, True), (Level.TERRITORIAL, False), (Level.PRIMARY, False)]
)
def test_a_level_in_the_wrong_place_is_refused(union: Organisation, level: Level, has_parent: bool):
    organisation = Organisation(name="Н", short_name="Н", slug="n", level=level, parent=union if has_parent else None)
    with pytest.raises(ValidationError) as refused:
        organisation.full_clean(exclude=["path", "depth", "numchild"])
    assert list(refused.value.error_dict) == ["parent"]


def test_life_of_a_directory_entry_in_the_log(union: Organisation):
    union.name = "Новое имя"
    union.save_revision()
    assert log_lines() == [("published", "union", "")]
    union.save_revision().publish()
    Organisation.objects.get(pk=union.pk).unpublish()
    Organisation.objects.get(pk=union.pk).delete()
    assert log_lines() == [
        ("published", "union", ""),
        ("published", "union", ""),
        ("withdrawn", "union", "unpublished"),
    ]
    assert_replay_equals_snapshot()


def test_publishing_the_same_again_writes_nothing(union: Organisation):
    union.save_revision().publish()
    assert PublishedDocument.objects.count() == 1
