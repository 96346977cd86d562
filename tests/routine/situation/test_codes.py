from __future__ import annotations

import pytest

from bot.routine import PlanInputs
from bot.routine.situation.codes import codes_for


@pytest.mark.parametrize(
    ("inputs", "codes", "reason"),
    [
        (PlanInputs(), set(), "nothing told"),
        (PlanInputs(cautions=("BT", "OST")), {"BT", "OST", "FALL"}, "handed over by safety"),
        (PlanInputs(aggravated_by=("ext_agg",)), {"EXT"}, "arching hurts"),
        (PlanInputs(direction="extension"), {"FLX"}, "arching eases, so no bending"),
        (PlanInputs(direction="flexion"), {"EXT"}, "bending eases, so no arching"),
        (PlanInputs(direction="none"), {"EXT", "FLX"}, "neither way suits"),
        (
            PlanInputs(aggravated_by=("ext_agg",), direction="extension"),
            {"FLX"},
            "a check that shows arching to ease overrules what was told",
        ),
        (
            PlanInputs(cautions=("EXT",), direction="extension"),
            {"EXT", "FLX"},
            "what safety hands over is never lifted",
        ),
        (PlanInputs(conditions=("pregnancy",)), {"PREG", "P16"}, "the week is not known"),
        (PlanInputs(cautions=("PREG",)), {"PREG"}, "safety knows the week"),
        (PlanInputs(radicular=True), {"RAD", "NCEN"}, "nerve pain, not known to draw back"),
        (PlanInputs(radicular=True, direction="extension"), {"RAD", "FLX"}, "it draws back"),
        (PlanInputs(nrs=6), {"HIGH"}, "pain over 5"),
        (PlanInputs(nrs=5), set(), "pain 5 is not over 5"),
        (PlanInputs(radiation="arm"), {"ARM"}, "into the arm"),
        (
            PlanInputs(conditions=("steroids",)),
            {"OST", "FALL", "BONES"},
            "long steroids weaken bones",
        ),
        (PlanInputs(regions=("groin",)), {"GROIN"}, "front of the hip"),
    ],
)
def test_codes_follow_from_what_is_known(inputs: PlanInputs, codes: set[str], reason: str) -> None:
    assert set(codes_for(inputs)) == codes, reason
