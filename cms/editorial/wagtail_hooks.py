"""Where editors find the queue."""

from typing import Any

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.editorial import log_words, views  # noqa: F401  (the log words register themselves)
from cms.editorial.models import Outcome, ReviewTask

urls = (
    [path("", views.queue, name="queue"), path("<int:pk>/", views.task, name="task")],
    "editorial",
)


class QueueMenuItem(MenuItem):
    """Shows how many tasks are open."""

    def render_component(self, request: HttpRequest) -> Any:
        waiting = ReviewTask.objects.filter(outcome=Outcome.OPEN).count()
        component = super().render_component(request)
        if waiting:
            component.label = f"{component.label} ({waiting})"
        return component


@hooks.register("register_admin_urls")
def register_urls() -> list[Any]:
    return [path("reviews/", include(urls))]


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    return QueueMenuItem(_("To review"), reverse("editorial:queue"), icon_name="check", order=250)
