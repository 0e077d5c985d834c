"""An administrator of one territory finds nothing of another: by list, search, chooser, report, usage or guessed address."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from wagtail.models import Page, Workflow, WorkflowState

from cms.bestpractice.models import CaseStudyPage
from cms.config.site import section
from cms.situation.models import IndicatorSeries
from tests.cms.organisations.test_matrix import MEDIA, PAGES, SNIPPETS, addresses
from tests.factories.territories import NORTH, SOUTH, Union

pytestmark = pytest.mark.django_db

HOME = "/admin/"
SECTIONS = ("lessons", "practice", "legal-updates")


def _lists() -> Iterator[tuple[str, str, bool]]:
    """Name, address, and whether something northern must be there."""
    for kind in (*PAGES, *SNIPPETS, *MEDIA):
        yield f"list of {kind}", f"list:{kind}", True
        yield f"search for {kind}", f"search:{kind}", False
    for kind in sorted(set(SNIPPETS) - {"submission", "role"}):
        base = f"wagtailsnippetchoosers_{SNIPPETS[kind]}"
        yield f"chooser of {kind}", f"url:{base}:choose", True
        yield f"results of the chooser of {kind}", f"url:{base}:choose_results", True
    for kind, base in MEDIA.items():
        yield f"chooser of {kind}", f"url:{base}_chooser:choose", True
        yield f"results of the chooser of {kind}", f"url:{base}_chooser:choose_results", True
    for name in SECTIONS:
        yield f"explorer of {name}", f"explore:{name}", True
        yield f"page chooser in {name}", f"page:{name}", True
        yield f"tree of {name} for the menu", f"api:{name}", True
    yield "search of pages", "get:wagtailadmin_pages:search?q=Опыт", False
    yield "search in the chooser of pages", "get:wagtailadmin_choose_page_search?q=Опыт", False
    yield "home page", "get:wagtailadmin_home", False
    for name in ("site_history", "workflow", "workflow_tasks", "locked_pages", "aging_pages"):
        yield f"report {name}", f"get:wagtailadmin_reports:{name}", name in {"site_history", "workflow"}
        yield f"rows of report {name}", f"get:wagtailadmin_reports:{name}_results", False
        yield f"sheet of report {name}", f"get:wagtailadmin_reports:{name}?export=csv", False
    for name in ("lessons", "programmes", "case-studies"):
        yield f"all {name}", f"get:{name}:index", True
    yield "review queue", "get:editorial:queue", False
    yield "pages by API", "raw:/admin/api/main/pages/?limit=20", False
    yield "free words", "get:wagtailadmin_tag_autocomplete?term=С", False


LISTS = list(_lists())


def address_of(code: str) -> str:
    how, _colon, rest = code.partition(":")
    if how in {"list", "search"}:
        return addresses(rest).list + ("?q=а" if how == "search" else "")
    if how == "raw":
        return rest
    if how == "explore":
        return reverse("wagtailadmin_explore", args=[section(rest).pk])
    if how == "page":
        return reverse("wagtailadmin_choose_page_child", args=[section(rest).pk])
    if how == "api":
        return f"/admin/api/main/pages/?child_of={section(rest).pk}&for_explorer=1&limit=20"
    name, _mark, query = rest.partition("?")
    return reverse(name) + (f"?{query}" if query else "")


def text_of(answer: Any) -> str:
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    text = content.decode("utf-8", "replace")
    if "json" in answer.headers.get("Content-Type", ""):
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return text


@pytest.fixture
def north(client: Client, union: Union) -> Client:
    """The administrator of the north. Everything southern is in a workflow and locked, and made by a southerner."""
    southerner = union.south.material["role"].user
    workflow = Workflow.objects.get(name="Moderators approval") if Workflow.objects.exists() else None
    workflow = workflow or Workflow.objects.create(name="Согласование")
    for place in (union.north, union.south):
        for kind in ("lesson", "case study", "act"):
            one = place.material[kind]
            WorkflowState.objects.create(
                content_object=one,
                base_content_type=one.get_base_content_type(),
                content_type=one.get_content_type(),
                workflow=workflow,
                requested_by=southerner if place is union.south else union.people["author"],
            )
    Page.objects.filter(pk=union.south.material["lesson"].pk).update(locked=True, locked_by=southerner)
    client.force_login(union.people["administrator"])
    return client


@pytest.mark.parametrize(("code", "present"), [each[1:] for each in LISTS], ids=[each[0] for each in LISTS])
def test_what_is_shown(north: Client, code: str, present: bool) -> None:
    answer = north.get(address_of(code), follow=True)
    assert answer.status_code == 200
    text = text_of(answer)
    assert SOUTH not in text
    assert NORTH in text or not present


VIEWS = (
    *("edit", "delete", "unpublish", "copy", "move", "history", "usage", "inspect", "view_draft", "workflow_history"),
    *("preview_on_edit", "revisions_view", "revisions_revert", "revisions_compare", "convert_alias", "view_live"),
    *("lock", "unlock", "workflow_status", "confirm_workflow_cancellation", "chosen", "chosen_multiple"),
    *("image_usage", "document_usage", "preview", "url_generator"),
)


def of_one(kind: str, view: str, one: Any) -> str | None:
    """The address of a view of one object, None when there is no such view."""
    base = f"wagtailadmin_pages:{view}"
    if kind in SNIPPETS:
        base = f"wagtailsnippets_{SNIPPETS[kind]}:{view}"
    if kind in MEDIA:
        base = f"{MEDIA[kind]}:{view}"
    if view.startswith("chosen") and kind not in PAGES:
        chooser = f"wagtailsnippetchoosers_{SNIPPETS[kind]}" if kind in SNIPPETS else f"{MEDIA[kind]}_chooser"
        base = f"{chooser}:{view}"
    revision = getattr(one, "latest_revision_id", None) or 1
    arguments: list[Any] = [one.pk]
    if view in {"revisions_view", "revisions_revert"}:
        arguments.append(revision)
    if view == "revisions_compare":
        arguments += ["live", revision]
    try:
        if view == "chosen_multiple":
            return f"{reverse(base)}?id={one.pk}"
        return reverse(base, args=arguments)
    except NoReverseMatch:
        return None


@pytest.mark.parametrize("kind", [*PAGES, *SNIPPETS, *MEDIA])
def test_no_address_opens_what_is_outside(north: Client, union: Union, kind: str) -> None:
    one = type(union.south.material[kind]).objects.get(pk=union.south.material[kind].pk)
    tried = [(view, address) for view in VIEWS if (address := of_one(kind, view, one)) is not None]
    for view, address in tried:
        for send in (north.get, north.post):
            answer = send(address)
            refused = answer.status_code in {403, 404, 405} or answer.headers.get("Location") == HOME
            if view == "chosen_multiple" and answer.status_code == 200:
                refused = json.loads(answer.content)["result"] == []
            assert refused, (address, send.__name__, answer.status_code, answer.headers.get("Location"))
            assert SOUTH not in answer.content.decode("utf-8", "replace")
    after = type(one).objects.get(pk=one.pk)
    for name in ("live", "locked", "latest_revision_id", "content_id"):
        assert getattr(after, name, None) == getattr(one, name, None)
    assert {"edit", "delete"} <= {view for view, _address in tried}


@pytest.mark.parametrize("action", ["delete", "unpublish", "publish", "move"])
def test_bulk_actions_on_pages_leave_what_is_outside(north: Client, union: Union, action: str) -> None:
    outside = union.south.material["case study"]
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    query = f"?id={outside.pk}&next=/admin/"
    assert north.get(address + query).status_code in {200, 302}
    north.post(address + query, {"chooser": section("lessons").pk})
    after = CaseStudyPage.objects.get(pk=outside.pk)
    assert (after.live, after.path) == (True, outside.path)


def test_bulk_deletion_of_snippets_and_media_leaves_what_is_outside(north: Client, union: Union) -> None:
    for app, model, kind in (
        ("legislation", "act", "act"),
        ("bestpractice", "replication", "replication"),
        ("situation", "indicatorseries", "series"),
        ("content", "unionimage", "image"),
        ("content", "unionfile", "file"),
    ):
        outside = union.south.material[kind]
        address = reverse("wagtail_bulk_action", args=[app, model, "delete"])
        north.post(f"{address}?id={outside.pk}&next=/admin/")
        assert type(outside).objects.filter(pk=outside.pk).exists(), kind


def test_select_all_takes_only_what_is_within_reach(north: Client, union: Union) -> None:
    address = reverse("wagtail_bulk_action", args=["situation", "indicatorseries", "delete"])
    north.post(f"{address}?id=all&next=/admin/")
    assert list(IndicatorSeries.objects.all()) == [union.south.material["series"]]


@pytest.mark.parametrize("name", ["images", "documents"])
def test_the_doors_to_all_images_and_files_are_shut(north: Client, name: str) -> None:
    assert north.get(f"/admin/api/main/{name}/").status_code == 404


def test_where_a_thing_is_used_names_nothing_outside(north: Client, union: Union) -> None:
    image = union.north.material["image"]
    lesson = union.south.material["lesson"]
    lesson.body = [{"type": "image", "value": {"image": image.pk, "caption": "", "alt": ""}, "id": "1"}]
    lesson.save()
    answer = north.get(reverse("wagtailimages:image_usage", args=[image.pk]))
    assert answer.status_code == 200
    assert SOUTH not in answer.content.decode()


def test_the_report_of_types_is_for_the_centre(north: Client) -> None:
    answer = north.get(reverse("wagtailadmin_reports:page_types_usage"))
    assert answer.headers["Location"] == HOME


def test_people_of_other_territories_are_not_offered_for_roles(north: Client, union: Union) -> None:
    text = north.get(reverse("wagtailsnippets_organisations_rolegrant:add")).content.decode()
    assert f"Держатель {NORTH}" in text
    assert f"Держатель {SOUTH}" not in text
