"""What only stands in a message is no factor, no habit and no beginning; what is told stays."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
    **{"regions": ["low_back"], "side": "left", "duration_days": 35.0, "stage": "subacute"},
}


def heard(text: str, asked: str = "nrs", **known: Any) -> Facts:
    values = {**TOLD, **known, slots.ASKED: asked}
    return facts_of({**values, **plan_turn(situation(text, values)).values})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a 3. I don't do a lot of driving, only when I go to the shops", "only where one goes"),
        ("4, not driving a lot, only to the shops", "the same, shorter"),
        ("5, I've just got back from the shops", "where one was"),
        ("4. I drive but not far, ten minutes to work", "not far"),
        ("3, was sore this morning but it wore off", "one morning"),
        ("3, I do a bit of gaming, not much", "little of it"),
        ("woke up with it sore today, 3 now", "one waking"),
    ],
)
def test_factors_named_only_tell_nothing(text: str, reason: str) -> None:
    facts = heard(text)
    told = (facts.worse_with, facts.lifestyle, facts.trigger, facts.sit_hours, facts.drive_hours)
    assert told == ((), (), None, None, None), reason


@pytest.mark.parametrize(
    ("text", "worse", "days", "reason"),
    [
        ("it gets worse on my phone", ("phone",), (), "no time at screens"),
        ("worse if I'm sat in the car over half an hour", ("in_a_car",), (), "a threshold"),
        ("shopping makes it worse", ("shopping",), (), "told as worse"),
        ("it's always worse in the morning", ("morning",), (), "on all mornings"),
        ("I do a lot of driving and driving makes it worse", ("driving",), ("driving",), "both"),
    ],
)
def test_factors_named_only_stay_where_they_are_told(
    text: str, worse: tuple[str, ...], days: tuple[str, ...], reason: str
) -> None:
    facts = heard(text)
    assert (facts.worse_with, facts.lifestyle) == (worse, days), reason


def test_factor_taken_out_brings_none_of_another_sentence() -> None:
    known = {"aggravated_by": ["ext_agg", "flex_agg"], "worse_with": ["shopping", "gardening"]}
    text = "Shopping doesn't make it worse. I sit 5 hours, telly mostly"
    facts = heard(text, "sit_hours", **known)
    assert (facts.worse_with, facts.sit_hours) == (("gardening",), 5)


def test_easing_denied_by_what_helps_instead_goes() -> None:
    facts = heard("it's not heat that helps, it's lying down", eased_by=["heat"])
    assert facts.eased_by == ("lying",)


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("Hi. A bit sore getting up, about a 4", (), "how a morning felt"),
        ("slept ok, a bit stiff when I got up but it's a 4", (), "the same"),
        ("rather stiff when I bent over the sink today, a 3 though", (), "once"),
        ("a 4. Getting up hurts every morning now", ("getting_up", "morning"), "rule"),
        ("a 4. it's worse when I sit", ("sitting",), "told as worse"),
    ],
)
def test_factors_named_only_at_a_visit_are_of_that_day(
    text: str, worse: tuple[str, ...], reason: str
) -> None:
    facts = heard(text, slots.CHECK_IN, returning={"last": "x"})
    assert (facts.worse_with, facts.trigger) == (worse, None), reason
