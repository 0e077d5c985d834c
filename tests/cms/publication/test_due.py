"""What is due is published object by object; one that can not be does not hold up the others."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone

from cms.config.site import section
from cms.content.pages import SectionPage
from cms.lessons.models import LessonPage
from cms.organisations.models import Organisation
from cms.publication.due import publish_due
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


def schedule(thing: LessonPage | Organisation) -> None:
    thing.go_live_at = timezone.now() + timedelta(milliseconds=500)
    thing.save_revision().publish()


def test_one_that_is_refused_stays_due_and_the_others_go_live():
    LessonFactory(slug="taken")
    other_section = section("practice").add_child(instance=SectionPage(title="Другая", slug="another"))
    refused = LessonFactory(slug="taken", live=False, parent=other_section)
    good = LessonFactory(slug="good", live=False)
    schedule(refused)
    schedule(good)
    time.sleep(0.6)
    due = publish_due()
    assert due.published == (good.title,)
    assert [title for title, _ in due.failed] == [refused.title]
    assert not LessonPage.objects.get(pk=refused.pk).live
    assert log_lines()[-1] == ("published", "good", "")
    assert_replay_equals_snapshot()
    assert publish_due().failed[0][0] == refused.title


def test_a_snippet_is_published_and_expires_too():
    organisation = OrganisationFactory(live=False, slug="union")
    schedule(organisation)
    time.sleep(0.6)
    assert publish_due().published == (str(organisation),)
    Organisation.objects.update(expire_at=timezone.now() - timedelta(seconds=1))
    assert publish_due().expired == (str(organisation),)
    assert log_lines() == [("published", "union", ""), ("withdrawn", "union", "expired")]
