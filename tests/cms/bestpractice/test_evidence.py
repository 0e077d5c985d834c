import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.bestpractice.evidence import EvidenceLevel, Measure, evidence_level

SAID = Measure(documented=False, before_and_after=True, compared=True)
DOCUMENTED = Measure(documented=True, before_and_after=False, compared=True)
MEASURED = Measure(documented=True, before_and_after=True, compared=False)
COMPARED = Measure(documented=True, before_and_after=True, compared=True)


@pytest.mark.parametrize(
    ("measures", "confirmed", "level"),
    [
        ([], 0, EvidenceLevel.CLAIM),
        ([], 3, EvidenceLevel.CLAIM),
        ([SAID], 0, EvidenceLevel.CLAIM),
        ([SAID], 1, EvidenceLevel.CLAIM),
        ([DOCUMENTED], 0, EvidenceLevel.DOCUMENTED),
        ([DOCUMENTED], 1, EvidenceLevel.DOCUMENTED),
        ([SAID, MEASURED], 0, EvidenceLevel.BEFORE_AFTER),
        ([MEASURED], 1, EvidenceLevel.REPLICATED),
        ([MEASURED, COMPARED, DOCUMENTED], 0, EvidenceLevel.COMPARISON),
        ([COMPARED], 2, EvidenceLevel.REPLICATED),
    ],
)
def test_the_level_of_a_case(measures, confirmed, level):
    assert evidence_level(measures, confirmed_replications=confirmed) == level


measures = st.builds(Measure, documented=st.booleans(), before_and_after=st.booleans(), compared=st.booleans())


@given(st.lists(measures), measures, st.integers(0, 3))
def test_one_more_result_or_replication_never_lowers_it(given_measures, another, confirmed):
    level = evidence_level(given_measures, confirmed_replications=confirmed)
    assert evidence_level([*given_measures, another], confirmed_replications=confirmed) >= level
    assert evidence_level(given_measures, confirmed_replications=confirmed + 1) >= level
