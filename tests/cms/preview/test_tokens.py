"""Tokens say what they were given, and nothing that was changed is believed."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.preview.tokens import Expired, Forged, Kind, Ticket, read, read_media, seal, seal_media

NOW = datetime.now(UTC).replace(microsecond=0)
TICKET = Ticket("shared", uuid4(), "lesson", uuid4(), "ru", NOW + timedelta(days=7))


@given(st.sampled_from(["shown", "shared"]), st.uuids(), st.uuids(), st.sampled_from(["ru", "en"]))
def test_there_and_back(kind: Kind, key: UUID, content_id: UUID, locale: str) -> None:
    ticket = Ticket(kind, key, "case-study", content_id, locale, NOW + timedelta(hours=2))
    assert read(seal(ticket), NOW) == ticket
    assert read_media(seal_media(ticket, content_id), content_id, NOW) == (kind, key)


@given(st.text(max_size=200))
def test_any_text_is_no_token(text: str) -> None:
    with pytest.raises(Forged):
        read(text, NOW)
    with pytest.raises(Forged):
        read_media(text, TICKET.content_id, NOW)


def test_a_token_fits_an_address() -> None:
    token = seal(TICKET)
    assert len(token) < 300
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:")


def test_the_end() -> None:
    assert read(seal(TICKET), TICKET.until - timedelta(seconds=1)) == TICKET
    with pytest.raises(Expired):
        read(seal(TICKET), TICKET.until)
    medium = uuid4()
    with pytest.raises(Expired):
        read_media(seal_media(TICKET, medium), medium, TICKET.until)


def test_a_seal_is_for_one_medium() -> None:
    medium, other = uuid4(), uuid4()
    with pytest.raises(Forged):
        read_media(seal_media(TICKET, medium), other, NOW)
    # A token of a document opens no medium, and the other way round.
    with pytest.raises(Forged):
        read_media(seal(TICKET), medium, NOW)
    with pytest.raises(Forged):
        read(seal_media(TICKET, medium), NOW)
