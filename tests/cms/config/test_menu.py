"""Every item of the menu opens for every role, and its screen speaks Russian."""

import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from cms.accounts.models import User
from cms.config.site import setup_site
from cms.organisations.models import Level, Organisation, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db

# Names, formats, addresses and what the readers of a screen know in Latin letters.
FORMATS = "word excel csv xlsx pdf docx html txt xml webvtt srt webm utf windows qti scorm akoma ntoso"
PICTURES = "avif gif jpeg jpg png webp"
COLUMNS_OF_INDICATORS = "series title indicator unit territory level organisation source period value"
KNOWN = {"api", "url", "wagtail", "english", *FORMATS.split(), *PICTURES.split(), *COLUMNS_OF_INDICATORS.split()}
# Lists that show slugs and names of files, which are Latin for everybody.
SLUGS = {
    "/admin/snippets/content/activistcategory/",
    "/admin/snippets/content/topic/",
    "/admin/snippets/lessons/glossaryterm/",
    "/admin/documents/",
}
# Wagtail's own screens for the superuser, whose columns it names without a translation.
UNTRANSLATED = {"/admin/locales/", "/admin/sites/", "/admin/reports/page-types-usage/"}


def addresses(client: Client) -> list[str]:
    """What the menu offers, as the sidebar gets it."""
    text = client.get("/admin/").content.decode()
    found = set(re.findall(r'"url": "(/admin/[^"?#]*)"', text))
    return sorted(each for each in found if "logout" not in each and "account" not in each)


def words(page: str) -> set[str]:
    """Latin words that a person sees or hears read aloud: without scripts, styles and addresses."""
    soup = BeautifulSoup(page, "html.parser")
    unseen = soup(["script", "style", "template", "svg", "code", "kbd", "noscript"])
    # A counter that Wagtail's script fills, and shows when there is something to count.
    for each in [*unseen, *soup.select("[data-side-panel-toggle-counter][hidden]")]:
        each.decompose()
    said = [
        str(tag[name])
        for name in ("title", "aria-label", "placeholder", "alt")
        for tag in soup.find_all(attrs={name: True})
    ]
    text = re.sub(r"https?://\S+|\S+@\S+|\S*/[\w/.-]+", " ", " ".join([soup.get_text(" "), *said]))
    return {word.lower() for word in re.findall(r"\b[A-Za-z]{3,}\b", text)} - KNOWN


@pytest.fixture
def people() -> dict[str, User]:
    """One of each role, in a territory, and the superuser; the school is the demo's."""
    call_command("load_demo", verbosity=0)
    territory = Organisation.objects.filter(level=Level.TERRITORIAL).first()
    superuser = User.objects.create_superuser("operator@example.org", "x")
    return {"superuser": superuser, **{role.value: person(role, territory) for role in Role}}


def test_no_dead_items_and_no_english_words_for_any_role(people: dict[str, User]) -> None:
    dead, english = [], {}
    # A lesson of the demo stands in English too, and is listed by its own name.
    names = {word for page in Page.objects.filter(locale__language_code="en") for word in words(page.title)}
    assert words(Client().get("/admin/login/").content.decode()) == set()
    for name, user in people.items():
        client = Client()
        client.force_login(user)
        offered = addresses(client)
        assert "/admin/case-studies/" in offered
        for address in ["/admin/", *offered]:
            answer = client.get(address, follow=True)
            # Wagtail sends whoever may not go on back to the first screen.
            is_sent_back = bool(answer.redirect_chain) and answer.redirect_chain[-1][0] == "/admin/"
            if answer.status_code != 200 or is_sent_back:
                dead.append((name, address, answer.status_code))
            elif address not in SLUGS | UNTRANSLATED and (found := words(answer.content.decode()) - names):
                english[address] = found
    assert dead == []
    assert english == {}


@pytest.mark.parametrize(
    ("role", "address", "is_offered"),
    [
        (Role.LAWYER, "/admin/legislation/uploads/add/", True),
        (Role.AUTHOR, "/admin/legislation/uploads/add/", False),
        (Role.PUBLISHER, "/admin/legislation/uploads/add/", False),
        (Role.AUTHOR, "/admin/lessons-import/", True),
        (Role.LAWYER, "/admin/lessons-import/", False),
        (Role.PUBLISHER, "/admin/lessons-import/", False),
        (Role.ADMINISTRATOR, "/admin/reports/page-types-usage/", False),
    ],
)
def test_what_opens_is_offered_and_what_does_not_is_not(role: Role, address: str, is_offered: bool) -> None:
    client = Client()
    client.force_login(person(role, OrganisationFactory()))
    assert (address in addresses(client), client.get(address).status_code) == (is_offered, 200 if is_offered else 302)


def test_the_first_screen_sends_nobody_to_the_guide_of_wagtail() -> None:
    client = Client()
    client.force_login(person(Role.AUTHOR, OrganisationFactory()))
    page = client.get("/admin/").content.decode()
    assert "Учётная запись" in page
    assert "wagtail.org" not in page


@pytest.mark.parametrize("address", ["/admin/groups/edit/{group}/", "/admin/snippets/organisations/rolegrant/add/"])
def test_screens_of_the_superuser_that_the_menu_leads_to(address: str) -> None:
    setup_site()
    group = Group.objects.create(name="Наблюдатели")
    client = Client()
    client.force_login(User.objects.create_superuser("operator@example.org", "x"))
    assert client.get(address.format(group=group.pk)).status_code == 200


def test_what_words_are_seen() -> None:
    """The measure itself: it sees text and names for screen readers, and no markup."""
    page = '<p class="plain">Урок <b>Draft</b> PDF</p><nav aria-label="Actions"></nav><script>let value = 1</script>'
    assert words(page) == {"draft", "actions"}
