import pytest

from cms.content.edges import EdgeCollector
from cms.content.media import UnionImage
from cms.content.pictures import picture
from cms.publication.rendering import Edge, Role
from tests.cms.content.bodies import rendered
from tests.factories.media import ImageFactory

pytestmark = pytest.mark.django_db


def test_shape():
    image, edges = ImageFactory(), EdgeCollector()
    assert rendered("image", {"image": image.pk, "caption": "Переговоры", "alt": ""}, edges) == {
        "type": "image",
        "image": picture(image).model_dump(mode="json"),
        "caption": "Переговоры",
    }
    assert edges.edges == (Edge(image.content_id, Role.EMBEDS),)


def test_the_place_may_have_its_own_description():
    block = rendered("image", {"image": ImageFactory().pk, "caption": "", "alt": "Слева — председатель"})
    assert block is not None
    assert block["image"]["alt"] == "Слева — председатель"


def test_a_deleted_image_is_left_out_and_reported():
    image, edges = ImageFactory(), EdgeCollector()
    UnionImage.objects.all().delete()
    assert rendered("image", {"image": image.pk, "caption": "", "alt": ""}, edges) is None
    assert edges.edges == ()
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
