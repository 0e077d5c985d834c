"""An organisation sends in a practice, loses its connection, goes on, and follows what becomes of it."""

import json
from hashlib import sha256
from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import Group
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from cms.accounts.models import User
from cms.bestpractice import actions
from cms.bestpractice.models import CaseStudyPage, Submission, SubmittedFile
from cms.bestpractice.submissions import State
from cms.config.site import section, setup_site
from cms.content.media import UnionFile, UnionImage
from cms.organisations.actions import issue_code, revoke_code
from cms.organisations.models import Organisation, SubmissionCode
from cms.publication.models import PublishedDocument
from tests.factories.media import PDF, picture_bytes
from tests.factories.organisations import OrganisationFactory

BASE = "/api/participation/v1/submissions/"
CASE = {
    "title": "Первичка выросла с 41 до 63 человек",
    "summary": "Помогли личные беседы.",
    "event_date": "2026-05-28",
    "problem": "В профсоюзе меньше половины.\nОбъявления не действовали.",
    "actions": [{"when": "Октябрь", "who": "Девять активистов", "what": "Беседовали.", "person_hours": 26}],
    "results": [
        {
            "indicator": "Члены профсоюза",
            "unit": "человек",
            "value_before": "41",
            "before_on": "2025-09-15",
            "value_after": 63,
            "after_on": "2026-05-28",
            "counted": 92,
            "method": "счёт карточек",
            "source": "учётные карточки",
        }
    ],
    "legal_basis": ["ч. 3 ст. 37 ТК РФ"],
    "story": "Начали с <вопроса>.",
}


@pytest.fixture
def organisation(db) -> Organisation:
    setup_site()
    return OrganisationFactory()


@pytest.fixture
def code(organisation) -> str:
    return issue_code(organisation, label="", by=None)


def send(client, method: str, address: str, code: str, content: object = None, **headers: str):
    body = content if isinstance(content, bytes) else json.dumps(content or {})
    kind = "application/octet-stream" if isinstance(content, bytes) else "application/json"
    headers = {"Authorization": f"Bearer {code}", **headers}
    return client.generic(method, address, body, content_type=kind, headers=headers)


def put(client, code: str, submission: UUID, case: object, *, finished: bool = False):
    return send(client, "PUT", f"{BASE}{submission}/", code, {"case": case, "finished": finished})


def test_a_practice_is_begun_gone_on_with_and_handed_over(client, organisation, code):
    submission = uuid4()
    begun = put(client, code, submission, {"title": "Первичка выросла"})
    assert (begun.status_code, begun.json()["state"]) == (201, "started")
    assert begun.headers["Cache-Control"] == "no-store"
    missing = {gap["pointer"]: gap["detail"] for gap in begun.json()["missing"]}
    assert {"/problem", "/actions", "/results", "/legal_basis"} <= missing.keys()
    assert all(missing.values())
    kept = send(client, "GET", begun.json()["url"], code)
    assert kept.json()["case"]["title"] == "Первичка выросла"
    received = put(client, code, submission, CASE, finished=True)
    assert (received.status_code, received.json()["state"]) == (200, "received")
    page = CaseStudyPage.objects.get()
    assert (page.live, page.organisation, page.title) == (False, organisation, CASE["title"])
    assert page.get_parent().slug == "practice"
    draft = page.get_latest_revision_as_object()
    assert [(result.value_before, result.value_after) for result in draft.results.all()] == [(41, 63)]
    assert [basis.citation for basis in draft.legal_basis.all()] == CASE["legal_basis"]
    assert draft.body.raw_data[0]["value"] == "<p>Начали с &lt;вопроса&gt;.</p>"
    assert PublishedDocument.objects.filter(type="case-study").count() == 0


def test_the_same_twice_is_one_submission(client, code):
    submission = uuid4()
    first = put(client, code, submission, CASE, finished=True)
    again = put(client, code, submission, CASE, finished=True)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert (Submission.objects.count(), CaseStudyPage.objects.count()) == (1, 1)


def test_post_repeats_by_its_key(client, code):
    key = {"Idempotency-Key": "otpravka-17"}
    first = send(client, "POST", BASE, code, {"case": CASE}, **key)
    again = send(client, "POST", BASE, code, {"case": CASE}, **key)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    other = send(client, "POST", BASE, code, {"case": {}}, **key)
    assert other.status_code == 422
    assert Submission.objects.get().content["title"] == CASE["title"]
    without = send(client, "POST", BASE, code, {"case": CASE})
    assert without.status_code == 400


def test_what_is_received_stays_as_it_is(client, code):
    submission = uuid4()
    put(client, code, submission, CASE, finished=True)
    changed = put(client, code, submission, CASE | {"title": "Другое"}, finished=True)
    assert (changed.status_code, changed.json()["type"][-10:]) == (409, "/conflict/")
    assert Submission.objects.get().content["title"] == CASE["title"]
    attachment = f"{BASE}{submission}/attachments/a.pdf/"
    assert send(client, "PUT", attachment, code, PDF).status_code == 409
    assert send(client, "DELETE", attachment, code).status_code == 409


def test_finished_needs_substance(client, code):
    submission = uuid4()
    refused = put(client, code, submission, {"results": [{"indicator": "Члены"}]}, finished=True)
    assert refused.status_code == 422
    pointers = [fault["pointer"] for fault in refused.json()["errors"]]
    assert pointers[:4] == ["/case/title", "/case/summary", "/case/problem", "/case/actions"]
    assert "/case/results/0/source" in pointers
    assert not Submission.objects.exists()


def test_the_secret_link_tells_the_state_and_the_reason_but_no_content(client, code):
    submission = uuid4()
    receipt = put(client, code, submission, CASE, finished=True).json()
    editor = User.objects.create_superuser("editor@example.org", "x")
    status = client.get(receipt["status_url"])
    assert (status.status_code, status.json()["state"], status.json()["remark"]) == (200, "received", "")
    actions.decide(Submission.objects.get(), State.DECLINED, "Такой опыт уже описан.", by=editor)
    declined = client.get(receipt["status_url"]).json()
    assert (declined["state"], declined["remark"]) == ("declined", "Такой опыт уже описан.")
    assert set(declined) == {"id", "state", "remark", "received_at", "changed_at", "document"}
    assert put(client, code, submission, {}, finished=False).status_code == 409


def test_a_forged_link_shows_nothing(client, code):
    link = put(client, code, uuid4(), CASE).json()["status_url"]
    token = link.split("/")[-2]
    for forged in (uuid4().hex + token[32:], token[:-1] + "_", "x", token + "0", "0" * 64):
        answer = client.get(f"{BASE}status/{forged}/")
        assert answer.status_code == 404
        assert forged == "x" or forged not in answer.content.decode()


def test_what_was_returned_is_mended_and_comes_back(client, code):
    submission = uuid4()
    receipt = put(client, code, submission, CASE, finished=True).json()
    editor = User.objects.create_superuser("editor@example.org", "x")
    actions.decide(Submission.objects.get(), State.RETURNED, "Назовите источник.", by=editor)
    assert client.get(receipt["status_url"]).json()["remark"] == "Назовите источник."
    mended = put(client, code, submission, CASE | {"summary": "Источник — карточки."}, finished=True)
    assert (mended.status_code, mended.json()["state"], mended.json()["remark"]) == (200, "received", "")
    page = CaseStudyPage.objects.get()
    assert page.get_latest_revision_as_object().summary == "Источник — карточки."
    assert page.get_latest_revision_as_object().results.count() == 1


def test_a_workflow_takes_it_and_its_remark_reaches_the_author(client, code):
    editor = User.objects.create_superuser("editor@example.org", "x")
    workflow = Workflow.objects.create(name="Одобрение")
    task = GroupApprovalTask.objects.create(name="Территориальная организация")
    task.groups.add(Group.objects.create(name="Редакторы"))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=section("practice"))
    submission = uuid4()
    receipt = put(client, code, submission, CASE, finished=True).json()
    state = CaseStudyPage.objects.get().current_workflow_state
    assert state.status == "in_progress"
    state.current_task_state.reject(user=editor, comment="Сколько человек?")
    returned = client.get(receipt["status_url"]).json()
    assert (returned["state"], returned["remark"]) == ("returned", "Сколько человек?")
    assert put(client, code, submission, CASE | {"cost": 0}, finished=True).json()["state"] == "received"
    assert CaseStudyPage.objects.get().current_workflow_state.status == "in_progress"


def test_pictures_and_files_pass_the_gates_and_stand_in_the_draft(client, code):
    submission = uuid4()
    put(client, code, submission, CASE)
    photo, address = picture_bytes(), f"{BASE}{submission}/attachments/"
    sent = send(client, "PUT", f"{address}Фото.png/", code, photo)
    assert sent.status_code == 201
    assert sent.json()["attachments"] == [{"filename": "Фото.png", "sha256": sha256(photo).hexdigest()}]
    assert send(client, "PUT", f"{address}Фото.png/", code, photo).status_code == 200
    assert send(client, "PUT", f"{address}лист.pdf/", code, PDF).status_code == 201
    assert send(client, "PUT", f"{address}лишнее.pdf/", code, PDF).status_code == 201
    assert send(client, "DELETE", f"{address}лишнее.pdf/", code).status_code == 200
    assert send(client, "DELETE", f"{address}лишнее.pdf/", code).status_code == 404
    described = CASE | {"descriptions": [{"filename": "Фото.png", "description": "Люди за столом."}]}
    put(client, code, submission, described, finished=True)
    draft = CaseStudyPage.objects.get().get_latest_revision_as_object()
    assert [block.block_type for block in draft.body] == ["paragraph", "image", "file"]
    assert UnionImage.objects.get().alt == "Люди за столом."
    assert UnionFile.objects.get().title == "лист.pdf"
    for stored in (UnionImage.objects.get().public_url(320, "webp"), UnionFile.objects.get().public_url):
        assert client.get(stored).status_code == 404


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b"no picture"),
        ("a.exe", b"MZ"),
        ("a.pdf", b""),
        ("a.svg", b"<svg onload='alert(1)'/>"),
        ("нет", PDF),
        (f"{'a' * 117}.pdf", PDF),
        ("a\\b.pdf", PDF),
        ("a%00.pdf", PDF),
    ],
)
def test_what_the_gate_refuses_is_not_kept(client, code, name, content):
    submission = uuid4()
    put(client, code, submission, CASE)
    refused = send(client, "PUT", f"{BASE}{submission}/attachments/{name}/", code, content)
    assert refused.status_code == 422
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.json()["errors"][0]["detail"]
    assert not SubmittedFile.objects.exists()


def test_an_impossible_name_is_refused_on_the_way_out_too(client, code):
    submission = uuid4()
    put(client, code, submission, CASE)
    assert send(client, "DELETE", f"{BASE}{submission}/attachments/a%00.pdf/", code).status_code == 422


def test_there_are_limits(client, code, organisation, monkeypatch):
    monkeypatch.setattr(actions, "MOST_FILES", 1)
    monkeypatch.setattr(actions, "MOST_A_DAY", 2)
    submission = uuid4()
    address = f"{BASE}{submission}/attachments/"
    put(client, code, submission, CASE)
    assert send(client, "PUT", f"{address}a.pdf/", code, PDF).status_code == 201
    assert send(client, "PUT", f"{address}b.pdf/", code, PDF).status_code == 429
    assert put(client, code, uuid4(), CASE).status_code == 201
    assert put(client, code, uuid4(), CASE).status_code == 429
    assert put(client, code, submission, CASE | {"cost": 5}).status_code == 200
    assert (Submission.objects.count(), SubmittedFile.objects.count()) == (2, 1)
    vast = put(client, code, submission, CASE | {"story": "а" * 300_000})
    assert vast.status_code == 400


def test_only_a_valid_code_opens(client, code, organisation):
    submission = put(client, code, uuid4(), CASE).json()
    for wrong in ("", "AAAA-AAAA-AAAA-AAAA", "ы" * 20, code[:-1], "x" * 5_000):
        refused = send(client, "GET", submission["url"], wrong.encode().decode("latin-1"))
        assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert send(client, "GET", submission["url"], code.lower().replace("-", " ")).status_code == 200
    revoke_code(SubmissionCode.objects.get())
    assert send(client, "GET", submission["url"], code).status_code == 401


def test_another_organisation_sees_and_changes_nothing(client, code):
    submission = uuid4()
    url = put(client, code, submission, CASE).json()["url"]
    stranger = issue_code(OrganisationFactory(), label="", by=None)
    assert send(client, "GET", url, stranger).status_code == 404
    assert put(client, stranger, submission, {"title": "Чужое"}).status_code == 404
    assert send(client, "PUT", f"{url}attachments/a.pdf/", stranger, PDF).status_code == 404
    assert send(client, "DELETE", f"{url}attachments/a.pdf/", stranger).status_code == 404
    assert (Submission.objects.get().content["title"], SubmittedFile.objects.count()) == (CASE["title"], 0)


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [
        ("{", 400, None),
        ("[]", 422, ""),
        ('{"case": 5}', 422, "/case"),
        ('{"case": {"titel": "x"}}', 422, "/case/titel"),
        ('{"case": {"title": "a\\u0000b"}}', 422, "/case/title"),
        ('{"case": {"title": "\\ud800"}}', 400, None),
        ('{"case": {"cost": -1}}', 422, "/case/cost"),
        ('{"case": {"cost": 1e400}}', 422, "/case/cost"),
        ('{"case": {"event_date": "0001-01-01"}}', 422, "/case/event_date"),
        ('{"case": {"contact": "javascript:alert(1)"}}', 422, "/case/contact"),
        ('{"case": {"results": [{"value_before": "NaN"}]}}', 422, "/case/results/0/value_before"),
        ('{"case": {"results": [{"value_before": 1e30}]}}', 422, "/case/results/0/value_before"),
        ('{"case": {"actions": [' + ",".join(["{}"] * 41) + "]}}", 422, "/case/actions"),
    ],
)
def test_bad_bodies(client, code, body, status, pointer):
    headers = {"Authorization": f"Bearer {code}"}
    answer = client.generic("PUT", f"{BASE}{uuid4()}/", body, content_type="application/json", headers=headers)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")
    if pointer is not None:
        assert answer.json()["errors"][0]["pointer"] == pointer
    assert not Submission.objects.exists()


def test_other_media_types_and_methods(client, code):
    headers = {"Authorization": f"Bearer {code}"}
    typed = client.generic("PUT", f"{BASE}{uuid4()}/", "a=b", content_type="text/plain", headers=headers)
    assert typed.status_code == 415
    assert client.get(BASE).status_code == 405
    assert client.delete(f"{BASE}{uuid4()}/").status_code == 405


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*CASE, "x"]), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=st.dictionaries(st.sampled_from([*CASE, "cost", "contact", "x"]), json_values, max_size=4))
def test_no_body_breaks_it(client, code, case):
    answer = put(client, code, UUID(int=1), case)
    assert answer.status_code in {200, 201, 400, 422}


def test_nothing_of_it_is_logged(client, code, caplog):
    secret = "Тайна имени Иванова"
    submission = uuid4()
    put(client, code, submission, CASE | {"title": secret}, finished=True)
    put(client, code, submission, {"cost": secret})
    assert secret not in caplog.text
    assert code not in caplog.text
