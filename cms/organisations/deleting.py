"""What is in use is not deleted, one by one or many at once: the answer says so in words and leads back."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

NAMED = 5
Refusal = Callable[[Any], str]
_refusals: dict[type[Model], Refusal] = {}


def register_refusal(refusal: Refusal, *models: type[Model]) -> None:
    """Have a room say itself why its objects can not be deleted, instead of the kinds and numbers that are told of others."""
    _refusals.update(dict.fromkeys(models, refusal))


def refuse_what_is_in_use(request: HttpRequest, objects: Sequence[Any]) -> HttpResponse | None:
    """A hook of Wagtail's before snippets or pages are deleted, also before the question whether to. None when nothing stands
    against it; else nothing is deleted, and the answer leads back and says why."""
    refusals = [words for each in objects if (words := _refusals.get(type(each), refusal)(each))]
    if not refusals:
        return None
    for words in refusals[:NAMED]:
        messages.error(request, words)
    if len(refusals) > NAMED:
        messages.error(request, _("There are more: %(count)d in all.") % {"count": len(refusals)})
    first = objects[0]
    if isinstance(first, Page):
        return redirect("wagtailadmin_explore", first.get_parent().pk)
    one = AdminURLFinder(request.user).get_edit_url(first) if len(objects) == 1 else None
    return redirect(one or type(first).snippet_viewset.get_url_name("list"))


def refusal(instance: Model) -> str:
    """Why an object can not be deleted, with the kinds and numbers of what needs it; "" when it can. No names: some may
    belong to others."""
    kinds = Counter(str(each._meta.verbose_name_plural) for each in needing(instance))
    if not kinds:
        return ""
    shown = "; ".join(f"{kind} ({number})" for kind, number in sorted(kinds.items()))
    return _("“%(name)s” can not be deleted, it is in use: %(kinds)s. Change these first.") % {
        "name": instance,
        "kinds": shown,
    }


def needing(instance: Model) -> Collection[Any]:
    """What would be left without something that it must have, were this deleted; of a page, with all below it."""
    rows: list[Any] = [instance]
    if isinstance(instance, Page):
        rows = list(Page.objects.descendant_of(instance, inclusive=True))
    try:
        Collector(using=DEFAULT_DB_ALIAS, origin=instance).collect(rows)
    except ProtectedError as error:
        return error.protected_objects
    except RestrictedError as error:
        return error.restricted_objects
    return ()


def before_many(request: HttpRequest, action: str, objects: list[Any], view: Any) -> HttpResponse | None:
    """A hook of Wagtail's before something is done with many pages. A page that mirrors another has no text of its own to
    publish: it is left out."""
    pages = bool(objects) and isinstance(objects[0], Page)
    if pages and action == "delete":
        return refuse_what_is_in_use(request, objects)
    if pages and action == "publish":
        objects[:] = [page for page in objects if page.alias_of_id is None]
    return None
