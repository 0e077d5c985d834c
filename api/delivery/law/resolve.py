"""Citations in any text, resolved against the library."""

from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from api.conditional import Validity, answer, etag_of
from api.delivery.door import DeliveryRoute
from api.delivery.law.asked import ON
from api.delivery.law.shapes import ResolvedCandidate, ResolvedCitation, ResolvedText
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.parameters import Parameter, Unreadable
from api.problems import BAD_PARAMETER
from cms.legislation import queries
from cms.legislation.queries import Resolved

LONGEST_TEXT = 4_000


def prose(text: str) -> str:
    """Reads a text of a few sentences."""
    if len(text) > LONGEST_TEXT or "\0" in text:
        raise Unreadable(format_lazy(_("text of at most {most} characters is expected."), most=LONGEST_TEXT))
    return text


TEXT = Parameter("text", prose, "", {"type": "string", "maxLength": LONGEST_TEXT}, "The text to look through.")


class ResolveRoute(DeliveryRoute):
    """Find citations in a text."""

    operation = Operation(
        "resolve",
        "The citations in a text",
        "Every reference to law that names an act or a place, with the acts of the library that it may mean. Nothing is "
        "guessed: what fits two acts has two candidates, what fits none has none.",
        answer=lambda shapes, _: ResolvedText,
        problems=(BAD_PARAMETER,),
    )
    parameters = (TEXT, ON)

    def get(self, request: HttpRequest) -> HttpResponse:
        given = self.given(request)
        on = given[ON] or localdate()
        found = [_citation(each) for each in queries.resolve(given[TEXT], on)]
        content = ResolvedText(on=on, citations=found).model_dump_json().encode()
        return answer(request, content, dated(Validity(etag_of(content), None, ("acts", "editions"))))


def _citation(found: Resolved) -> ResolvedCitation:
    place = found.place
    candidates = [
        ResolvedCandidate(
            act=each.act.content_id,
            title=each.act.title,
            number=each.act.number,
            signed_on=each.act.signed_on,
            provision=each.provision,
            label=each.label,
            exact=each.exact,
            in_force=each.in_force,
        )
        for each in found.candidates
    ]
    return ResolvedCitation(
        span=place.span,
        quote=found.quote,
        article=place.article,
        part=place.part,
        point=place.point,
        subpoint=place.subpoint,
        paragraph=place.paragraph,
        candidates=candidates,
    )
