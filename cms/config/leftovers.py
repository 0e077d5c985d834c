"""What Wagtail's migrations leave in every new school, in English: taken away where nothing uses it, else renamed."""

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Collection, Page

from cms.config.workflows import remove_the_example

GROUPS = {"Editors": "Редакторы без роли", "Moderators": "Модераторы без роли"}


@transaction.atomic
def clear_leftovers() -> None:
    """Take away Wagtail's example of a workflow and its two groups, whose rights the roles replace; name the roots of
    the trees of pages and of folders in Russian. What people or steps use stays, under a Russian name. What somebody
    has named otherwise is left alone. Can be repeated."""
    remove_the_example()
    for english, russian in GROUPS.items():
        group = Group.objects.filter(name=english)
        group.filter(user__isnull=True, groupapprovaltask__isnull=True).delete()
        if not Group.objects.filter(name=russian).exists():
            group.update(name=russian)
    Page.objects.filter(depth=1, title="Root").update(title="Все разделы", draft_title="Все разделы")
    Collection.objects.filter(depth=1, name="Root").update(name="Все папки")
