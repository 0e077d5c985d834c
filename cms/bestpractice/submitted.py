"""What an organisation may send in as a practice. Everything is optional until it is finished; sizes are bounded."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl

MOST_ITEMS = 40


def _printable(text: str) -> str:
    """PostgreSQL takes no NUL, and no other control character belongs into a text."""
    if any(character < " " and character not in "\n\t\r" for character in text):
        raise ValueError("control characters are not allowed")
    return text


Printable = Annotated[str, AfterValidator(_printable)]
Text40 = Annotated[Printable, Field(max_length=40)]
Text60 = Annotated[Printable, Field(max_length=60)]
Text120 = Annotated[Printable, Field(max_length=120)]
Text200 = Annotated[Printable, Field(max_length=200)]
Text255 = Annotated[Printable, Field(max_length=255)]
Text300 = Annotated[Printable, Field(max_length=300)]
Text500 = Annotated[Printable, Field(max_length=500)]
Text2000 = Annotated[Printable, Field(max_length=2_000)]
Text20000 = Annotated[Printable, Field(max_length=20_000)]
Number = Annotated[Decimal, Field(max_digits=14, decimal_places=3)]
Count = Annotated[int, Field(ge=0, le=2_000_000_000)]
Day = Annotated[date, Field(ge=date(1990, 1, 1), le=date(2100, 1, 1))]


class Part(BaseModel):
    """An unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SubmittedAction(Part):
    when: Text120 = ""
    who: Text200 = ""
    what: Text2000 = ""
    person_hours: Count | None = None


class SubmittedResult(Part):
    """An indicator before and after, or, with ``qualitative``, an ``account`` in words."""

    indicator: Text300 = ""
    unit: Text60 = ""
    value_before: Number | None = None
    before_on: Day | None = None
    value_after: Number | None = None
    after_on: Day | None = None
    counted: Count | None = None
    method: Text500 = ""
    source: Text300 = ""
    qualitative: bool = False
    account: Text2000 = ""


class SubmittedDescription(Part):
    """What is to be seen on an attached picture, or what an attached file is."""

    filename: Text120
    description: Text300


class SubmittedCase(Part):
    """A practice as its organisation tells it. Lines of the longer texts become paragraphs."""

    title: Text255 = ""
    summary: Text500 = ""
    event_date: Day | None = None
    problem: Text20000 = ""
    context: Text20000 = ""
    actions: Annotated[tuple[SubmittedAction, ...], Field(max_length=MOST_ITEMS)] = ()
    results: Annotated[tuple[SubmittedResult, ...], Field(max_length=MOST_ITEMS)] = ()
    resources: Text20000 = ""
    cost: Count | None = None
    legal_basis: Annotated[tuple[Text200, ...], Field(max_length=MOST_ITEMS)] = ()
    failures: Text20000 = ""
    preconditions: Text20000 = ""
    adaptable: Text20000 = ""
    fixed: Text20000 = ""
    story: Text20000 = ""
    contact: Annotated[HttpUrl, Field(max_length=200)] | None = None
    shows_people: bool = False
    consent_until: Day | None = None
    photo_rights: Text300 = ""
    protocol_number: Text40 = ""
    protocol_date: Day | None = None
    descriptions: Annotated[tuple[SubmittedDescription, ...], Field(max_length=MOST_ITEMS)] = ()
