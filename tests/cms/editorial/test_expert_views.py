"""Signing by a link: one document, one step, once; what the expert sees, and what she can not do."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from cms.editorial import links
from cms.editorial.models import Approval, Letter, SignLink
from cms.editorial.refusals import SignOffRefused
from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from cms.preview import tokens
from cms.preview.queries import draft_of
from tests.factories.lessons import QUESTIONS, stored
from tests.factories.pages import LessonFactory
from tests.factories.workflows import colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    cache.clear()
    return {
        "author": colleague("author", Role.AUTHOR),
        "lawyer": colleague("lawyer", Role.LAWYER),
        "stranger": colleague("stranger"),
    }


@pytest.fixture
def state(people):
    workflow(four_eyes("Юрист", Role.LAWYER))
    body = [stored("paragraph", "<p>Слова урока.</p>"), stored("question", QUESTIONS["single_choice"])]
    return submit(LessonFactory(live=False, title="Урок о времени", body=body), people["author"])


def issue(state, by, email="expert@example.com", **fields):
    url = links.issue(waiting(state), name="Пётр Знающий", email=email, days=7, by=by, **fields)
    return re.sub(r"^https?://[^/]+", "", url)


@pytest.fixture
def address(state, people):
    return issue(state, people["lawyer"])


def seen(client, address):
    return re.search(r'name="seen" value="(\w+)"', client.get(address).content.decode()).group(1)


def draft_behind(client, address):
    """What the frame of the page leads to: the draft's document at the preview door."""
    shown = client.get(address + "text/")
    assert shown.status_code == 302
    ticket = tokens.read(shown.url.rpartition("token=")[2], timezone.now())
    return draft_of(ticket).detail.document.content.decode()


def test_an_expert_reads_and_approves(state, address):
    client = Client(enforce_csrf_checks=True)
    page = client.get(address)
    html = page.content.decode()
    assert (page.status_code, "Урок о времени" in html, "Пётр Знающий" in html) == (200, True, True)
    assert (page["Cache-Control"], page["X-Robots-Tag"]) == ("no-store, private", "noindex, nofollow")
    assert "Слова урока." in draft_behind(client, address)
    sent = {"verdict": "approve", "seen": seen(client, address), "comment": "Верно"}
    assert client.post(address, sent).status_code == 403
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html).group(1)
    done = client.post(address, {**sent, "csrfmiddlewaretoken": token})
    assert (done.status_code, "Ваше согласие записано" in done.content.decode()) == (200, True)
    signed = Approval.objects.get().workflow_state.task_states.get().signoff
    assert (signed.signer, signed.signer_email, signed.finished_by, signed.comment) == (
        "Пётр Знающий",
        "expert@example.com",
        None,
        "Верно",
    )
    assert signed.text_hash == Approval.objects.get().text_hash
    assert LessonPage.objects.get().live


def test_a_link_works_once(address):
    client = Client()
    client.post(address, {"verdict": "approve", "seen": seen(client, address)})
    again = client.get(address)
    assert (again.status_code, "Вы уже решили" in again.content.decode()) == (410, True)
    assert client.post(address, {"verdict": "reject", "comment": "Нет"}).status_code == 410
    assert client.get(address + "text/").status_code == 404


def test_a_remark_leaves_the_link_open_and_a_return_needs_words(state, address):
    client = Client()
    assert client.post(address, {"verdict": "comment", "comment": "Сверьте дату"}).status_code == 200
    assert waiting(state).remarks.get().author_name == "Пётр Знающий"
    empty = client.post(address, {"verdict": "reject", "comment": " ", "seen": seen(client, address)})
    assert (empty.status_code, waiting(state).status) == (409, "in_progress")
    client.post(address, {"verdict": "reject", "comment": "Неверно", "seen": seen(client, address)})
    assert waiting(state).status == "rejected"


def test_another_text_than_the_expert_saw_is_not_signed(state, address, people):
    client = Client()
    old = seen(client, address)
    page = LessonPage.objects.get().get_latest_revision_as_object()
    page.summary = "Пока читали"
    page.save_revision(user=people["author"])
    for shown in (old, "", None):
        sent = {"verdict": "approve"} | ({} if shown is None else {"seen": shown})
        answer = client.post(address, sent)
        assert (answer.status_code, waiting(state).status) == (409, "in_progress"), shown
    assert client.post(address, {"verdict": "approve", "seen": seen(client, address)}).status_code == 200


def test_revoked_expired_and_forged_links_open_nothing(state, address, people, caplog):
    client = Client()
    assert client.get(address[:-2] + "x/").status_code == 404
    assert client.get(reverse("sign", args=["что-то"])).status_code == 404
    link = SignLink.objects.get()
    links.revoke(link, by=people["lawyer"])
    assert client.get(address).status_code == 410
    assert client.post(address, {"verdict": "approve"}).status_code == 410
    second = issue(state, people["lawyer"])
    SignLink.objects.filter(revoked_at=None).update(expires_at=timezone.now() - timedelta(seconds=1))
    assert client.get(second).status_code == 410
    assert "/sign/" not in caplog.text
    assert waiting(state).status == "in_progress"


def test_who_may_not_give_one_out_and_to_whom(state, people):
    for by, email in (("author", "x@example.com"), ("stranger", "x@example.com"), ("lawyer", "AUTHOR@example.org")):
        with pytest.raises(SignOffRefused):
            issue(state, people[by], email=email)
    assert SignLink.objects.count() == 0


def test_the_secret_is_kept_nowhere_once_the_letter_has_gone(address, mailoutbox):
    from cms.editorial.post import send_letters

    send_letters()
    letter = next(mail for mail in mailoutbox if mail.to == ["expert@example.com"])
    assert address in letter.body
    secret = address.split("/")[2]
    assert not any(secret in text for text in Letter.objects.values_list("text", flat=True))
    assert secret not in str(list(SignLink.objects.values()))


def test_every_step_of_a_link_is_logged_without_the_address_of_the_expert(address):
    client = Client()
    client.post(address, {"verdict": "approve", "seen": seen(client, address)})
    lines = PageLogEntry.objects.filter(action__startswith="editorial").order_by("pk")
    assert [(line.action, line.data["signer"]) for line in lines] == [
        ("editorial.link_issue", "Пётр Знающий"),
        ("editorial.link_open", "Пётр Знающий"),
        ("editorial.sign", "Пётр Знающий"),
    ]
    assert "expert@" not in str([line.data for line in lines])


def test_the_page_shows_no_key_and_nobody_elses_data(address):
    client = Client()
    shown = client.get(address).content.decode() + draft_behind(client, address)
    assert "correct" not in shown
    assert not re.search(r"[\w.]+@example\.(org|com)", shown)


def test_too_many_requests_are_put_off(address, monkeypatch):
    monkeypatch.setattr("cms.editorial.expert_views.REQUESTS_A_MINUTE", 3)
    monkeypatch.setattr("cms.editorial.expert_views.time", lambda: 1_000_000.0)
    client = Client()
    assert [client.get(address).status_code for _number in range(4)] == [200, 200, 200, 429]


def test_links_in_the_admin(state, people):
    client = Client()
    client.force_login(people["lawyer"])
    page = reverse("editorial:links", args=[waiting(state).pk])
    given = client.post(page, {"name": "Анна", "email": "anna@example.com", "days": 3}).content.decode()
    (address,) = re.findall(r'value="http://[^/"]+(/sign/[^"]+)"', given)
    assert Client().get(address).status_code == 200
    assert "/sign/" not in client.get(page).content.decode()
    client.post(reverse("editorial:revoke_link", args=[waiting(state).pk, SignLink.objects.get().pk]))
    assert Client().get(address).status_code == 410
    client.force_login(people["author"])
    assert client.get(page).status_code == 302
