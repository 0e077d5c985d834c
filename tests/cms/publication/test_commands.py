"""The operators' commands do what they say and exit as they should."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command

from cms.organisations.documents import TYPE
from cms.organisations.models import Organisation
from cms.publication.models import DocumentHead, PublishedDocument
from cms.publication.refusal import PublicationRefused
from cms.publication.registry import register
from tests.factories.organisations import OrganisationFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


def test_republish_writes_only_what_came_out_different(capsys):
    OrganisationFactory(slug="one")
    OrganisationFactory(slug="two")
    Organisation.objects.filter(slug="two").update(name="Другое имя")
    call_command("republish", "organisation", cause="schema 2")
    assert "1 of 2" in capsys.readouterr().out
    assert PublishedDocument.objects.latest("id").cause == "schema 2"
    assert_replay_equals_snapshot()


def test_republish_names_a_type_that_is_none():
    with pytest.raises(CommandError, match="Unknown: novel"):
        call_command("republish", "novel")


def test_audit_fails_until_it_is_repaired(capsys):
    OrganisationFactory(slug="one")
    Organisation.objects.update(name="Мимо всех")
    with pytest.raises(CommandError):
        call_command("audit_publication")
    call_command("audit_publication", "--repair")
    assert "log is stale: organisation" in capsys.readouterr().out
    call_command("audit_publication")
    assert "0 found" in capsys.readouterr().out


def test_redact_by_content_id(capsys):
    organisation = OrganisationFactory(slug="one", name="Тайна")
    call_command("redact", str(organisation.content_id), by="правление", why="решение суда")
    slug = str(organisation.content_id)
    assert log_lines() == [("published", slug, ""), ("redacted", slug, "redacted")]
    assert not Organisation.objects.get().live
    with pytest.raises(PublicationRefused):
        Organisation.objects.get().save_revision().publish()
    assert not PublishedDocument.objects.exclude(body=b"").exists()
    assert DocumentHead.objects.get().title == ""


def test_redact_of_an_unknown_id_fails():
    with pytest.raises(CommandError, match="No document"):
        call_command("redact", "00000000-0000-0000-0000-000000000000", by="x", why="y")


def test_run_readers_once_numbers_what_waits():
    OrganisationFactory(slug="one")
    PublishedDocument.objects.update(sequence=None)
    DocumentHead.objects.update(sequence=None)
    call_command("run_readers", "--once")
    assert DocumentHead.objects.get().sequence == 1


def test_a_document_type_twice_stops_the_start():
    with pytest.raises(ImproperlyConfigured, match="registered twice"):
        register(TYPE)
