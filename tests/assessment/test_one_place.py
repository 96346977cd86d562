"""A side that a rule asks for is that of the place it asks for."""

from __future__ import annotations

import pytest

from bot.assessment.candidates import candidates
from bot.assessment.told_evidence import told_evidence
from bot.language.facts import Facts

BOTH_AND_BUTTOCK = Facts(
    regions=("low_back", "buttock"), side="both", sides_of=("low_back.both", "buttock.left")
)


@pytest.mark.parametrize(
    ("facts", "key", "holds", "reason"),
    [
        (BOTH_AND_BUTTOCK, "region_buttock_one_side", True, "the buttock has one side"),
        (BOTH_AND_BUTTOCK, "one_sided_pain", False, "what was told first is on both"),
        (
            Facts(
                regions=("buttock", "low_back"),
                side="left",
                sides_of=("buttock.both", "low_back.left"),
            ),
            "region_buttock_one_side",
            False,
            "the one side is the back's",
        ),
        (
            Facts(regions=("neck", "hip_side"), sides_of=("neck.right", "hip_side.left")),
            "one_sided_pain",
            True,
            "each is on one side",
        ),
    ],
)
def test_one_place_tells_the_side_of_evidence(
    facts: Facts, key: str, holds: bool, reason: str
) -> None:
    assert (key in {one.key for one in told_evidence(facts)}) is holds, reason


def test_one_place_tells_the_side_of_a_battery() -> None:
    checks = {one.check.id for one in candidates(BOTH_AND_BUTTOCK, (), {}, ())}
    wide = Facts(regions=("low_back", "buttock"), side="both")
    assert "ST10" in checks
    assert "ST10" not in {one.check.id for one in candidates(wide, (), {}, ())}
