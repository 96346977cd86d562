from __future__ import annotations

import pytest

from bot.assessment import told_evidence
from bot.language.facts import Facts


def told(facts: Facts) -> dict[str, str]:
    return {piece.key: piece.words for piece in told_evidence(facts)}


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        pytest.param(Facts(sit_hours=5.5), None, id="under six hours counts nothing"),
        pytest.param(Facts(sit_hours=6), "sit_6_to_8", id="lower edge of the band"),
        pytest.param(Facts(sit_hours=8), "sit_6_to_8", id="upper edge of the band"),
        pytest.param(Facts(sit_hours=8.5), "sit_over_8", id="above the band"),
        pytest.param(Facts(lifestyle=("sitting",)), "sit_6_to_8", id="a desk job without hours"),
        pytest.param(
            Facts(lifestyle=("sitting",), sit_hours=3), None, id="hours told overrule the habit"
        ),
        pytest.param(Facts(drive_hours=10), "sit_over_8", id="driving is sitting"),
        pytest.param(
            Facts(lifestyle=("driving",)), None, id="a driver without hours is not all day at it"
        ),
        pytest.param(
            Facts(sit_hours=9, drive_hours=1), "sit_over_8", id="the longer of the two counts"
        ),
    ],
)
def test_told_hours_sat_fall_into_one_band(facts: Facts, key: str | None) -> None:
    bands = [name for name in told(facts) if name.startswith("sit_")]

    assert bands == ([key] if key else [])


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        (Facts(drive_hours=2.5), "drive_over_2"),
        (Facts(lifestyle=("driving",)), "drive_over_2"),
        (Facts(stand_hours=5), "stand_over_4"),
        (Facts(lifestyle=("standing",)), "stand_over_4"),
        (Facts(regions=("head_base",)), "region_neck"),
        (Facts(regions=("sacrum_si",), side="left"), "region_buttock_one_side"),
        (Facts(side="right"), "one_sided_pain"),
        (Facts(lifestyle=("sport",)), "sport"),
        (Facts(lifestyle=("footwear",)), "footwear"),
        (Facts(lifestyle=("pregnancy",)), "pregnancy"),
        (Facts(conditions=("postnatal",)), "pregnancy"),
        (Facts(aggravated_by=("flex_agg", "load_agg")), "sitting_worse"),
    ],
)
def test_told_facts_give_their_evidence(facts: Facts, key: str) -> None:
    assert key in told(facts)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(Facts(), id="nothing told"),
        pytest.param(Facts(side="middle"), id="the middle is no side"),
        pytest.param(Facts(drive_hours=2), id="two hours are not more than two"),
        pytest.param(Facts(lifestyle=("weight", "smoking")), id="not evidence for any pattern"),
        pytest.param(Facts(regions=("sacrum_si",)), id="the pelvis counts on one side only"),
    ],
)
def test_told_nothing_is_read_into_facts(facts: Facts) -> None:
    assert told(facts) == {}


def test_told_words_carry_the_hours_told_and_no_others() -> None:
    assert told(Facts(sit_hours=7.5))["sit_6_to_8"] == "you sit about 7.5 hours a day"
    assert told(Facts(lifestyle=("sitting",)))["sit_6_to_8"] == "you sit for much of the day"
    assert told(Facts(lifestyle=("sitting",), drive_hours=9)) == {
        "sit_over_8": "you sit about 9 hours a day",
        "drive_over_2": "you drive about 9 hours a day",
    }
