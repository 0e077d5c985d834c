"""What stands against deleting from the library: said before anything is deleted, with the names of what refers."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.legislation.models import Act, Citation, Edition, ServedEdition
from cms.organisations.deleting import needing
from cms.publication.models import DocumentHead, Kind

NAMED = 5


def refusal(instance: Model) -> str:
    """Why an object of the library can not be deleted, in the reader's language; "" when it can."""
    names = [*_named(needing(instance)), *_citing(instance)]
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
