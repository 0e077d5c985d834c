"""The form of an act: bodies one by one, and no act twice."""

import pytest
from django.urls import reverse

from cms.legislation.models import Act
from tests.factories.legislation import ActFactory

pytestmark = pytest.mark.django_db


def send(client, *bodies: str, **changed: str):
    fields = {
        "title": "О совместной работе", "short_title": "", "slug": "joint", "type": "order", "level": "federal",
        "number": "5н/7", "signed_on": "2024-02-01", "published_in": "", "published_on": "", "registration_number": "",
        "registered_on": "", "ended_on": "", "end": "", "ended_by": "", "territory": "", "organisation": "",
        "audience": "public", "aliases-TOTAL_FORMS": "0", "aliases-INITIAL_FORMS": "0",
        "issuing_bodies-TOTAL_FORMS": str(len(bodies)), "issuing_bodies-INITIAL_FORMS": "0",
    }  # fmt: skip
    for place, body in enumerate(bodies):
        fields |= {
            f"issuing_bodies-{place}-name": body,
            f"issuing_bodies-{place}-number": str(place + 5),
            f"issuing_bodies-{place}-ORDER": str(place + 1),
        }
    return client.post(reverse(Act.snippet_viewset.get_url_name("add")), {**fields, **changed})


def test_a_joint_act_has_its_bodies_in_order_and_all_its_numbers(admin):
    assert send(admin, "Минтруд России", "Минздрав России").status_code == 302
    act = Act.objects.get()
    assert [body.name for body in act.issuing_bodies.all()] == ["Минтруд России", "Минздрав России"]
    assert (act.bodies, act.numbers) == ("Минтруд России, Минздрав России", ("5н/7", "5", "6"))


def test_the_same_act_is_not_added_twice(admin):
    send(admin, "Минтруд России")
    answer = send(admin, "Минтруд России", slug="joint-2")
    assert answer.status_code == 200
    assert "number" in answer.context["form"].errors
    assert Act.objects.count() == 1
    assert send(admin, "Минздрав России", slug="joint-3").status_code == 302


def test_a_line_of_bodies_that_came_without_a_list_becomes_one():
    act = ActFactory(bodies="Правительство Российской Федерации")
    assert [body.name for body in act.issuing_bodies.all()] == ["Правительство Российской Федерации"]
    fresh = Act.objects.get()
    fresh.bodies = "Совет Министров"
    fresh.save()
    assert [body.name for body in Act.objects.get().issuing_bodies.all()] == ["Совет Министров"]
