"""Letters, with a real SMTP server: exactly these, once, in Russian, with addresses that work."""

import re
import socket
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import WorkflowState

from cms.editorial import letters, post
from cms.editorial.late import write_late_letters
from cms.editorial.letters import Message
from cms.editorial.models import Letter, SignOff
from cms.editorial.models.letters import LetterKind
from cms.editorial.post import Sent, send_letters
from cms.organisations.models import Role
from tests.factories.pages import LessonFactory
from tests.factories.workflows import centre, colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


class Box:
    """Takes letters; refuses addresses when told to."""

    def __init__(self) -> None:
        self.letters = []
        self.refuse = False

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if self.refuse:
            return "451 Later"
        self.letters.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=policy.default)))
        return "250 OK"

    def told(self):
        return sorted((to[0], letter["Subject"].strip()) for to, letter in self.letters)


@pytest.fixture
def box(settings):
    box = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    settings.WAGTAILADMIN_BASE_URL = "https://school.example.org"
    yield box
    controller.stop()


@pytest.fixture
def people():
    return {
        "author": colleague("author", Role.AUTHOR),
        "methodologist": colleague("methodologist", Role.METHODOLOGIST),
        "second": colleague("second", Role.METHODOLOGIST),
        "publisher": colleague("publisher", Role.PUBLISHER),
    }


@pytest.fixture
def state(people):
    workflow(four_eyes("Методист", Role.METHODOLOGIST, due_days=3, remind_days=1, escalate_days=2))
    return submit(LessonFactory(live=False, title="Отпуск без споров"), people["author"])


def age(state, **more):
    """The step has been waiting for so long."""
    SignOff.objects.filter(workflow_state=state).update(due_at=timezone.now() + timedelta(**more))


def test_a_step_is_told_to_those_to_whom_it_is_addressed(box, state):
    assert send_letters() == Sent(2, 0)
    assert box.told() == [
        ("methodologist@example.org", "На согласование: Отпуск без споров"),
        ("second@example.org", "На согласование: Отпуск без споров"),
    ]
    assert send_letters() == Sent(0, 0)


def test_a_letter_is_russian_plain_and_html_with_a_working_address(box, state, people):
    send_letters()
    letter = next(letter for to, letter in box.letters if to == ["methodologist@example.org"])
    text = letter.get_body(("plain",)).get_content()
    page = letter.get_body(("html",)).get_content()
    assert "«Отпуск без споров» ждёт вашего решения: шаг «Методист»." in text
    (address,) = re.findall(r"https://school\.example\.org(/\S+)", text)
    assert f'href="https://school.example.org{address}"' in page
    assert letter["Auto-Submitted"] == "auto-generated"
    client = Client()
    client.force_login(people["methodologist"])
    assert client.get(address).status_code == 200


def test_reminder_and_escalation_go_out_once(box, state):
    send_letters()
    box.letters.clear()
    assert write_late_letters() == 0
    age(state, hours=23)
    for _number in range(3):
        call_command("send_reminders", verbosity=0)
    assert box.told() == [
        ("methodologist@example.org", "Напоминание: Отпуск без споров"),
        ("second@example.org", "Напоминание: Отпуск без споров"),
    ]
    box.letters.clear()
    age(state, days=-2, minutes=-1)
    for _number in range(3):
        call_command("send_reminders", verbosity=0)
    assert box.told() == [("publisher@example.org", "Просрочено: Отпуск без споров")]
    assert "Methodologist, Second" in box.letters[0][1].get_body(("plain",)).get_content()


def test_what_is_decided_is_not_reminded_of(box, state, people):
    waiting(state).reject(user=people["methodologist"], comment="Мало")
    age(state, days=-10)
    assert write_late_letters() == 0


def test_the_author_hears_of_return_remark_and_approval(box, state, people):
    waiting(state).remark(people["methodologist"], "Проверьте дату")
    waiting(state).reject(user=people["methodologist"], comment="Мало примеров")
    WorkflowState.objects.get().resume(people["author"])
    waiting(state).approve(user=people["second"])
    Letter.objects.filter(kind=LetterKind.WAITING).delete()
    send_letters()
    assert box.told() == [
        ("author@example.org", "Возвращено: Отпуск без споров"),
        ("author@example.org", "Замечание: Отпуск без споров"),
        ("author@example.org", "Согласовано: Отпуск без споров"),
    ]
    texts = [letter.get_body(("plain",)).get_content() for _to, letter in box.letters]
    assert any("Methodologist пишет: Мало примеров" in text for text in texts)
    assert any("Methodologist пишет: Проверьте дату" in text for text in texts)


def test_wagtail_writes_nothing_beside_it(state, people, mailoutbox):
    waiting(state).reject(user=people["methodologist"], comment="Мало")
    assert mailoutbox == []


def test_a_server_that_fails_loses_nothing(box, state, caplog):
    box.refuse = True
    with pytest.raises(CommandError):
        call_command("send_reminders", verbosity=0)
    assert list(Letter.objects.values_list("sent_at", "attempts", "failure").distinct()) == [(None, 1, "SMTPDataError")]
    assert send_letters() == Sent(0, 0)
    box.refuse = False
    Letter.objects.update(not_before=timezone.now())
    assert send_letters() == Sent(2, 0)
    assert len(box.letters) == 2
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("cms.")]
    assert len(ours) == 2
    assert not re.search(r"@|Отпуск", " ".join(ours))


def test_a_server_that_is_not_there_ends_the_run(settings, state):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    assert send_letters() == Sent(0, 1)
    assert sorted(Letter.objects.values_list("attempts", flat=True)) == [0, 1]


def test_a_crash_after_sending_doubles_one_letter_at_most_and_under_one_id(box, state, monkeypatch):
    class PowerCut(BaseException):
        pass

    def cut(*args, **kwargs):
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(Letter, "save", lambda self, *a, **k: cut() if "sent_at" in k.get("update_fields", ()) else
                      super(Letter, self).save(*a, **k))  # fmt: skip
        with pytest.raises(PowerCut):
            send_letters()
    assert len(box.letters) == 1
    assert send_letters() == Sent(1, 0)
    Letter.objects.filter(sent_at=None).update(not_before=timezone.now() - post.CLAIMED_FOR)
    assert send_letters() == Sent(1, 0)
    ids = [letter["Message-ID"] for _to, letter in box.letters]
    assert (len(ids), len(set(ids))) == (3, 2)


def test_a_letter_goes_only_when_what_it_tells_has_happened(people):
    class Stop(Exception):
        pass

    def half_done():
        with transaction.atomic():
            message = Message("Тема", ["Строка"], "https://x/", "Сюда")
            letters.write(LetterKind.REMINDER, "x", message, [people["author"]])
            raise Stop

    with pytest.raises(Stop):
        half_done()
    assert Letter.objects.count() == 0


def test_whoever_has_left_gets_nothing(box, state, people):
    people["second"].is_active = False
    people["second"].save()
    send_letters()
    assert box.told() == [("methodologist@example.org", "На согласование: Отпуск без споров")]
    assert Letter.objects.filter(sent_at=None).count() == 0


def test_when_nobody_has_the_role_the_superusers_hear_of_it(box):
    centre()
    colleague("chief", is_superuser=True)
    author = colleague("author")
    workflow(four_eyes("Юрист", Role.LAWYER))
    submit(LessonFactory(live=False, title="Урок"), author)
    send_letters()
    assert box.told() == [("chief@example.org", "На согласование: Урок")]
