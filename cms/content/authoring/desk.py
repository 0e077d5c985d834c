"""What lies at hand while one draft is read or written: the ids behind database keys, and what is to be told."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet
from wagtail.models import Page
from wagtail.rich_text import features

from cms.content.edges import EdgeCollector
from cms.content.links import linked_models
from cms.organisations.permissions import Action, choosable, in_reach, may, scoped_models
from cms.organisations.policies import pages_to_refer_to
from cms.publication import registry
from cms.publication.refusal import Fault


class Desk:
    """For one draft in one locale. Faults keep it from being stored, warnings do not."""

    def __init__(self, locale: str, by: Any = None) -> None:
        self.locale = locale
        # Whoever writes; None reads, and asks for no right.
        self.by = by
        self.edges = EdgeCollector()
        self.faults: list[Fault] = []
        self.warnings: list[Fault] = []
        self._pointer = ""
        self._ids: dict[tuple[type[Model], str], UUID | None] = {}
        self._keys: dict[tuple[type[Model], UUID], Any] = {}

    @contextmanager
    def at(self, step: str | int) -> Iterator[None]:
        """What is told inside stands one step deeper: a JSON Pointer."""
        outer, self._pointer = self._pointer, f"{self._pointer}/{str(step).replace('~', '~0').replace('/', '~1')}"
        try:
            yield
        finally:
            self._pointer = outer

    def fault(self, message: Any) -> None:
        self.faults.append(Fault(self._pointer, message))

    def warn(self, message: Any) -> None:
        self.warnings.append(Fault(self._pointer, message))

    def look_up(self, pointers: Iterable[tuple[Any, ...]]) -> None:
        """Learn the content ids behind Wagtail's references (model, key, …), one query for each kind of target."""
        wanted: dict[type[Model], set[str]] = {}
        for model, key, *_rest in pointers:
            wanted.setdefault(model, set()).add(str(key))
        self.edges.look_up_links(
            (model, key) for model, keys in wanted.items() for key in keys if model in linked_models()
        )
        for model, keys in wanted.items():
            if _has_content_id(model):
                found = model._default_manager.filter(pk__in=keys).values_list("pk", _id_field(model))
                self._ids |= {(model, key): None for key in keys}
                self._ids |= {(model, str(key)): content_id for key, content_id in found}

    def content_id(self, model: type[Model], key: Any) -> UUID | None:
        """The content id of the row with this key, None when it is gone."""
        if key in (None, ""):
            return None
        if (model, str(key)) not in self._ids:
            self.look_up([(model, key)])
        return self._ids.get((model, str(key)))

    def key_of(self, model: type[Model], content_id: UUID) -> Any:
        """The key of the row with this content id (of pages, in the draft's locale, else in any); None without one, and
        for what the writer may not refer to."""
        if (model, content_id) not in self._keys:
            rows = self._offered(model, model._default_manager.filter(**{_id_field(model): content_id}))
            if issubclass(model, Page):
                keys = dict(rows.values_list("locale__language_code", "pk"))
                self._keys[model, content_id] = keys.get(self.locale, next(iter(keys.values()), None))
            else:
                self._keys[model, content_id] = rows.values_list("pk", flat=True).first()
        return self._keys[model, content_id]

    def _offered(self, model: type[Model], rows: QuerySet[Any]) -> QuerySet[Any]:
        """Of these rows those that the editor's choosers would offer to the writer."""
        if self.by is None:
            return rows
        if model is Page:
            return pages_to_refer_to(self.by, rows)
        placed = scoped_models().get(model)
        return rows if placed is None else choosable(self.by, rows, placed)

    def may_own(self, instance: Model, step: str, key: Any) -> bool:
        """Whether the writer may put the object where ``step``, its own field, leads: of what says whose it is, only her
        organisations; of anything else, all that she may refer to."""
        own = scoped_models().get(type(instance))
        first, _dots, rest = (own.path or "").partition("__") if own else ("", "", "")
        if self.by is None or own is None or first != step:
            return True
        needed = Action.EDIT if instance.pk else Action.ADD
        if key is None:
            return may(self.by, needed, None, own.work)
        rows = instance._meta.get_field(step).related_model._default_manager.filter(pk=key)  # type: ignore[union-attr]
        return in_reach(self.by, needed, rows, rest, own.work).exists()

    def link_to(self, content_id: UUID) -> tuple[str, str] | None:
        """How Wagtail's rich text writes a link to this content id: the kind of link and the key."""
        for linktype, handler in features.get_link_types().items():
            model = _linked(handler)
            if model is None or not _has_content_id(model):
                continue
            key = self.key_of(model, content_id)
            if key is not None and (model is not Page or _is_document(key)):
                return linktype, str(key)
        return None


def _linked(handler: Any) -> type[Model] | None:
    try:
        model: type[Model] = handler.get_model()
    except NotImplementedError:
        return None
    return model


def _is_document(key: Any) -> bool:
    return registry.for_model(Page.objects.get(pk=key).specific_class) is not None


def _has_content_id(model: type[Model]) -> bool:
    return issubclass(model, Page) or any(field.name == "content_id" for field in model._meta.get_fields())


def _id_field(model: type[Model]) -> str:
    return "translation_key" if issubclass(model, Page) else "content_id"
