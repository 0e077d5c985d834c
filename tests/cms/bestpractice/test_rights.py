"""An editor of one territory finds nothing of another: by list, search, chooser, address, preview, revision or usage."""

from dataclasses import dataclass

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, Replication, Submission
from cms.organisations.models import Level, Organisation, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


@dataclass(frozen=True, slots=True)
class Cases:
    north: Organisation
    south: Organisation
    inside: CaseStudyPage
    outside: CaseStudyPage


@pytest.fixture
def cases() -> Cases:
    centre = OrganisationFactory()
    north = OrganisationFactory(parent=centre, level=Level.TERRITORIAL, name="Север")
    south = OrganisationFactory(parent=centre, level=Level.TERRITORIAL, name="Юг")
    school = OrganisationFactory(parent=north, level=Level.PRIMARY)
    inside = CaseStudyFactory(organisation=school, title="Опыт северян")
    outside = CaseStudyFactory(organisation=south, title="Опыт южан")
    for case in (inside, outside):
        case.save_revision()
    return Cases(north, south, inside, outside)


# What a role may do with a live case: edit, publish, unpublish, delete.
MATRIX = {
    Role.AUTHOR: (True, False, False, False),
    Role.TERRITORIAL_EDITOR: (True, False, False, False),
    Role.METHODOLOGIST: (True, False, False, False),
    Role.LAWYER: (False, False, False, False),
    Role.PUBLISHER: (True, True, True, False),
    Role.ADMINISTRATOR: (True, True, True, True),
    None: (False, False, False, False),
}


def rights(user: User, case: CaseStudyPage) -> tuple[bool, ...]:
    # A page that is not loaded as its own class answers alike.
    plain, specific = (model.objects.get(pk=case.pk).permissions_for_user(user) for model in (Page, CaseStudyPage))
    answers = [
        (tester.can_edit(), tester.can_publish(), tester.can_unpublish(), tester.can_delete())
        for tester in (plain, specific)
    ]
    assert answers[0] == answers[1]
    return answers[0]


@pytest.mark.parametrize("role", MATRIX)
def test_role_by_action_by_place(cases, role):
    user = person(role, cases.north)
    assert rights(user, cases.inside) == MATRIX[role]
    assert rights(user, cases.outside) == (False, False, False, False)


@pytest.mark.parametrize("role", MATRIX)
def test_what_can_be_found(cases, role):
    user = person(role, cases.north)
    policy = policy_registry.get_by_type(Page)
    explorable = policy.explorable_instances(user).type(CaseStudyPage)
    assert [page.pk for page in explorable] == ([cases.inside.pk] if role else [])
    editable = policy.instances_user_has_permission_for(user, "change").type(CaseStudyPage)
    assert [page.pk for page in editable] == ([cases.inside.pk] if MATRIX[role][0] else [])
    for action, allowed in zip(("change", "publish"), MATRIX[role][:2], strict=True):
        assert policy.user_has_permission_for_instance(user, action, cases.inside) is allowed
        assert policy.user_has_permission_for_instance(user, action, cases.outside) is False


def lists(cases: Cases) -> list[str]:
    practice = cases.inside.get_parent().pk
    return [
        reverse("case-studies:index"),
        reverse("wagtailadmin_explore", args=[practice]),
        reverse("wagtailadmin_pages:search") + "?q=Опыт",
        reverse("wagtailadmin_choose_page_child", args=[practice]) + "?page_type=bestpractice.casestudypage",
        reverse("wagtailadmin_choose_page_search") + "?q=Опыт",
        reverse("wagtailadmin_reports:aging_pages"),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_home"),
        f"/admin/api/main/pages/?child_of={practice}&for_explorer=1",
    ]


def test_lists_choosers_searches_and_reports_show_one_territory(client, cases):
    client.force_login(person(Role.ADMINISTRATOR, cases.north))
    seen = []
    for address in lists(cases):
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, address
        text = answer.content.decode(
            "unicode_escape" if "json" in answer.headers["Content-Type"] else "utf-8", "replace"
        )
        assert cases.outside.title not in text, address
        seen.append(cases.inside.title in text)
    assert seen[:2] == [True, True]


def pages_of(case: CaseStudyPage) -> list[str]:
    revision = case.latest_revision or case.revisions.latest("pk")
    names = ["edit", "delete", "unpublish", "copy", "move", "history", "usage", "view_draft", "workflow_history"]
    return [
        *(reverse(f"wagtailadmin_pages:{name}", args=[case.pk]) for name in names),
        reverse("wagtailadmin_pages:revisions_view", args=[case.pk, revision.pk]),
        reverse("wagtailadmin_pages:revisions_revert", args=[case.pk, revision.pk]),
        reverse("wagtailadmin_pages:revisions_compare", args=[case.pk, "live", revision.pk]),
        reverse("wagtailadmin_pages:preview_on_edit", args=[case.pk]),
    ]


def test_no_address_opens_what_is_outside(client, cases):
    client.force_login(person(Role.ADMINISTRATOR, cases.north))
    before = CaseStudyPage.objects.get(pk=cases.outside.pk).latest_revision_id
    for address in pages_of(cases.outside):
        for method in (client.get, client.post):
            answer = method(address)
            refused = answer.status_code in {403, 405} or answer.headers.get("Location") == reverse("wagtailadmin_home")
            assert refused, (address, method.__name__, answer.status_code, answer.headers.get("Location"))
            assert cases.outside.title not in answer.content.decode()
    outside = CaseStudyPage.objects.get(pk=cases.outside.pk)
    assert (outside.live, outside.latest_revision_id) == (True, before)
    assert client.get(reverse("wagtailadmin_pages:edit", args=[cases.inside.pk])).status_code == 200


def test_bulk_actions_leave_what_is_outside(client, cases):
    client.force_login(person(Role.ADMINISTRATOR, cases.north))
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    client.post(f"{address}?id={cases.inside.pk}&id={cases.outside.pk}&next=/admin/")
    live = CaseStudyPage.objects.filter(live=True)
    assert [page.pk for page in live] == [cases.outside.pk]


def test_a_case_cannot_be_given_to_an_organisation_outside(cases):
    user = person(Role.AUTHOR, cases.north)
    form_class = CaseStudyPage.get_edit_handler().get_form_class()
    form = form_class(instance=cases.inside, for_user=user)
    offered = form.fields["organisation"].queryset
    assert cases.south not in offered
    assert cases.north in offered


def test_a_superuser_sees_both(client, cases):
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    text = client.get(reverse("case-studies:index")).content.decode()
    assert cases.inside.title in text
    assert cases.outside.title in text


@pytest.fixture
def sent(cases) -> tuple[Submission, Submission]:
    def one(organisation: Organisation, number: int) -> Submission:
        content = {"title": f"Прислали {number}"}
        return Submission.objects.create(
            content_id=f"00000000-0000-4000-8000-00000000000{number}",
            organisation=organisation,
            content=content,
            digest="",
            state="received",
            received_at=timezone.now(),
        )

    return one(cases.north, 1), one(cases.south, 2)


def test_submissions_and_replications_of_one_territory(client, cases, sent):
    mine = ReplicationFactory(case=cases.outside, organisation=cases.north, adaptations="Наше")
    theirs = ReplicationFactory(case=cases.inside, organisation=cases.south, adaptations="Чужое")
    client.force_login(person(Role.ADMINISTRATOR, cases.north))
    for model, inside, outside in ((Submission, *sent), (Replication, mine, theirs)):
        base = f"wagtailsnippets_bestpractice_{model._meta.model_name}"
        listed = client.get(reverse(f"{base}:list")).context["object_list"]
        assert list(listed) == [inside]
        assert client.get(reverse(f"{base}:edit", args=[inside.pk])).status_code == 200
        for view in ("edit", "delete", "history", "usage"):
            answer = client.get(reverse(f"{base}:{view}", args=[outside.pk]))
            assert answer.headers.get("Location") == reverse("wagtailadmin_home"), (model, view, answer.status_code)


def test_a_decline_in_the_admin_needs_a_reason_and_keeps_who_gave_it(client, cases, sent):
    user = person(Role.TERRITORIAL_EDITOR, cases.north)
    client.force_login(user)
    address = reverse("wagtailsnippets_bestpractice_submission:edit", args=[sent[0].pk])
    client.post(address, {"state": "declined", "remark": " "})
    assert Submission.objects.get(pk=sent[0].pk).state == "received"
    client.post(address, {"state": "declined", "remark": "Уже описано."})
    declined = Submission.objects.get(pk=sent[0].pk)
    assert (declined.state, declined.remark, declined.decided_by) == ("declined", "Уже описано.", user)


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.METHODOLOGIST, Role.LAWYER])
def test_who_may_not_decide_declines_nothing(client, cases, sent, role):
    client.force_login(person(role, cases.north))
    address = reverse("wagtailsnippets_bestpractice_submission:edit", args=[sent[0].pk])
    answer = client.post(address, {"state": "declined", "remark": "Нет."})
    assert answer.headers["Location"] == reverse("wagtailadmin_home")
    assert Submission.objects.get(pk=sent[0].pk).state == "received"
