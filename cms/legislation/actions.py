"""Writing verbs of the library."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from cms.legislation.models import Act, Edition

ENCODINGS = ("utf-8-sig", "utf-8", "cp1251")
MAX_BYTES = 20 * 1024 * 1024


class UnreadableText(ValueError):
    """The file is not a text of an act; the message says why."""


@dataclass(frozen=True, slots=True)
class ActIdentity:
    """What tells an act from every other: two laws of one number differ in date or body."""

    type: str
    bodies: str
    number: str
    signed_on: date


def read_text(path: Path) -> str:
    """The text of a file in UTF-8 or Windows-1251. Raises UnreadableText when it is too large, binary or not Russian."""
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableText(f"{path.name} is larger than {MAX_BYTES // 1024 // 1024} MB.")
    content = path.read_bytes()
    for encoding in ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = sum(char.isalpha() for char in text)
        russian = sum("а" <= char.lower() <= "я" or char in "ёЁ" for char in text)
        if letters and russian / letters > 0.5 and "\0" not in text:
            return text
    raise UnreadableText(f"{path.name} is not a Russian text in UTF-8 or Windows-1251.")


@transaction.atomic
def import_edition(
    *,
    identity: ActIdentity,
    title: str,
    slug: str,
    in_force_from: date,
    text: str,
    source: str,
    publish: bool,
    by: AbstractBaseUser | None,
) -> Edition:
    """Store a text as an edition of an act, which is made when the library does not have it; publish both if asked.

    The edition of the same day is replaced by a new revision of it, so that an import can be repeated.
    """
    act, _ = Act.objects.get_or_create(
        type=identity.type,
        bodies=identity.bodies,
        number=identity.number,
        signed_on=identity.signed_on,
        defaults={"title": title, "slug": slug, "live": False},
    )
    edition = Edition.objects.filter(act=act, in_force_from=in_force_from).first()
    if edition is None:
        edition = Edition.objects.create(act=act, in_force_from=in_force_from, text=text, source=source, live=False)
    edition.text, edition.source = text, source
    if publish:
        if not act.live:
            act.save_revision(user=by).publish(user=by)
        edition.save_revision(user=by).publish(user=by)
    else:
        edition.save_revision(user=by)
    return edition
