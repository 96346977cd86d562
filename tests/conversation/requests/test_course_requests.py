"""The end of a flare: the plan after it is made by the pain of now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import begun
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.routine.weeks.check_in_schedule import DueCheckIn
from bot.routine.weeks.kept_history import FlareSpell, Rating
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START, weeks

BEGAN = START + timedelta(days=15)  # later than every other rating


def in_a_flare(pain: int) -> dict[str, Any]:
    """Somebody is back whose flare began with that pain."""
    known = weeks()
    rated = (*known.history.pain, Rating(BEGAN, pain))
    history = replace(known.history, flares=(FlareSpell(BEGAN),), pain=rated)
    return {**COMES, slots.WEEKS: replace(known, history=history).as_dict(), "nrs": pain}


def told(text: str, values: dict[str, Any], asked: str = slots.CHECK_IN) -> Draft:
    now = situation(text, {**values, slots.ASKED: asked})
    return plan_turn(replace(now, now=NOW + 16 * DAY))


@pytest.mark.parametrize(
    ("text", "pain", "reason"),
    [
        ("the flare is over, 4", 4, "a bare number"),
        ("its calming down, got through the dinner with help, more like a 4", 4, "behind more"),
        ("it has calmed down, down from 7 to 3", 3, "the second of two"),
        ("it's fine again, no pain for a week", 0, "no pain is a pain of 0"),
        ("hi, pain free since Tuesday", 0, "in other words"),
    ],
)
def test_flare_over_takes_the_pain_told_with_it(text: str, pain: int, reason: str) -> None:
    draft = told(text, in_a_flare(7))
    assert draft.values["nrs"] == pain, reason
    assert draft.asked == slots.SCREEN_NERVES, reason


@pytest.mark.parametrize(
    ("pain", "asked", "reason"),
    [
        (7, slots.DUE, "a plan made by it would stay the quiet one"),
        (4, slots.SCREEN_NERVES, "a plan may be made by it"),
    ],
)
def test_flare_over_asks_for_the_pain_where_that_of_the_flare_was_strong(
    pain: int, asked: str, reason: str
) -> None:
    assert told("the flare is over", in_a_flare(pain)).asked == asked, reason


def test_flare_over_makes_the_plan_by_the_pain_that_is_told_then() -> None:
    values = in_a_flare(7)
    over = told("the flare is over", values)
    rated = told("3", {**values, **over.changes()}, slots.DUE)
    assert rated.values["nrs"] == 3
    assert rated.asked == slots.SCREEN_NERVES


@pytest.mark.parametrize(
    ("text", "pain", "asked", "reason"),
    [
        ("the flare is over, 4", 4, slots.SCREEN_NERVES, "told: the plan comes first"),
        ("the flare is over", 7, slots.DUE, "the check-in asks for it"),
        ("fine again, no pain for a week", 0, slots.SCREEN_NERVES, "told: 0"),
    ],
)
def test_flare_over_while_a_check_in_asks(text: str, pain: int, asked: str, reason: str) -> None:
    due = DueCheckIn(14, ("pain", "worse_after", "done"))
    state = begun(due, weeks(), START + timedelta(days=16))
    draft = told(text, {**in_a_flare(7), slots.DUE: state}, slots.DUE)
    assert (draft.values["nrs"], draft.asked) == (pain, asked), reason
    assert draft.values[slots.DUE]["open"] == ["pain", "worse_after", "done"], (
        "asked now or next time"
    )
