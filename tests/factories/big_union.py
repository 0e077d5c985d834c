"""A union of three thousand organisations with two hundred editors and some work before them, made in a few statements."""

from dataclasses import dataclass
from uuid import uuid4

from django.utils import timezone
from wagtail.models import Revision

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, Submission
from cms.config.site import home_page, setup_site
from cms.organisations.grants import Role, RoleGrant
from cms.organisations.models import Level, Organisation
from cms.organisations.roles import setup_roles
from tests.factories.lessons import RecordingFactory
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import CaseStudyFactory, LessonFactory, ReplicationFactory

TERRITORIES, EACH = 30, 99
EDITORS = 200
ROWS = 30


@dataclass(frozen=True, slots=True)
class BigUnion:
    """``chief`` may do everything; ``editor`` is the territorial editor of the first territory; ``centre`` publishes."""

    organisations: int
    chief: User
    editor: User
    centre: User


def big_union() -> BigUnion:
    """1 central, 30 territorial and 2 970 primary organisations; 200 editors; 30 rows of what lists show."""
    setup_site()
    organisations = _tree()
    territories = [each for each in organisations if each.level == Level.TERRITORIAL]
    editors = _editors(territories, organisations[0])
    setup_roles(home_page())
    _work(territories[0])
    chief = User.objects.create_superuser("chief@example.org", "x", first_name="Вера", last_name="Лапина")
    return BigUnion(len(organisations), chief, editors[0], editors[-1])


def _tree() -> list[Organisation]:
    step, centre_path = Organisation.steplen, Organisation._get_path("", 1, 1)
    rows = [_row("Профсоюз", Level.CENTRAL, centre_path, TERRITORIES)]
    for territory in range(1, TERRITORIES + 1):
        path = Organisation._get_path(centre_path, 2, territory)
        rows.append(_row(f"Обком {territory}", Level.TERRITORIAL, path, EACH))
        rows += [
            _row(f"Первичка {territory}-{number}", Level.PRIMARY, Organisation._get_path(path, 3, number), 0)
            for number in range(1, EACH + 1)
        ]
    made = Organisation.objects.bulk_create(rows)
    by_path = {each.path: each for each in made}
    for each in made:
        each.parent = by_path.get(each.path[:-step])
    Organisation.objects.bulk_update(made, ["parent"])
    revisions = Revision.objects.bulk_create(
        Revision(
            content_type=each.get_content_type(),
            base_content_type=each.get_base_content_type(),
            object_id=str(each.pk),
            created_at=timezone.now(),
            content=each.serializable_data(),
            object_str=str(each),
        )
        for each in made
    )
    for each, revision in zip(made, revisions, strict=True):
        each.latest_revision = each.live_revision = revision
    Organisation.objects.bulk_update(made, ["latest_revision", "live_revision"])
    return made


def _row(name: str, level: Level, path: str, children: int) -> Organisation:
    return Organisation(
        name=name,
        short_name=name,
        slug=f"o-{path.lower()}",
        level=level,
        region="Приозёрский край",
        path=path,
        depth=len(path) // Organisation.steplen,
        numchild=children,
    )


def _editors(territories: list[Organisation], centre: Organisation) -> list[User]:
    people = User.objects.bulk_create(
        User(email=f"editor-{number}@example.org", first_name="Ольга", last_name=f"Редакторова-{number}")
        for number in range(EDITORS)
    )
    roles = list(Role)
    grants = [
        RoleGrant(user=user, organisation=territories[number % TERRITORIES], role=roles[(number + 1) % len(roles)])
        for number, user in enumerate(people[:-1])
    ]
    grants.append(RoleGrant(user=people[-1], organisation=centre, role=Role.PUBLISHER))
    RoleGrant.objects.bulk_create(grants)
    return people


def _work(territory: Organisation) -> None:
    schools = list(Organisation.objects.filter(path__startswith=territory.path, level=Level.PRIMARY)[: ROWS + 1])
    for number in range(ROWS):
        case = CaseStudyFactory(organisation=schools[number], title=f"Опыт {number}")
        case.save_revision(log_action=True)
        LessonFactory(organisation=schools[number], title=f"Урок {number}").save_revision(log_action=True)
        ReplicationFactory(case=case, organisation=schools[number + 1])
        content = {"title": f"Заявка {number}"}
        Submission.objects.create(
            content_id=uuid4(), organisation=schools[number], content=content, digest="", state="received", page=case
        )
        if number < 5:
            RecordingFactory(organisation=schools[number])
    ImageFactory()
    FileFactory()
    assert CaseStudyPage.objects.count() == ROWS
