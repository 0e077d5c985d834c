"""The addresses of the law, below ``/api/v1/``."""

from django.urls import path

from api.delivery.law.acts import ActDiffRoute, ActTextRoute, ActTocRoute
from api.delivery.law.calendar import InForceRoute
from api.delivery.law.portions import ActProvisionsRoute
from api.delivery.law.provisions import (
    ProvisionByLabelRoute,
    ProvisionCitingRoute,
    ProvisionHistoryRoute,
    ProvisionRoute,
)
from api.delivery.law.resolve import ResolveRoute
from api.delivery.law.standing import LawChecksRoute

urlpatterns = [
    path("acts/<str:act>/toc/", ActTocRoute.as_view(), name="act_toc"),
    path("acts/<str:act>/text/", ActTextRoute.as_view(), name="act_text"),
    path("acts/<str:act>/diff/", ActDiffRoute.as_view(), name="act_diff"),
    path("acts/<str:act>/provisions/", ActProvisionsRoute.as_view(), name="act_provisions"),
    path("acts/<str:act>/provisions/<str:label>/", ProvisionByLabelRoute.as_view(), name="provision_by_label"),
    path("provisions/<uuid:provision>/", ProvisionRoute.as_view(), name="provision"),
    path("provisions/<uuid:provision>/history/", ProvisionHistoryRoute.as_view(), name="provision_history"),
    path("provisions/<uuid:provision>/citing/", ProvisionCitingRoute.as_view(), name="provision_citing"),
    path("feeds/in-force.ics", InForceRoute.as_view(), name="in_force_calendar"),
    path("law-checks/", LawChecksRoute.as_view(), name="law_checks"),
    path("resolve/", ResolveRoute.as_view(), name="resolve"),
]
