"""The bones of a school: its locales and the sections where editors put pages."""

from django.db import transaction
from wagtail.models import Locale, Page, Site

from cms.content.pages import SectionPage

SECTIONS = (("lessons", "Уроки"), ("practice", "Лучший опыт"), ("legal-updates", "Новости права"))


@transaction.atomic
def setup_site() -> None:
    """Make the locales ru and en, the home page and its sections, where they are missing. Can be repeated."""
    russian, _ = Locale.objects.get_or_create(language_code="ru")
    Locale.objects.get_or_create(language_code="en")
    home = SectionPage.objects.filter(slug="home", depth=2).first() or _make_home(russian)
    Site.objects.update_or_create(is_default_site=True, defaults={"root_page": home, "hostname": "localhost"})
    for slug, title in SECTIONS:
        if not SectionPage.objects.child_of(home).filter(slug=slug).exists():
            home.add_child(instance=SectionPage(title=title, slug=slug, locale=russian))


def home_page() -> Page:
    """The page under which the sections stand, made by ``setup_site``."""
    return Site.objects.get(is_default_site=True).root_page


def section(slug: str) -> SectionPage:
    """A section made by ``setup_site``, and not its translation, which has the same address in its own tree."""
    return SectionPage.objects.get(slug=slug, depth=3, locale__language_code="ru")


def _make_home(locale: Locale) -> SectionPage:
    root = Page.get_first_root_node()
    if root is None:
        root = Page.add_root(title="Все разделы", slug="root", locale=locale)
    # Wagtail's first migration leaves a page that says welcome.
    Site.objects.all().delete()
    root.get_children().filter(slug="home").delete()
    root.refresh_from_db()
    return root.add_child(instance=SectionPage(title="Актив", slug="home", locale=locale))
