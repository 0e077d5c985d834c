from django.urls import path

from api.authoring.actions import VERBS, QueueRoute
from api.authoring.batch import BatchRoute
from api.authoring.blocks import BlockRoute, BlocksRoute
from api.authoring.documents import DocumentRoute, DocumentsRoute
from api.authoring.history import DiffRoute, HistoryRoute, RevisionRoute, RevisionsRoute
from api.authoring.imports import ImportRoute, JobRoute
from api.authoring.media import MediaRoute, MediumRoute
from api.authoring.openapi import openapi_json
from api.authoring.releases import (
    ReleaseCheckRoute,
    ReleaseItemRoute,
    ReleaseItemsRoute,
    ReleaseRoute,
    ReleasesRoute,
    ReleaseVerbRoute,
)
from api.authoring.types import SchemaRoute, TypesRoute

urlpatterns = [
    path("openapi.json", openapi_json, name="authoring_openapi"),
    path("types/", TypesRoute.as_view()),
    path("types/<str:type_name>/schema/<str:form>/", SchemaRoute.as_view()),
    path("documents/", DocumentsRoute.as_view()),
    path("documents/<uuid:content_id>/", DocumentRoute.as_view()),
    path("documents/<uuid:content_id>/blocks/", BlocksRoute.as_view()),
    path("documents/<uuid:content_id>/blocks/<uuid:block>/", BlockRoute.as_view()),
    path("documents/<uuid:content_id>/revisions/", RevisionsRoute.as_view()),
    path("documents/<uuid:content_id>/revisions/diff/", DiffRoute.as_view()),
    path("documents/<uuid:content_id>/revisions/<int:number>/", RevisionRoute.as_view()),
    path("documents/<uuid:content_id>/history/", HistoryRoute.as_view()),
    *(path(f"documents/<uuid:content_id>/{verb}/", route.as_view()) for verb, route in VERBS.items()),
    path("releases/", ReleasesRoute.as_view()),
    path("releases/<uuid:release>/", ReleaseRoute.as_view()),
    path("releases/<uuid:release>/items/", ReleaseItemsRoute.as_view()),
    path("releases/<uuid:release>/items/<int:number>/", ReleaseItemRoute.as_view()),
    path("releases/<uuid:release>/check/", ReleaseCheckRoute.as_view()),
    path("releases/<uuid:release>/<str:verb>/", ReleaseVerbRoute.as_view()),
    path("queue/", QueueRoute.as_view()),
    path("batch/", BatchRoute.as_view()),
    path("imports/<str:kind>/", ImportRoute.as_view()),
    path("jobs/<uuid:job>/", JobRoute.as_view()),
    path("<str:plural>/", MediaRoute.as_view()),
    path("<str:plural>/<uuid:content_id>/", MediumRoute.as_view()),
]
