"""Cursors go there and back, and nothing else goes in."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pagination import cursor_after, read_cursor
from api.parameters import Unreadable
from cms.publication.lists import Order, Position
from cms.publication.rows import Stored

MOMENTS = st.datetimes(timezones=st.just(UTC))
TITLES = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=200)


@given(updated=MOMENTS, published=MOMENTS, title=TITLES, content_id=st.uuids(), order=st.sampled_from(Order))
def test_there_and_back(updated: datetime, published: datetime, title: str, content_id: UUID, order: Order) -> None:
    item = Stored(str(content_id), "note", "ru", "a", title, "", 1, published, updated, None, b"{}")
    value = {"updated_at": updated, "published_at": published, "title": title}[order.column]
    assert read_cursor(cursor_after(item, order), order) == Position(value, content_id)


@given(text=st.text(max_size=60), order=st.sampled_from(Order))
def test_anything_else_is_refused(text: str, order: Order) -> None:
    with pytest.raises(Unreadable):
        read_cursor(text, order)
