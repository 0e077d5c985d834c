"""Real acts for the tests of the library: read from beside the checkout, never copied into it."""

from pathlib import Path

import pytest

ACTS = Path(__file__).resolve().parents[4] / "shared" / "data" / "acts"


@pytest.fixture(scope="session")
def acts() -> Path:
    """The folder of real acts; where it is absent the test is skipped and says so."""
    if not ACTS.is_dir():
        pytest.skip(f"real acts are absent: {ACTS}")
    return ACTS
