"""Drafts as they stand: found, read as documents, named by an ETag."""

import json
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from wagtail.models import Page, Revision

from cms.content.authoring import types
from cms.content.authoring.desk import Desk
from cms.content.authoring.refusals import NoDraft
from cms.content.authoring.rights import Rights
from cms.content.authoring.types import AuthoredType


@dataclass
class Draft:
    """One document's newest wording. ``instance`` is its row, ``content`` the object with the draft's values."""

    authored: AuthoredType
    instance: Any
    content: Any
    revision: Revision | None

    @property
    def content_id(self) -> UUID:
        found: UUID = self.instance.content_id
        return found

    @property
    def locale(self) -> str:
        return str(self.instance.document_locale)

    @cached_property
    def document(self) -> dict[str, Any]:
        """The authored document without ``state``, as JSON."""
        return read_document(self.authored, self.instance, self.content)

    @cached_property
    def etag(self) -> str:
        """The revision with a digest of what it says: the admin's autosave writes one revision again and again."""
        return etag_of(self.revision, self.document)

    @property
    def block_etags(self) -> dict[str, str]:
        """The ETag of each block of the body, by id."""
        body = self.authored.body
        return {block["id"]: block_etag(block) for block in self.document[body]} if body else {}


def find_draft(content_id: UUID, locale: str, *, by: Any, locked: bool = False) -> Draft:
    """The draft of a document that this person may see. Raises ``NoDraft``.

    With ``locked`` nobody else changes its row until the transaction ends.
    """
    try:
        instance = _instance(content_id, locale)
        if instance is None or not Rights(by, instance).see():
            raise NoDraft
        return draft_of(_locked(instance) if locked else instance)
    except ObjectDoesNotExist:
        # Somebody deletes it while its parts are being read.
        raise NoDraft from None


def draft_of(instance: Any) -> Draft:
    """The draft of an object. Raises ``NoDraft`` for what is not written through this door."""
    authored = types.type_of(instance)
    if authored is None:
        raise NoDraft
    content = instance.get_latest_revision_as_object()
    return Draft(authored, instance, content, instance.latest_revision)


def draft_at(draft: Draft, revision: Revision) -> Draft:
    """The document as a revision has it."""
    return Draft(draft.authored, draft.instance, revision.as_object(), revision)


def read_document(authored: AuthoredType, instance: Any, content: Any) -> dict[str, Any]:
    """The authored document of an object, as JSON, in the order of the type's columns."""
    desk = Desk(instance.document_locale)
    head = {"type": authored.name, "id": str(instance.content_id), "locale": instance.document_locale}
    if authored.is_page:
        head["section"] = section_path(instance)
    return {**head, **{name: column.read(content, desk) for name, column in authored.columns.items()}}


def section_path(page: Page) -> str:
    """The path of the section that holds a page, without the home page: “/lessons/”."""
    _home, *steps = page.url_path.strip("/").split("/")
    return "".join(("/", *(f"{step}/" for step in steps[:-1])))


def etag_of(revision: Revision | None, document: dict[str, Any]) -> str:
    """A strong validator of a draft."""
    return f'"{revision.pk if revision else 0}-{digest_of(document)}"'


def block_etag(block: dict[str, Any]) -> str:
    """A strong validator of a block, wherever it stands."""
    return f'"b-{digest_of(block)}"'


def digest_of(value: Any) -> str:
    """24 hexadecimal digits that change with anything in a JSON value."""
    packed = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return blake2b(packed.encode("utf-8", "replace"), digest_size=12).hexdigest()


def revision_named(draft: Draft, etag: str) -> Revision | None:
    """The revision that an ETag names, if it is one of this document and has not been written again since."""
    number, _hyphen, _digest = etag.strip('"').partition("-")
    if not number.isascii() or not number.isdigit() or len(number) > 18:
        return None
    revision: Revision | None = draft.instance.revisions.filter(pk=int(number)).first()
    if revision is None or draft_at(draft, revision).etag != etag:
        return None
    return revision


def _instance(content_id: UUID, locale: str) -> Any:
    page = Page.objects.filter(translation_key=content_id, locale__language_code=locale).first()
    if page is not None:
        return page.specific
    if locale != settings.LANGUAGE_CODE:
        return None
    snippets = (authored for authored in types.authored_types() if not authored.is_page)
    rows = (authored.model.find_document(content_id, locale) for authored in snippets)
    return next((row for row in rows if row is not None), None)


def _locked(instance: Any) -> Any:
    # SQLite needs none: its IMMEDIATE transactions take the one write lock when they begin.
    if connection.vendor != "postgresql":
        return instance
    model = Page if isinstance(instance, Page) else type(instance)
    row = model.objects.select_for_update(of=("self",)).filter(pk=instance.pk).first()
    if row is None:
        raise NoDraft
    return row.specific if isinstance(row, Page) else row
