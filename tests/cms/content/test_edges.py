from uuid import UUID

import pytest

from cms.content.edges import EdgeCollector
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Edge, Role

ACT = UUID("9b1d0000-0000-4000-8000-000000000001")
IMAGE = UUID("9b1d0000-0000-4000-8000-000000000002")


def test_edges_stay_in_reading_order_each_once():
    edges = EdgeCollector()
    edges.refer(ACT, Role.CITES, "ч. 1 ст. 374")
    edges.embed(IMAGE)
    edges.refer(ACT, Role.CITES, "ст. 377")
    edges.refer(ACT, Role.CITES, "ч. 1 ст. 374")
    assert edges.edges == (
        Edge(ACT, Role.CITES, "ч. 1 ст. 374"),
        Edge(IMAGE, Role.EMBEDS),
        Edge(ACT, Role.CITES, "ст. 377"),
    )


def test_what_was_left_out_is_reported_with_its_place():
    edges = EdgeCollector()
    with edges.at("body"):
        with edges.at(0):
            edges.report("first")
        with edges.at(7), edges.at("items"):
            edges.report("second")
    edges.report("third")
    assert edges.faults == (Fault("/body/0", "first"), Fault("/body/7/items", "second"), Fault("", "third"))


def test_a_refusal_says_its_place():
    edges = EdgeCollector()
    with pytest.raises(PublicationRefused) as refusal, edges.at("body"), edges.at(2):
        raise PublicationRefused([Fault("/image", "no description")])
    assert refusal.value.faults == (Fault("/body/2/image", "no description"),)


def test_after_a_refusal_the_place_is_the_outer_one():
    edges = EdgeCollector()
    with pytest.raises(PublicationRefused), edges.at("body"):
        raise PublicationRefused([Fault("", "x")])
    edges.report("later")
    assert edges.faults == (Fault("", "later"),)
