from uuid import UUID

import pytest

from cms.content.edges import EdgeCollector
from cms.publication.rendering import Edge, Role
from tests.cms.lessons.bodies import rendered

ACT = UUID("22222222-2222-4222-8222-222222222222")


def test_shape_and_edge():
    edges = EdgeCollector()
    value = {"act": str(ACT), "label": "ч. 1 ст. 374", "quote": "Увольнение…"}
    assert rendered("provision", value, edges) == {
        "type": "provision",
        "ref": str(ACT),
        "label": "ч. 1 ст. 374",
        "quote": "Увольнение…",
    }
    assert edges.edges == (Edge(ACT, Role.CITES, "ч. 1 ст. 374"),)


@pytest.mark.parametrize("act", [None, "", "not an id"])
def test_without_an_act_it_is_left_out_and_reported(act):
    edges = EdgeCollector()
    assert rendered("provision", {"act": act, "label": "ст. 1", "quote": ""}, edges) is None
    assert edges.edges == ()
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
