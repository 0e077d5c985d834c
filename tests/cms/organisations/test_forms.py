"""What choosers do not offer is not taken by a form that somebody has filled in by hand."""

import json

import pytest
from django.test import Client
from wagtail.test.utils.form_data import querydict_from_html

from cms.content.media import UnionFile, UnionImage
from cms.organisations.forms import FOREIGN
from cms.organisations.models import Level, MediaFolder, Organisation, Role
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> Organisation:
    return OrganisationFactory(level=Level.TERRITORIAL, parent=OrganisationFactory())


@pytest.fixture
def elsewhere(here: Organisation) -> Organisation:
    return OrganisationFactory(level=Level.TERRITORIAL, parent=here.parent)


@pytest.fixture
def case(here: Organisation, client: Client):
    draft = CaseStudyFactory(organisation=here, live=False)
    draft.save_revision()
    client.force_login(person(Role.AUTHOR, here))
    return draft


def linking(key: int) -> str:
    """A paragraph with a link to a file, as the text editor sends it."""
    block = {"key": "a", "text": "бланк", "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
    block["entityRanges"] = [{"offset": 0, "length": 5, "key": 0}]
    link = {"type": "DOCUMENT", "mutability": "MUTABLE", "data": {"id": key, "url": "/x", "filename": "x.pdf"}}
    return json.dumps({"blocks": [block], "entityMap": {"0": link}})


def save(client: Client, case, block: str, values: dict[str, object]):
    """Send the editor's form with one block as the whole story; answers the response and what the draft then holds."""
    address = f"/admin/pages/{case.pk}/edit/"
    html = client.get(address).content.decode()
    form = querydict_from_html(html, form_id="page-edit-form")
    form.update({"body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": block, "body-0-id": ""})
    form.update({f"body-0-value{name}": str(value) for name, value in values.items()})
    answer = client.post(address, form)
    case.refresh_from_db()
    return answer, case.get_latest_revision_as_object().body.raw_data


BLOCKS = {
    "image": lambda image, file: {"-image": image, "-alt": "Зал", "-caption": ""},
    "file": lambda image, file: {"-file": file, "-title": ""},
    "paragraph": lambda image, file: {"": linking(file)},
}


KINDS = {
    "image": UnionImage._meta.verbose_name_plural,
    "file": UnionFile._meta.verbose_name_plural,
    "paragraph": UnionFile._meta.verbose_name_plural,
}


@pytest.mark.parametrize("block", BLOCKS)
def test_another_territorys_picture_or_file_is_refused_in_a_story(client: Client, case, here, elsewhere, block):
    folder = MediaFolder.open(elsewhere)
    foreign = BLOCKS[block](ImageFactory(collection=folder).pk, FileFactory(collection=folder).pk)
    answer, kept = save(client, case, block, foreign)
    assert (answer.status_code, len(kept)) == (200, 0)
    assert answer.context["form"].non_field_errors() == [str(FOREIGN % {"kind": KINDS[block]})]
    own = MediaFolder.open(here)
    mine = BLOCKS[block](ImageFactory(collection=own).pk, FileFactory(collection=own).pk)
    answer, kept = save(client, case, block, mine)
    assert (answer.status_code, [each["type"] for each in kept]) == (302, [block])


def test_what_has_stood_there_before_may_stay(client: Client, case, elsewhere):
    image = ImageFactory(collection=MediaFolder.open(elsewhere))
    case.body = [{"type": "image", "value": {"image": image.pk, "alt": "Зал", "caption": ""}}]
    case.save_revision()
    answer, kept = save(client, case, "image", {"-image": image.pk, "-alt": "Зал заседаний", "-caption": ""})
    assert (answer.status_code, kept[0]["value"]["alt"]) == (302, "Зал заседаний")


def test_what_is_not_there_is_refused(client: Client, case):
    answer, kept = save(client, case, "paragraph", {"": linking(999_999)})
    assert (answer.status_code, list(kept)) == (200, [])
