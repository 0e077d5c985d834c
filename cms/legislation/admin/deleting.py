"""What stands against deleting from the library: said before anything is deleted, with the names of what refers."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.legislation.models import Act, Citation, Edition, Effect, PracticeNote, ServedEdition
from cms.publication.models import DocumentHead, Kind

KEPT = (Act, Edition, Effect, PracticeNote)
NAMED = 5


def refuse_deletion(request: HttpRequest, objects: Sequence[Model]) -> HttpResponse | None:
    """A hook of Wagtail's, before one object or several of a list are deleted, also before the question whether to.

    Where something refers to one of them nothing is deleted: the answer leads back and says what refers. None lets it be
    deleted, and always does for what is not of the library."""
    refusals = [text for each in objects if isinstance(each, KEPT) and (text := refusal(each))]
    if not refusals:
        return None
    for text in refusals[:NAMED]:
        messages.error(request, text)
    if len(refusals) > NAMED:
        messages.error(request, _("There are more: %(count)d in all.") % {"count": len(refusals)})
    viewset = type(objects[0]).snippet_viewset  # type: ignore[attr-defined]
    one = AdminURLFinder(request.user).get_edit_url(objects[0]) if len(objects) == 1 else None
    return redirect(one or viewset.get_url_name("list"))


def refusal(instance: Model) -> str:
    """Why an object of the library can not be deleted, in the reader's language; "" when it can."""
    names = [*_protected(instance), *_citing(instance)]
    if not names:
        return ""
    shown = "; ".join(names[:NAMED])
    more = len(names) - NAMED
    if more > 0:
        shown += " " + ngettext("and %(count)d more", "and %(count)d more", more) % {"count": more}
    return _("“%(name)s” can not be deleted. It is referred to by: %(referring)s. Change or delete these first.") % {
        "name": instance,
        "referring": shown,
    }


def _protected(instance: Model) -> list[str]:
    try:
        Collector(using=DEFAULT_DB_ALIAS, origin=instance).collect([instance])
    except ProtectedError as error:
        return _named(error.protected_objects)
    except RestrictedError as error:
        return _named(error.restricted_objects)
    return []


def _named(objects: Iterable[Any]) -> list[str]:
    """What refers, by kind and name; a line of a page is named as its page."""
    owners = (getattr(each, "page", each) for each in objects)
    return sorted({f"{capfirst(each._meta.verbose_name)} «{each}»" for each in owners})


def _citing(instance: Model) -> list[str]:
    """Published documents that cite the act, where no other edition of it would be left to lead to."""
    if isinstance(instance, Edition):
        served = ServedEdition.objects.filter(act=instance.act_id)
        if not served.filter(edition=instance).exists() or served.exclude(edition=instance).exists():
            return []
        act_pk = instance.act_id
    elif isinstance(instance, Act):
        act_pk = instance.pk
    else:
        return []
    citing = Citation.objects.told().filter(act=act_pk).values("document")
    heads = DocumentHead.objects.filter(content_id__in=citing, kind=Kind.PUBLISHED).order_by("title")
    return [f"«{title}»" for title in dict.fromkeys(heads.values_list("title", flat=True))]
