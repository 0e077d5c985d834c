"""The addresses of the delivery door, below ``/api/v1/``."""

from django.urls import path

from api.delivery.changes import ChangesRoute
from api.delivery.documents import DocumentRoute, DocumentsRoute
from api.delivery.entry import EntryRoute, VocabulariesRoute
from api.delivery.feeds import FeedRoute, PublicationsFeedRoute
from api.delivery.law import urls as law
from api.delivery.lists import ListRoute
from api.delivery.media import FileRoute, ImageRoute
from api.delivery.schemas import DocsRoute, ExampleRoute, OpenApiRoute, SchemaRoute

app_name = "delivery"

urlpatterns = [
    path("", EntryRoute.as_view(), name="entry"),
    path("changes/", ChangesRoute.as_view(), name="changes"),
    path("documents/", DocumentsRoute.as_view(), name="documents"),
    path("vocabularies/", VocabulariesRoute.as_view(), name="vocabularies"),
    path("images/<uuid:content_id>/<str:digest>/<str:rendition>", ImageRoute.as_view(), name="image"),
    path("files/<uuid:content_id>/<str:digest>/<str:filename>", FileRoute.as_view(), name="file"),
    *law.urlpatterns,
    path("feeds/publications.<str:form>", PublicationsFeedRoute.as_view(), name="publications_feed"),
    path("feeds/<str:feed>.<str:form>", FeedRoute.as_view(), name="feed"),
    path("openapi.json", OpenApiRoute.as_view(), name="openapi"),
    path("schemas/<str:type>/", SchemaRoute.as_view(), name="schema"),
    path("schemas/<str:type>/example/", ExampleRoute.as_view(), name="schema_example"),
    path("docs/", DocsRoute.as_view(), name="docs"),
    # Last: a document type may have any other name.
    path("<str:plural>/", ListRoute.as_view(), name="list"),
    path("<str:plural>/<str:key>/", DocumentRoute.as_view(), name="document"),
]
