from uuid import UUID

from cms.content.edges import EdgeCollector
from cms.publication.rendering import Edge, Role
from tests.cms.lessons.bodies import rendered

TERM = UUID("44444444-4444-4444-8444-444444444444")


def test_shape_and_edge():
    edges = EdgeCollector()
    assert rendered("glossary_term", {"term": str(TERM)}, edges) == {"type": "glossary_term", "ref": str(TERM)}
    assert edges.edges == (Edge(TERM, Role.SEE_ALSO),)


def test_without_a_term_it_is_left_out_and_reported():
    edges = EdgeCollector()
    assert rendered("glossary_term", {"term": None}, edges) is None
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
