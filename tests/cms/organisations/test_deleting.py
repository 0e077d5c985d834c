"""Many things at once in the admin: never past the rights of a role, never with an error page."""

import pytest
from django.apps import apps
from django.contrib.messages import get_messages
from django.core.management import call_command
from django.test import Client
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page

from cms.accounts.models import User
from cms.lessons.models import LessonPage
from cms.organisations.deleting import NAMED
from cms.organisations.models import Level, Organisation, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


def address(model, action, keys):
    return f"/admin/bulk/{model._meta.app_label}/{model._meta.model_name}/{action}/?" + "&".join(
        f"id={key}" for key in keys
    )


def actions():
    bulk_action_registry._scan_for_bulk_actions()
    for app, models in sorted(bulk_action_registry.actions.items()):
        for name, found in sorted(models.items()):
            yield from ((apps.get_model(app, name), action) for action in sorted(found))


def test_every_action_on_everything_as_every_role_of_another_territory_changes_nothing():
    call_command("load_demo", verbosity=0)
    elsewhere = OrganisationFactory(level=Level.TERRITORIAL, parent=Organisation.objects.get(depth=1))
    people = [person(role, elsewhere) for role in Role]
    own = {"rolegrant", "user"}
    done = 0
    for model, action in actions():
        before = list(model._default_manager.order_by("pk").values())
        keys = [row["id"] if "id" in row else row["page_ptr_id"] for row in before]
        if model is Organisation:
            # What is hers she may delete.
            keys.remove(elsewhere.pk)
        if not keys or model._meta.model_name in own:
            continue
        for somebody in people:
            client = Client()
            client.force_login(somebody)
            answer = client.post(address(model, action, keys), {"tags": "чужое", "collection": "1", "chooser": "1"})
            assert answer.status_code in {200, 302}, (model, action, somebody)
            assert list(model._default_manager.order_by("pk").values()) == before
            done += 1
    assert done > 100


def test_a_superuser_is_told_what_is_in_use(client: Client):
    call_command("load_demo", verbosity=0)
    client.force_login(User.objects.create_superuser("operator@example.org", "x"))
    organisations = Organisation.objects.count()
    answer = client.post(address(Organisation, "delete", Organisation.objects.values_list("pk", flat=True)))
    assert answer.status_code == 302
    # The last one says how many there are.
    assert len(list(get_messages(answer.wsgi_request))) == NAMED + 1
    assert Organisation.objects.count() == organisations


def test_a_page_that_others_need_stays_one_by_one_and_among_many(client: Client):
    call_command("load_demo", verbosity=0)
    client.force_login(User.objects.create_superuser("operator@example.org", "x"))
    needed = LessonPage.objects.filter(pk__in=_in_programmes()).first()
    free = CaseStudyFactory()
    assert client.post(address(Page, "delete", [free.pk, needed.pk])).status_code == 302
    assert Page.objects.filter(pk__in=[free.pk, needed.pk]).count() == 2
    assert client.post(f"/admin/pages/{needed.pk}/delete/").status_code == 302
    assert LessonPage.objects.filter(pk=needed.pk).exists()
    client.post(address(Page, "delete", [free.pk]))
    assert not Page.objects.filter(pk=free.pk).exists()


def _in_programmes():
    return apps.get_model("lessons", "StageLesson").objects.values("lesson")


def test_publishing_many_leaves_out_what_mirrors_another(client: Client):
    call_command("load_demo", verbosity=0)
    client.force_login(User.objects.create_superuser("operator@example.org", "x"))
    everything = Page.objects.filter(depth__gte=2)
    # The way to a translation is made of them.
    assert everything.filter(alias_of__isnull=False).exists()
    assert client.post(address(Page, "publish", everything.values_list("pk", flat=True))).status_code == 302
