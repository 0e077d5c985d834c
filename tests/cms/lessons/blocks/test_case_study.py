from uuid import UUID

from cms.content.edges import EdgeCollector
from cms.publication.rendering import Edge, Role
from tests.cms.lessons.bodies import rendered

CASE = UUID("33333333-3333-4333-8333-333333333333")


def test_shape_and_edge():
    edges = EdgeCollector()
    assert rendered("case_study", {"case": str(CASE), "note": "Как считали"}, edges) == {
        "type": "case_study",
        "ref": str(CASE),
        "note": "Как считали",
    }
    assert edges.edges == (Edge(CASE, Role.SEE_ALSO),)


def test_without_a_case_it_is_left_out_and_reported():
    edges = EdgeCollector()
    assert rendered("case_study", {"case": None, "note": ""}, edges) is None
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
