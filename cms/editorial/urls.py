"""Addresses for people without an account."""

from django.urls import path

from cms.editorial import expert_views

urlpatterns = [
    path("sign/<str:token>/", expert_views.sign, name="sign"),
    path("sign/<str:token>/text/", expert_views.text, name="sign_text"),
]
