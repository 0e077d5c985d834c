import pytest

from cms.content.edges import EdgeCollector
from cms.content.media import UnionImage
from cms.content.pictures import picture
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Edge, Role
from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import items
from tests.factories.media import ImageFactory

pytestmark = pytest.mark.django_db


def gallery(*images: UnionImage) -> dict:
    return {
        "title": "Съезд",
        "images": items(*({"image": image.pk, "caption": f"№ {n}", "alt": ""} for n, image in enumerate(images))),
    }


def test_shape():
    first, second, edges = ImageFactory(), ImageFactory(), EdgeCollector()
    assert rendered("gallery", gallery(first, second), edges) == {
        "type": "gallery",
        "title": "Съезд",
        "images": [
            {"image": picture(first).model_dump(mode="json"), "caption": "№ 0"},
            {"image": picture(second).model_dump(mode="json"), "caption": "№ 1"},
        ],
    }
    assert edges.edges == (Edge(first.content_id, Role.EMBEDS), Edge(second.content_id, Role.EMBEDS))


def test_a_deleted_image_is_left_out_and_the_others_stay():
    first, second, edges = ImageFactory(), ImageFactory(), EdgeCollector()
    first_id = first.pk
    UnionImage.objects.filter(pk=first_id).delete()
    first.pk = first_id
    block = rendered("gallery", gallery(first, second), edges)
    assert block is not None
    assert [shown["image"]["id"] for shown in block["images"]] == [str(second.content_id)]
    assert [fault.pointer for fault in edges.faults] == ["/body/0/images/0"]


def test_an_image_without_description_is_refused_with_its_place():
    with pytest.raises(PublicationRefused) as refusal:
        rendered("gallery", gallery(ImageFactory(), ImageFactory(alt="")))
    assert [fault.pointer for fault in refusal.value.faults] == ["/body/0/images/1"]
