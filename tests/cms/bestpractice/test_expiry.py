"""What ends by itself: a consent to pictures takes them away, a consent to names takes the case away, and files of
submissions that came to nothing are removed."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone

from cms.bestpractice.expiry import withdraw_pictures
from cms.bestpractice.models import CaseStudyPage, Submission, SubmittedFile
from cms.publication.due import publish_due
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.media import ImageFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory

pytestmark = pytest.mark.django_db

TODAY = date(2030, 1, 2)
YESTERDAY = date(2030, 1, 1)


def pictured(covers: str, until: date = YESTERDAY) -> tuple[CaseStudyPage, str]:
    """A published case with a picture and a paragraph, and the address of the picture."""
    image = ImageFactory()
    body = [
        {"type": "paragraph", "value": "<p>Начали с вопроса.</p>", "id": "11111111-1111-4111-8111-111111111111"},
        {
            "type": "image",
            "value": {"image": image.pk, "caption": "", "alt": ""},
            "id": "22222222-2222-4222-8222-222222222222",
        },
    ]
    case = CaseStudyFactory(
        body=body, shows_people=True, consent_until=until, consent_covers=covers, photo_rights="Наши", live=False
    )
    case.save_revision().publish()
    return CaseStudyPage.objects.get(pk=case.pk), image.public_url(320, "jpeg")


def blocks(case: CaseStudyPage) -> list[str]:
    return [block.block_type for block in case.body]


def test_the_pictures_go_and_the_case_stays(client, cold):
    case, picture = pictured("pictures")
    assert client.get(picture).status_code == 200
    assert withdraw_pictures(TODAY) == 1
    after = CaseStudyPage.objects.get(pk=case.pk)
    assert (after.live, blocks(after)) == (True, ["paragraph"])
    answer = client.get(f"/api/v1/case-studies/{case.slug}/")
    assert (answer.status_code, [block["type"] for block in answer.json()["body"]]) == (200, ["paragraph"])
    assert client.get(picture).status_code == 404
    assert withdraw_pictures(TODAY) == 0


def test_on_the_last_day_they_are_still_there():
    case, _picture = pictured("pictures", TODAY)
    assert withdraw_pictures(TODAY) == 0
    assert blocks(CaseStudyPage.objects.get(pk=case.pk)) == ["paragraph", "image"]


def test_a_draft_keeps_its_words_and_loses_the_pictures_too():
    case, _picture = pictured("pictures")
    case.problem = "Новые слова."
    case.save_revision()
    withdraw_pictures(TODAY)
    after = CaseStudyPage.objects.get(pk=case.pk)
    draft = after.get_latest_revision_as_object()
    assert (after.problem, draft.problem) == ("Люди не знали своих прав.", "Новые слова.")
    assert (blocks(after), blocks(draft)) == (["paragraph"], ["paragraph"])
    assert after.has_unpublished_changes


def test_a_consent_to_names_takes_the_whole_case_away_with_a_tombstone(client, cold):
    soon = timezone.localdate() + timedelta(days=1)
    case, picture = pictured("case", soon)
    CaseStudyPage.objects.filter(pk=case.pk).update(consent_until=timezone.localdate() - timedelta(days=1))
    DocumentHead.objects.filter(content_id=case.content_id).update(next_change_at=timezone.now())
    assert withdraw_pictures() == 0
    publish_due()
    newest = PublishedDocument.objects.filter(content_id=case.content_id).latest("pk")
    assert (newest.kind, newest.reason) == ("withdrawn", "consent_expired")
    assert client.get(f"/api/v1/case-studies/{case.slug}/").json()["reason"] == "consent_expired"
    assert client.get(picture).status_code == 404


def attached(state: str, days: int) -> SubmittedFile:
    submission = Submission.objects.create(
        content_id=f"00000000-0000-4000-8000-0000000{days:05d}",
        organisation=OrganisationFactory(),
        content={},
        digest="",
        state=state,
        remark="Нет.",
    )
    Submission.objects.filter(pk=submission.pk).update(changed_at=timezone.now() - timedelta(days=days))
    found = SubmittedFile(submission=submission, name="a.pdf", sent="1", digest=f"{days:064d}", size=3)
    found.file.save("a.pdf", ContentFile(b"pdf"), save=False)
    found.save()
    return found


def test_files_of_what_came_to_nothing_are_removed(django_capture_on_commit_callbacks):
    gone = [attached("declined", 91), attached("started", 181)]
    kept = [attached("declined", 89), attached("started", 179), attached("received", 400)]
    out = StringIO()
    with django_capture_on_commit_callbacks(execute=True):
        call_command("clear_attachments", stdout=out)
    assert out.getvalue().strip() == "2 files removed."
    assert set(SubmittedFile.objects.values_list("pk", flat=True)) == {each.pk for each in kept}
    assert not any(each.file.storage.exists(each.file.name) for each in gone)
    assert all(each.file.storage.exists(each.file.name) for each in kept)
