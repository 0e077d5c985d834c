"""Invented people, one of each role, with a practice that waits for them: so that a newcomer can play the workflow alone."""

from pathlib import Path

from django.contrib.auth.hashers import make_password
from django.db import transaction

from cms.accounts.models import User
from cms.bestpractice.actions import submit
from cms.bestpractice.submitted import SubmittedCase
from cms.config.demo.blocks import FOLDER
from cms.config.demo.demo_ids import demo_id
from cms.config.demo.pages import read
from cms.config.password_files import kept_password, new_password
from cms.config.workflows import setup_workflows
from cms.organisations.models import Organisation, RoleGrant


def introduce(password_file: Path) -> None:
    """Make the workflow of practices, people, and a practice that one of them has sent in. Needs what ``load_demo`` makes.

    Lessons and law stay without: whoever tries the admin or the API alone sees at once what publishing does. Only where
    nobody is but the first administrator: a school with people of its own gets neither strangers nor workflows.
    All have one new password, which stands in the file.
    """
    if User.objects.exclude(is_superuser=True).exists() or User.objects.count() > 1:
        return
    # One hash for all: a slow one takes as long as the rest of this.
    password = make_password(new_password(password_file))
    with transaction.atomic():
        setup_workflows({"case"})
        for given in read(FOLDER / "people.yaml"):
            organisation, role = Organisation.objects.get(slug=given.pop("organisation")), given.pop("role")
            user = User.objects.create(password=password, **given)
            RoleGrant.objects.create(user=user, organisation=organisation, role=role)
        _send_in(read(FOLDER / "submission.yaml"))


def cast(password_file: Path) -> list[tuple[str, str]]:
    """Login and part of each of the people who still have the password of the file, in the order of a material's way."""
    password = kept_password(password_file)
    emails = [given["email"] for given in read(FOLDER / "people.yaml")]
    grants = list(
        RoleGrant.objects.filter(user__email__in=emails).select_related("user", "organisation").order_by("pk")
    )
    hashes = {grant.user.password: grant.user for grant in grants}
    good = {each for each, user in hashes.items() if password and user.check_password(password)}
    return [
        (grant.user.email, f"{grant.get_role_display()}, {grant.organisation.short_name}")
        for grant in grants
        if grant.user.password in good
    ]


def _send_in(given: dict[str, object]) -> None:
    sender = Organisation.objects.get(slug=given.pop("organisation"))
    practice = SubmittedCase.model_validate(given, strict=False)
    submit(sender.content_id, demo_id("submission", sender.slug), practice, finished=True)
