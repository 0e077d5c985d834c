import json

import pytest
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask

from cms.accounts.models import User
from cms.config.site import setup_site
from cms.lessons.documents import GLOSSARY_TERM
from cms.lessons.models import GlossaryTerm
from cms.publication import queries
from tests.factories.lessons import GlossaryTermFactory, stored
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def locales() -> None:
    setup_site()


def test_document_and_card():
    term = GlossaryTermFactory(
        term="Профком", also_called="Профсоюзный комитет\n", definition="<p>Орган <b>ППО</b>.</p>"
    )
    rendering = GLOSSARY_TERM.render(term)
    assert json.loads(rendering.body.model_dump_json()) == {
        "id": str(term.content_id),
        "type": "glossary-term",
        "locale": "ru",
        "slug": "profkom",
        "schema_version": 1,
        "audience": "public",
        "title": "Профком",
        "also_called": ["Профсоюзный комитет"],
        "definition": "Орган <strong>ППО</strong>.",
    }
    assert json.loads(rendering.card.model_dump_json()) == {
        "id": str(term.content_id),
        "type": "glossary-term",
        "locale": "ru",
        "slug": "profkom",
        "title": "Профком",
        "summary": "Орган ППО.",
        "also_called": ["Профсоюзный комитет"],
    }
    assert rendering.facets == {"letter": ("П",)}


def test_a_draft_is_not_told_until_it_is_approved():
    term = GlossaryTermFactory(live=False, slug="one")
    editor = User.objects.create_superuser("editor@example.org", "x")
    workflow = Workflow.objects.create(name="Одобрение")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Редактор"))
    term.save_revision(user=editor)
    state = workflow.start(term, editor)
    assert log_lines() == []
    state.current_task_state.approve(user=editor)
    assert log_lines() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_a_lesson_shows_the_present_meaning_of_its_terms():
    term = GlossaryTermFactory(definition="<p>Старое.</p>")
    lesson = LessonFactory(body=[stored("glossary_term", {"term": str(term.content_id)})])
    term = GlossaryTerm.objects.get(pk=term.pk)
    term.definition = "<p>Новое.</p>"
    term.save_revision().publish()
    detail = queries.document("lesson", "ru", lesson.slug)
    assert detail is not None
    assert [json.loads(card.content)["summary"] for card in detail.references] == ["Новое."]
    assert_replay_equals_snapshot()
