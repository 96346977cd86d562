from __future__ import annotations

import pytest

from bot.assessment import infer
from bot.assessment.direction import preferred_direction
from bot.language.facts import Facts


@pytest.mark.parametrize(
    ("facts", "keys", "expected"),
    [
        (Facts(aggravated_by=("flex_agg",)), (), "extension"),
        (Facts(aggravated_by=("ext_agg",)), (), "flexion"),
        (Facts(aggravated_by=("flex_agg", "ext_agg")), (), "none"),
        (Facts(eased_by=("walking",)), (), "extension"),
        (Facts(eased_by=("sitting",)), (), "flexion"),
        (Facts(eased_by=("heat",)), (), None),
        (Facts(), (), None),
        pytest.param(
            Facts(aggravated_by=("flex_agg",)), ("prefers_flexion",), "flexion", id="check wins"
        ),
        pytest.param(Facts(), ("prefers_neither",), "none", id="check found no preference"),
        pytest.param(
            Facts(regions=("neck",), aggravated_by=("flex_agg",)), (), None, id="not for a neck"
        ),
    ],
)
def test_direction_follows_what_eases(
    facts: Facts, keys: tuple[str, ...], expected: str | None
) -> None:
    assert preferred_direction(facts, keys) == expected


@pytest.mark.parametrize(
    ("facts", "evidence", "expected"),
    [
        (Facts(regions=("low_back", "below_knee"), quality=("shooting",)), {}, True),
        (Facts(regions=("neck", "hand"), quality=("tingling",)), {}, True),
        pytest.param(
            Facts(regions=("thigh_back",), quality=("shooting",)), {}, False, id="not far enough"
        ),
        pytest.param(
            Facts(regions=("below_knee",), quality=("ache",)), {}, False, id="an ache is no sign"
        ),
        (Facts(regions=("low_back",)), {"slr_nerve": "yes"}, True),
        (Facts(regions=("low_back",)), {"leg_pain_spreads": "yes"}, True),
    ],
)
def test_direction_nerve_comes_first(
    facts: Facts, evidence: dict[str, str], expected: bool
) -> None:
    found = infer(facts, evidence)

    assert found.nerve_first is expected
    assert any(line.rule_id == "nerve_first" for line in found.trace) is expected
