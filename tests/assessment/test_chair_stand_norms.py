"""How often somebody rises in 30 seconds is judged by age, and for men by their own norm."""

from __future__ import annotations

import pytest

from bot.knowledge.assessment.evidence_weights import load_evidence_weights


@pytest.mark.parametrize(
    ("finding", "age", "sex", "counts"),
    [
        pytest.param("leg_low", 82, "male", True, id="a-man-of-82-below-10-is-below-average"),
        pytest.param("leg_low", 82, "female", False, id="a-woman-of-82-is-not"),
        pytest.param("leg_low", 82, None, False, id="untold-has-the-lower-norm"),
        pytest.param("leg_fair", 70, "male", True, id="a-man-of-70-below-12"),
        pytest.param("leg_fair", 70, None, False, id="eleven-at-70-is-usual-for-women"),
        pytest.param("leg_fair", 76, "male", False, id="eleven-is-average-for-a-man-of-76"),
        pytest.param("leg_weak", 90, "male", True, id="below-8-counts-at-any-age"),
    ],
)
def test_chair_stand_norms(finding: str, age: int, sex: str | None, counts: bool) -> None:
    assert load_evidence_weights()[finding].holds_at(age, sex) is counts
