"""Lists of cards, by type."""

import json
from collections.abc import Sequence
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from api.conditional import answer
from api.delivery import splice
from api.delivery.asked import COUNT, CURSOR, LIMIT, LOCALE, ORDER, UPDATED_SINCE, filter_by
from api.delivery.door import DeliveryRoute, type_at
from api.delivery.hot import keep_hot
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.pagination import cursor_after, read_cursor
from api.parameters import Given, Parameter, Unreadable, bad_value, wrong_parameters
from api.problems import BAD_PARAMETER, NOT_FOUND, Fault
from cms.content.queries import vocabularies
from cms.publication import lists
from cms.publication.registry import DocumentType
from cms.publication.rows import Stored

# Facets whose values are the terms of a vocabulary: one that no document carries is empty, not unknown.
VOCABULARIES = {"topic": "topics", "category": "categories"}
# Facets of free words: every word is allowed.
FREE = frozenset({"tag"})


class ListRoute(DeliveryRoute):
    """A page of the cards of one type."""

    operation = Operation(
        "list",
        "A list of cards",
        "Cards of one type, filtered and ordered. `next` leads through all of them, whatever is published meanwhile.",
        answer=lambda shapes, name: shapes.lists[name],
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (LOCALE, ORDER, LIMIT, CURSOR, COUNT, UPDATED_SINCE)

    @staticmethod
    def filters_of(document_type: DocumentType) -> tuple[Parameter[str], ...]:
        """One filter for each facet of the type."""
        return tuple(filter_by(facet) for facet in dict.fromkeys((*document_type.facets, "tag")))

    def get(self, request: HttpRequest, plural: str) -> HttpResponse:
        document_type = type_at(plural)
        filters = self.filters_of(document_type)
        given = self.given(request, *filters)
        question = _question(document_type, given, filters)
        after = _position(given, question.order)
        found = lists.cards(question, after=after, limit=given[LIMIT] + 1)
        if not found:
            _require_known(question)
        page = found[: given[LIMIT]]
        following = _next(request, page, question.order) if len(found) > len(page) else None
        number = lists.count(question) if given[COUNT] else None
        content = page_bytes(page, following, number)
        validity = dated(splice.shown_in(page, content, (plural,)))
        response = answer(request, content, validity)
        # The beginnings of lists are what many ask for; an empty one depends on vocabularies, which the log does not tell.
        return keep_hot(response, content, validity) if page and after is None else response


def page_bytes(page: Sequence[Stored], following: str | None, number: int | None) -> bytes:
    """A page of a list as JSON; ``count`` only when asked for."""
    counted = "" if number is None else f',"count":{number}'
    tail = f',"next":{json.dumps(following)}{counted}}}'
    return b'{"items":' + splice.item_list(page) + tail.encode()


def _question(document_type: DocumentType, given: Given, filters: Sequence[Parameter[str]]) -> lists.Question:
    return lists.Question(
        type=document_type.name,
        locale=given[LOCALE],
        filters=tuple((each.name, given[each]) for each in filters if each in given),
        updated_since=given[UPDATED_SINCE],
        order=lists.Order(given[ORDER]),
    )


def _position(given: Given, order: lists.Order) -> lists.Position | None:
    cursor = given[CURSOR]
    try:
        return read_cursor(cursor, order) if cursor else None
    except Unreadable as error:
        raise wrong_parameters([bad_value("cursor", cursor, error)]) from None


def _next(request: HttpRequest, page: Sequence[Stored], order: lists.Order) -> str:
    asked = {name: value for name, value in request.GET.items() if value and name != "cursor"}
    return f"{request.path}?{urlencode({**asked, 'cursor': cursor_after(page[-1], order)})}"


def _require_known(question: lists.Question) -> None:
    """An empty list may be due to a value that nothing has ever had: raises the ``Problem`` that names it."""
    faults: list[Fault] = []
    for name, value in question.filters:
        if name in FREE or lists.knows_facet(question.type, name, value):
            continue
        allowed = lists.facet_values(question.type, question.locale, name)
        if name in VOCABULARIES:
            allowed = [term["slug"] for term in vocabularies(question.locale)[VOCABULARIES[name]]]  # type: ignore[literal-required]
        if value not in allowed:
            faults.append(bad_value(name, value, Unreadable(_("no document has this value."), allowed)))
    if faults:
        raise wrong_parameters(faults)
