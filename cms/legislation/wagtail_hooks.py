"""The library of law in the admin."""

from typing import Any

from django.urls import include, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from cms.legislation.admin import citations, structure, uploads, views
from cms.legislation.admin.deleting import refusal
from cms.legislation.admin.viewsets import ContentPageViewSet, LegislationGroup
from cms.legislation.models import Act, Edition, Effect, PracticeNote
from cms.organisations.deleting import register_refusal

register_snippet(LegislationGroup)

urls = (
    [
        path("origins/<int:pk>/", views.origin, name="origin"),
        path("citations/<int:pk>/", citations.decide, name="decide_citation"),
        path("citations/<str:document_type>/<uuid:document>/<str:locale>/", citations.citations, name="citations"),
        path("editions/<int:pk>/structure/", structure.structure, name="structure"),
        path("editions/<int:pk>/levels/", structure.correct_level, name="correct_level"),
        path("editions/<int:pk>/corrections/<int:correction>/undo/", structure.undo, name="undo_correction"),
        path("uploads/add/", uploads.add, name="upload"),
        path("uploads/<int:pk>/", uploads.review, name="review_upload"),
        path("provisions/<uuid:pk>/", citations.provision, name="provision"),
    ],
    "legislation",
)


register_refusal(refusal, Act, Edition, Effect, PracticeNote)


@hooks.register("register_admin_urls")
def register_urls() -> list[Any]:
    return [path("legislation/", include(urls))]


@hooks.register("register_admin_viewset")
def register_page_viewset() -> ContentPageViewSet:
    return ContentPageViewSet()
