"""A rating with other times beside it: the number of now, and what brings the others is kept."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

RATING: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", slots.ASKED: "nrs"},
    **{"regions": ["low_back"], "side": "left", "duration_days": 21.0, "stage": "acute"},
}


@pytest.mark.parametrize(
    ("text", "number", "worse", "reason"),
    [
        ("Today it's a 6 when I got up, now about 4.", 4, None, "the moment of getting up is over"),
        ("seven this morning, five now", 5, None, "in words"),
        ("it was eight earlier, three at the moment", 3, None, "earlier"),
        ("two at night, five right now", 5, None, "night"),
        ("a 4 I'd say, in the mornings only 2", 4, None, "a time of day"),
        ("5 before breakfast, 3 since then", 3, None, "before something of the day"),
        ("nine when I cough but now a four", 4, ["coughing"], "the movement stays"),
        ("eight if I twist, at rest three", 3, ["twisting"], "the same at rest"),
        ("at rest two, when I bend seven", 2, ["bending"], "the same turned round"),
        ("depends, sitting 6, lying 2", 6, None, "two movements: the higher"),
        ("six sitting, two lying", 6, None, "in words, turned round"),
        ("between 3 and 5", 5, None, "of a range the higher"),
        ("as bad as it goes", 10, None, "no number"),
        ("could not be worse honestly", 10, None, "no number"),
        ("medium I suppose", 5, None, "no number"),
        ("six when I bend", 6, ["bending"], "told alone it is the answer"),
        ("6ish", 6, None, "roughly"),
        ("6ish. like a hot knot when I twist", 6, ["twisting"], "a remark behind it"),
        # look-alikes
        ("floor 3", None, None, "a floor"),
        ("4 kids", None, None, "counted"),
        ("I get up at half past six in the evening shift", None, None, "a clock"),
        ("it could be worse", None, None, "no worst"),
    ],
)
def test_single_fact_rates_the_pain_of_now(
    text: str, number: int | None, worse: list[str] | None, reason: str
) -> None:
    values = plan_turn(situation(text, RATING, "inform", 0.5)).values
    assert values.get("nrs") == number, reason
    assert values.get("worse_with") == worse, reason


HOURS: dict[str, Any] = {**RATING, slots.ASKED: "sit_hours", "nrs": 4.0}


@pytest.mark.parametrize(
    ("text", "hours", "travels", "reason"),
    [
        ("no, it stays", None, "none", "of where it goes"),
        ("no, it stays put", None, "none", "in other words"),
        ("nope, stays there", None, "none", "nope"),
        ("none really", 0.0, None, "beside a small word"),
        ("no, not much", 0.0, None, "more of the same"),
    ],
)
def test_single_fact_a_no_of_where_it_goes_tells_no_hours(
    text: str, hours: float | None, travels: str | None, reason: str
) -> None:
    values = plan_turn(situation(text, HOURS, "inform", 0.5)).values
    assert (values.get("sit_hours"), values.get("radiation")) == (hours, travels), reason


SITTING = {"aggravated_by": ["static_agg"], "worse_with": ["sitting"]}
WORSE: dict[str, Any] = {**RATING, slots.ASKED: "aggravated_by", "nrs": 4}
TRAVELS: dict[str, Any] = {**WORSE, slots.ASKED: "radiation", **SITTING, "sit_hours": 6.0}


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("no it stays put", None, "where it goes"),
        ("no, left side only", None, "its side"),
        ("no", ["none"], "alone it is the answer"),
        ("no, nothing really", ["none"], "said twice"),
        ("nothing, it stays put", ["none"], "the answer, and where it goes"),
    ],
)
def test_single_fact_a_no_of_another_fact_leaves_open_what_makes_it_worse(
    text: str, worse: list[str] | None, reason: str
) -> None:
    values = plan_turn(situation(text, WORSE, "inform", 0.5)).values
    assert values.get("aggravated_by") == worse, reason


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        (
            "Lifting the trays mainly, and standing a long time. Sitting down helps",
            {"lifting", "standing"},
            "one has a cue, the other only the question",
        ),
        ("standing makes it worse, sitting helps", {"standing"}, "what eases is not added"),
    ],
)
def test_single_fact_adds_movements_that_only_the_question_makes_worse(
    text: str, worse: set[str], reason: str
) -> None:
    draft = plan_turn(situation(text, WORSE, "inform", 0.5))
    assert set(draft.values.get("worse_with") or ()) == worse, reason


@pytest.mark.parametrize(
    ("text", "side", "travels", "reason"),
    [
        ("sorry, it is the right side", "right", None, "a side alone, put right"),
        ("it's both sides actually", "both", None, "the same"),
        ("i meant right", "right", None, "in other words"),
        ("it is the left side", "left", None, "told again"),
        ("sorry, the right side of my low back", "right", None, "with the place that is known"),
        ("no, it stays", "left", "none", "an answer"),
        ("just my left side", "left", "none", "nowhere else"),
        ("into the left leg", "left", "leg", "where it goes"),
        ("both buttocks", "left", "other", "another place, with a side of its own"),
        ("a bit into my left side", "left", "other", "a way to it"),
        ("across both sides", "both", "other", "the same"),
    ],
)
def test_single_fact_takes_no_side_for_a_place_it_travels_to(
    text: str, side: str, travels: str | None, reason: str
) -> None:
    draft = plan_turn(situation(text, TRAVELS, "correct", 0.5))
    assert draft.values["side"] == side, reason
    assert draft.values.get("radiation") == travels, reason
    assert (draft.asked == "radiation") is (travels is None), reason


def test_single_fact_takes_no_other_place_for_one_it_travels_to() -> None:
    """It hurts in the neck instead: nothing goes there."""
    values = plan_turn(situation("actually it is my neck, not my low back", TRAVELS)).values
    assert values["regions"] == ["neck"]
    assert (values.get("radiation"), values.get("radiates_to")) == (None, None)


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("sorry, the right side of my low back", None, "the low of a back is no rating"),
        ("pretty low", 2, "a rating"),
        ("my low back is a 5", 5, "a number beside it"),
    ],
)
def test_single_fact_takes_no_place_for_a_rating(
    text: str, number: int | None, reason: str
) -> None:
    assert plan_turn(situation(text, RATING, "correct", 0.5)).values.get("nrs") == number, reason


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("9 hours at a desk most days", None, "what the days are like"),
        ("twelve hour shifts on my feet", None, "a habit"),
        ("since yesterday, 9 hours at a desk", 1.0, "a day stands beside it"),
        ("5 hours", 5 / 24, "hours alone are since when"),
    ],
)
def test_single_fact_takes_no_hours_of_the_days_for_since_when(
    text: str, days: float | None, reason: str
) -> None:
    values = {**RATING, "duration_days": None, "stage": None, slots.ASKED: "duration_days"}
    told = {**values, **plan_turn(situation(text, values)).changes()}["duration_days"]
    assert told == (days if days is None else pytest.approx(days, abs=0.02)), reason
