import pytest

from cms.content.attachments import attachment
from cms.content.edges import EdgeCollector
from cms.content.media import UnionFile
from cms.publication.rendering import Edge, Role
from tests.cms.content.bodies import rendered
from tests.factories.media import FileFactory

pytestmark = pytest.mark.django_db


def test_shape():
    file, edges = FileFactory(), EdgeCollector()
    assert rendered("file", {"file": file.pk, "title": ""}, edges) == {
        "type": "file",
        "file": attachment(file).model_dump(mode="json"),
    }
    assert edges.edges == (Edge(file.content_id, Role.EMBEDS),)


def test_the_place_may_give_its_own_title():
    block = rendered("file", {"file": FileFactory().pk, "title": "Бланк для печати"})
    assert block is not None
    assert block["file"]["title"] == "Бланк для печати"


def test_a_deleted_file_is_left_out_and_reported():
    file, edges = FileFactory(), EdgeCollector()
    UnionFile.objects.all().delete()
    assert rendered("file", {"file": file.pk, "title": ""}, edges) is None
    assert edges.edges == ()
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
