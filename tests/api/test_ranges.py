"""Which bytes a header asks for."""

from hypothesis import given
from hypothesis import strategies as st

from api.ranges import byte_range


@given(st.text(max_size=30), st.integers(1, 10**9))
def test_no_header_breaks_it(header, size):
    span = byte_range(header, size)
    assert span is None or span[0] >= 0


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_range_stays_within_the_file(first, last, size):
    span = byte_range(f"bytes={first}-{last}", size)
    if last < first:
        assert span is None
    else:
        assert span == (first, min(last, size - 1))
