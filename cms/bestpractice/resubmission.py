"""A submission that comes again after editors have worked on its draft: section by section nobody's words are lost."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from cms.bestpractice.case_studies import CaseStudyPage
from cms.editorial.texts import words_of

PLAIN = (
    "title", "summary", "event_date", "problem", "context", "resources", "cost", "failures", "preconditions",
    "adaptable", "fixed", "contact", "shows_people", "consent_until", "photo_rights", "protocol_number", "protocol_date",
)  # fmt: skip
LISTS = {
    "actions": ("when", "who", "what", "person_hours"),
    "results": (
        "indicator", "unit", "value_before", "before_on", "value_after", "after_on", "counted", "method", "source",
        "qualitative", "account",
    ),
    "legal_basis": ("citation",),
}  # fmt: skip
SECTIONS = (*PLAIN, *LISTS, "body")


def sections(page: CaseStudyPage) -> dict[str, Any]:
    """What stands in each section, as JSON that is equal for equal words: neither block ids count nor the line ends of
    a browser."""
    found: dict[str, Any] = {name: _plain(getattr(page, name)) for name in PLAIN}
    for name, fields in LISTS.items():
        found[name] = [[_plain(getattr(row, field)) for field in fields] for row in getattr(page, name).all()]
    found["body"] = [[block["type"], _without_ids(block["value"])] for block in page.body.get_prep_value()]
    return {name: words_of(value) for name, value in found.items()}


def merge(draft: CaseStudyPage, sent: CaseStudyPage, written: dict[str, Any]) -> list[str]:
    """Bring what was sent into the draft; answers the sections in conflict.

    ``written`` is what the submission had put there before. Where editors have changed nothing, the author's new words
    stand; where the author has changed nothing, or the same, the editors' words stay. Where both have changed a section the
    editors' words stay too, and it is named.
    """
    now, new = sections(draft), sections(sent)
    conflicts = []
    for name in SECTIONS:
        if now[name] == written.get(name):
            _take(draft, sent, name)
        elif new[name] not in (written.get(name), now[name]):
            conflicts.append(name)
    return conflicts


def edited(draft: CaseStudyPage, written: dict[str, Any]) -> bool:
    """Whether editors have changed anything since the submission wrote the draft."""
    return sections(draft) != written


def labels(names: Iterable[str]) -> list[str]:
    """Sections as editors read them."""
    fields = {field.name: field for field in CaseStudyPage._meta.get_fields()}
    return [str(_label(fields.get(name), name)) for name in names]


def _label(field: Any, name: str) -> Any:
    if field is not None and getattr(field, "related_model", None) is not None and not hasattr(field, "verbose_name"):
        return field.related_model._meta.verbose_name_plural
    return getattr(field, "verbose_name", name)


def _take(draft: CaseStudyPage, sent: CaseStudyPage, name: str) -> None:
    if name in LISTS:
        rows = getattr(sent, name).all()
        copies = [type(row)(**{field: getattr(row, field) for field in (*LISTS[name], "sort_order")}) for row in rows]
        setattr(draft, name, copies)
    elif name == "body":
        draft.body = sent.body.get_prep_value()
    else:
        setattr(draft, name, getattr(sent, name))


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value.normalize())
    if value is None or isinstance(value, bool | int | str):
        return value
    return str(value)


def _without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_ids(each) for key, each in value.items() if key != "id"}
    return [_without_ids(each) for each in value] if isinstance(value, list) else value
