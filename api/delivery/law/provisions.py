"""Single provisions on a day and through time."""

from itertools import groupby
from uuid import UUID

from django.http import HttpRequest, HttpResponse

from api.conditional import answer
from api.delivery.door import DeliveryRoute
from api.delivery.law import wording
from api.delivery.law.asked import ON, no_provision, the_act, the_act_of, the_period, validity
from api.delivery.law.shapes import (
    CitingDocument,
    CitingPlace,
    ProvisionCiting,
    ProvisionHistory,
    ProvisionOnDay,
    WordingInTime,
)
from api.delivery.openapi.operation import Operation
from api.delivery.splice import address
from api.problems import BAD_PARAMETER, NOT_FOUND
from cms.legislation import queries
from cms.legislation.queries import Citing
from cms.publication.queries import find


class ProvisionByLabelRoute(DeliveryRoute):
    """A provision by its address in the act."""

    operation = Operation(
        "provision_by_label",
        "A provision by its label on a day",
        "The provision that had the label on the day, with everything below it. A label may lead to another provision "
        "on another day; the id stays with the norm.",
        answer=lambda shapes, _: ProvisionOnDay,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ON,)

    def get(self, request: HttpRequest, act: str, label: str) -> HttpResponse:
        on = self.given(request)[ON]
        found = the_act(act, on)
        period = the_period(found)
        passage = queries.passage(found, label)
        if passage is None:
            raise no_provision(found, label)
        content = wording.provision_on_day(found, period, passage, on).model_dump_json().encode()
        return answer(request, content, validity(found, content, on))


class ProvisionRoute(DeliveryRoute):
    """A provision by its id."""

    operation = Operation(
        "provision",
        "A provision on a day",
        "The provision with everything below it, under whatever label it has on the day.",
        answer=lambda shapes, _: ProvisionOnDay,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ON,)

    def get(self, request: HttpRequest, provision: UUID) -> HttpResponse:
        on = self.given(request)[ON]
        found = the_act_of(provision, on)
        period = the_period(found)
        passage = queries.passage_of(provision, found.on)
        if passage is None:
            raise no_provision(found, str(provision))
        content = wording.provision_on_day(found, period, passage, on).model_dump_json().encode()
        return answer(request, content, validity(found, content, on))


class ProvisionHistoryRoute(DeliveryRoute):
    """A provision through time."""

    operation = Operation(
        "provision_history",
        "All wordings of a provision",
        "Oldest first; a new one begins on the day on which anything in the provision changed.",
        answer=lambda shapes, _: ProvisionHistory,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, provision: UUID) -> HttpResponse:
        self.given(request)
        found = the_act_of(provision, None)
        items = [
            WordingInTime(
                label=passage.head.label,
                state=passage.head.state,
                valid_from=passage.valid_from,
                valid_to=passage.valid_to,
                text=wording.lines(passage.versions),
                url=wording.provision_url(provision, passage.valid_from),
            )
            for passage in queries.history(provision)
        ]
        content = (
            ProvisionHistory(id=provision, act=wording.act_in_brief(found), items=items).model_dump_json().encode()
        )
        return answer(request, content, validity(found, content, None))


class ProvisionCitingRoute(DeliveryRoute):
    """Who cites a provision."""

    operation = Operation(
        "provision_citing",
        "Published documents that cite a provision",
        "Those that cite the provision or anything below it, with the places.",
        answer=lambda shapes, _: ProvisionCiting,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, provision: UUID) -> HttpResponse:
        self.given(request)
        found = the_act_of(provision, None)
        items = _documents(queries.citing(provision, found.on))
        content = ProvisionCiting(id=provision, items=items).model_dump_json().encode()
        return answer(request, content, validity(found, content, None))


def _documents(places: list[Citing]) -> list[CitingDocument]:
    """The places by document, of those that everyone may read now."""
    shown = []
    for (document, locale), group in groupby(places, key=lambda each: (each.document, each.locale)):
        detail = find([document], locale, max_bytes=1)[0].detail
        if detail is None:
            continue
        head = detail.document
        shown.append(
            CitingDocument(
                id=document,
                type=head.type,
                locale=locale,
                title=head.title,
                url=str(address(head.type, locale, head.slug)),
                places=[CitingPlace(block=each.block, quote=each.quote, label=each.label) for each in group],
            )
        )
    return shown
