"""Options: the things that learners choose, put in order or match."""

from collections.abc import Iterator, Sequence
from uuid import UUID, uuid5

from cms.lessons.questions.parts import MAX_OPTIONS, Line, Note, Record
from cms.lessons.questions.results import Fault, InvalidAnswer, OptionFeedback, gettext_noop


class Option(Record):
    """An option as everyone sees it."""

    id: UUID
    text: Line


class AuthoredOption(Record):
    """An option as its author writes it, with what is said to those who choose it."""

    text: Line
    correct: bool = False
    feedback: Note = ""


class OptionKey(Record):
    """What the server knows of an option."""

    id: UUID
    correct: bool
    feedback: Note = ""


def option_id(question: UUID, side: str, text: str) -> UUID:
    """An option's id, made of nothing but the question, the side it stands on and its text.

    So ids can tell nothing of order, pairing or rightness; the price is that an option with another text is another
    option.
    """
    return uuid5(question, f"{side}:{text}")


def shown(question: UUID, side: str, texts: Sequence[str]) -> tuple[Option, ...]:
    """The options in an order that depends on the set of texts alone, however they were authored.

    It may happen to be the right order: avoiding that would tell that the right order is another one.
    """
    options = (Option(id=option_id(question, side, text), text=text) for text in dict.fromkeys(texts))
    return tuple(sorted(options, key=lambda option: option.id.hex))


def text_faults(texts: Sequence[str], place: str, field: str = "", seen: Sequence[str] = ()) -> Iterator[Fault]:
    """Empty and repeated texts of a list at `place`, each text at `place/N` + `field`; `seen` stand elsewhere."""
    before = set(seen)
    for number, text in enumerate(texts):
        if not text:
            yield Fault(f"{place}/{number}{field}", gettext_noop("Write the text of the option."))
        elif text in before:
            yield Fault(f"{place}/{number}{field}", gettext_noop("This option is already in the list."))
        before.add(text)


def count_faults(count: int, place: str, at_least: int = 2) -> Iterator[Fault]:
    """Too few or too many options in the list at `place`."""
    if count < at_least:
        yield Fault(place, gettext_noop("Add options: at least %(limit)s."), {"limit": at_least})
    if count > MAX_OPTIONS:
        yield Fault(place, gettext_noop("Too many options: at most %(limit)s."), {"limit": MAX_OPTIONS})


def option_faults(options: Sequence[AuthoredOption]) -> Iterator[Fault]:
    """What is wrong with the options of a choice, but for which of them are correct."""
    yield from count_faults(len(options), "/options")
    yield from text_faults([option.text for option in options], "/options", "/text")


def public_options(question: UUID, options: Sequence[AuthoredOption]) -> tuple[Option, ...]:
    """The options of a choice in the author's order, which is part of the wording ("all of the above")."""
    return tuple(Option(id=option_id(question, "option", option.text), text=option.text) for option in options)


def option_keys(question: UUID, options: Sequence[AuthoredOption]) -> tuple[OptionKey, ...]:
    """The server's side of `public_options`."""
    return tuple(
        OptionKey(id=option_id(question, "option", option.text), correct=option.correct, feedback=option.feedback)
        for option in options
    )


def chosen_keys(options: Sequence[OptionKey], chosen: Sequence[UUID], place: str) -> tuple[OptionKey, ...]:
    """The keys of the chosen options in the question's order; InvalidAnswer for unknown and repeated ones."""
    check_ids(chosen, [option.id for option in options], place)
    return tuple(option for option in options if option.id in chosen)


def check_ids(ids: Sequence[UUID], known: Sequence[UUID], place: str) -> None:
    """InvalidAnswer unless every id is known and stands once; `place` is the pointer of their list."""
    for number, one in enumerate(ids):
        if one not in known:
            raise InvalidAnswer(Fault(f"{place}/{number}", gettext_noop("This question has no such option.")))
        if one in ids[:number]:
            raise InvalidAnswer(Fault(f"{place}/{number}", gettext_noop("This option is chosen twice.")))


def feedback_on(chosen: Sequence[OptionKey]) -> tuple[OptionFeedback, ...]:
    """The feedback of the chosen options."""
    return tuple(OptionFeedback(str(option.id), option.correct, option.feedback) for option in chosen)
