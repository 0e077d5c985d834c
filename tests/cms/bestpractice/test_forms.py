"""The editor of a case study asks for the acts of the library once for all citations, however many there are."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, LegalBasis
from tests.factories.legislation import ActFactory
from tests.factories.pages import CaseStudyFactory

pytestmark = pytest.mark.django_db


def cited(times: int, act) -> CaseStudyPage:
    case = CaseStudyFactory()
    case.legal_basis = [LegalBasis(citation=f"статья {number}", act=act.content_id) for number in range(1, times + 1)]
    case.save_revision().publish()
    return case


def opened(client: Client, case: CaseStudyPage) -> tuple[int, BeautifulSoup]:
    address = f"/admin/pages/{case.pk}/edit/"
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(queries), BeautifulSoup(answer.content, "html.parser")


def test_twelve_citations_take_no_more_queries_than_two(client: Client):
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    act = ActFactory()
    few, _page = opened(client, cited(2, act))
    many, page = opened(client, cited(12, act))
    assert many == few
    chosen = page.select("select[name^='legal_basis-'] option[selected]")
    assert [option["value"] for option in chosen if option["value"]] == [str(act.content_id)] * 12
    # A row that is added in the browser has the choice too.
    (blank,) = page.select("#id_legal_basis-EMPTY_FORM_TEMPLATE")
    assert str(act.content_id) in str(blank)
