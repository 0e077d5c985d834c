from uuid import UUID, uuid4

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cms.accounts.models import User
from cms.config.site import setup_site
from cms.lessons.references import CHOOSERS, TERMS, DocumentReferenceBlock, kind_in_words, reference
from cms.publication.models import DocumentHead
from tests.factories.lessons import GlossaryTermFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    setup_site()
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def test_only_published_documents_of_the_types_are_offered(editor):
    GlossaryTermFactory(term="Профком")
    GlossaryTermFactory(term="Кворум")
    GlossaryTermFactory(term="Черновик", live=False)
    shown = editor.get(reverse("choose_terms:choose")).json()["html"]
    assert [word in shown for word in ("Профком", "Кворум", "Черновик")] == [True, True, False]
    shown = editor.get(reverse("choose_terms:choose_results"), {"q": "ПРОФ"}).content.decode()
    assert ["Профком" in shown, "Кворум" in shown] == [True, False]
    assert "Профком" not in editor.get(reverse("choose_law:choose")).json()["html"]


def test_what_is_chosen_goes_back_by_its_content_id(editor):
    term = GlossaryTermFactory(term="Профком")
    head = DocumentHead.objects.get()
    chosen = editor.get(reverse("choose_terms:chosen", args=[head.pk])).json()
    assert chosen["result"] == {"id": str(term.content_id), "title": "Профком", "edit_url": None}
    assert kind_in_words(head) == str(type(term)._meta.verbose_name)


def test_the_field_keeps_the_id_and_shows_the_title():
    term = GlossaryTermFactory(term="Профком")
    block = DocumentReferenceBlock(TERMS)
    assert block.clean(str(term.content_id)) == str(term.content_id)
    assert block.get_form_state(str(term.content_id))["title"] == "Профком"
    gone = block.get_form_state(str(uuid4()))
    assert gone["id"]
    assert "Профком" not in gone["title"]
    with pytest.raises(ValidationError):
        block.clean(None)
    assert DocumentReferenceBlock(TERMS, required=False).clean(None) is None


@pytest.mark.parametrize("value", [None, "", "abc", "1"])
def test_what_is_no_id_refers_to_nothing(value):
    assert reference(value) is None


def test_an_id_is_read():
    assert reference("44444444-4444-4444-8444-444444444444") == UUID(int=0x44444444444444448444444444444444)
    assert len(CHOOSERS) == 4
