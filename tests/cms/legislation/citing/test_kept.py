"""Law that only an answer key cites: editors hear when it changes, and no open door tells that it is cited."""

from datetime import date
from uuid import UUID

import pytest
from django.core.cache import cache

from cms.editorial.models import ReviewTask
from cms.legislation import queries
from cms.legislation.citing.checks import law_check
from cms.legislation.citing.extraction import follow_again
from cms.legislation.citing.seen import cites
from cms.legislation.models import Act, ActAlias, Citation, DraftCitation
from cms.legislation.standing import citing_documents
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument, Reference
from cms.publication.refusal import PublicationRefused
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK
from tests.cms.legislation.test_reviews import follow_the_log
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.lessons import question, stored
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def act() -> Act:
    act = ActFactory(slug="law", short_title="Закон о труде")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST, UNION))
    return act


def asking(act: Act | None, *, explanation: str = "<p>Так сложилось.</p>", label: str = "статья 1") -> LessonPage:
    """A lesson whose only trace of the law is in the key of its question."""
    basis = {"act": str(act.content_id) if act else None, "label": label if act else ""}
    reply = {"correct": "true", "feedback_true": "", "feedback_false": ""}
    block = stored("question", question("true_false", reply, explanation=explanation, basis=basis))
    lesson = LessonFactory(title="С вопросом", slug="asking", body=[block])
    return LessonPage.objects.get(pk=lesson.pk)


def kept() -> list[tuple[str, str, bool]]:
    rows = Citation.objects.order_by("pk")
    return [(row.pointer, row.label, row.provision_id is not None) for row in rows]


def test_the_basis_and_the_explanation_are_cited_with_the_block_of_their_question(act):
    lesson = asking(act, explanation="<p>И статья 2 ТК РФ.</p>")
    assert kept() == [("/kept/questions/0/basis", "st_1", True), ("/kept/questions/0/explanation", "st_2", True)]
    assert set(Citation.objects.values_list("block", flat=True)) == {UUID(lesson.body[0].id)}
    assert cites(TYPE.render(lesson)) is True
    assert cites(TYPE.render(asking_nothing())) is False


def asking_nothing() -> LessonPage:
    return LessonPage.objects.get(pk=LessonFactory(slug="nothing", body=[]).pk)


def test_editors_get_a_task_when_what_the_key_stands_on_changes(act):
    lesson = asking(act)
    follow_the_log()
    assert ReviewTask.objects.count() == 0
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    follow_the_log()
    (task,) = ReviewTask.objects.all()
    assert (task.title, task.content_id, str(task.due_on)) == ("С вопросом", lesson.content_id, "2022-01-01")
    (passage,) = task.passages
    assert (passage["block"], passage["place"]) == (lesson.body[0].id, "Закон о труде: ст. 1")
    changes = [(op, text.strip()) for op, text in passage["runs"] if op != "equal"]
    assert changes == [("delete", "40"), ("insert", "36")]


def test_no_open_door_tells_what_the_key_stands_on(act, client):
    cache.clear()
    lesson = asking(act, explanation="<p>И статья 2 ТК РФ.</p>")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    provisions = [row.provision_id for row in Citation.objects.all()]
    assert len(provisions) == 2
    today = date(2026, 11, 22)
    assert [queries.citing(provision, today) for provision in provisions] == [[], []]
    assert citing_documents(act, "ru", None, 10) == []
    assert citing_documents(None, "ru", None, 10) == []
    assert law_check(lesson.content_id, "ru", today) == []
    assert not Reference.objects.filter(head__content_id=lesson.content_id, target=act.content_id).exists()
    for address in ("lessons/asking/", "lessons/", "changes/?types=lesson", "law-checks/"):
        answer = client.get(f"/api/v1/{address}")
        assert answer.status_code == 200
        told = answer.content.decode()
        assert [word for word in ("kept", str(act.content_id), "статья 2", *map(str, provisions)) if word in told] == []
    for provision in provisions:
        assert client.get(f"/api/v1/provisions/{provision}/citing/").json()["items"] == []
    assert client.get("/api/v1/lessons/asking/").json()["references"] == {}


def test_a_key_that_changes_alone_is_looked_at_again(act):
    lesson = asking(act)
    entries = PublishedDocument.objects.count()
    lesson.body[0].value["basis"]["label"] = "статья 3"
    lesson.save_revision().publish()
    # Readers see the same words, so nothing new is published; the law under the key is another.
    assert PublishedDocument.objects.count() == entries
    assert kept() == [("/kept/questions/0/basis", "st_3", True)]
    lesson.body[0].value["basis"]["act"] = None
    lesson.save_revision().publish()
    assert kept() == []


def test_a_place_that_comes_into_the_library_later_is_found_then(act):
    asking(act, label="статья 4")
    assert kept() == [("/kept/questions/0/basis", "st_4", False)]
    publish_edition(act, "2021-01-01", law(WORK.format(40), REST, UNION, "Споры\n1. Споры рассматривает комиссия."))
    follow_again(act.pk)
    assert kept() == [("/kept/questions/0/basis", "st_4", True)]


def test_a_name_that_fits_two_acts_is_asked_of_the_editor_in_a_key_too(act):
    other = ActFactory(slug="other", short_title="Другой закон")
    ActAlias.objects.create(act=other, name="ТК РФ")
    with pytest.raises(PublicationRefused):
        asking(None, explanation="<p>По статье 1 ТК РФ.</p>")
    assert Citation.objects.count() == 0


def test_the_panel_of_the_draft_shows_the_basis(act):
    lesson = asking(act)
    lesson.body[0].value["basis"]["label"] = "статья 2"
    lesson.save_revision()
    assert [(row.label, row.anchor, row.is_set) for row in DraftCitation.objects.all()] == [
        ("st_2", lesson.body[0].id, True)
    ]
    assert DraftCitation.objects.get().place.startswith("Блок 1")
