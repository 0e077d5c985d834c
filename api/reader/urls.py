"""The reader's addresses, at the root of the site."""

from django.urls import path, re_path

from api.reader import pages, provisions

app_name = "reader"

urlpatterns = [
    path("", pages.screen, name="home"),
    path("sw.js", pages.worker, name="worker"),
    path("app/<str:state>/<path:path>", pages.file, name="file"),
    path("preview/", pages.preview, name="preview"),
    re_path(r"^(?:search|saved|settings|more)/$", pages.screen, name="screen"),
    path("provisions/<uuid:provision>/", provisions.provision, name="provision"),
    path("<slug:plural>/", pages.collection, name="collection"),
    path("<slug:plural>/<str:key>/", pages.document, name="document"),
    re_path(r"^(?P<plural>acts)/(?P<key>[^/]+)/compare/$", pages.document, name="compare"),
]
