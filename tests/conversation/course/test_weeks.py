"""The weeks as the conversation knows them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks, weeks_in
from tests.conversation.weeks_of import DAY, START, weeks


def test_weeks_come_back_whole_through_json() -> None:
    known = weeks()
    assert Weeks.from_dict(json.loads(json.dumps(known.as_dict()))) == known


def test_weeks_of_somebody_new_are_empty() -> None:
    new = weeks_in({}, "ann")
    assert not new.has_plan
    assert not new.in_flare
    assert new.history.person == "ann"


def test_weeks_begin_and_end_a_flare_once() -> None:
    today = START + 20 * DAY
    begun = weeks().with_flare(today)
    assert begun.in_flare
    assert begun.with_flare(today + DAY) == begun
    ended = begun.without_flare(today + DAY)
    assert not ended.in_flare
    assert ended.history.flares[0] == weeks().history.flares[0]
    assert ended.history.flares[1].ended == today + DAY


def test_weeks_know_which_goal_has_no_score() -> None:
    known = weeks()
    goal = known.unscored()
    assert goal is not None
    assert goal.words == "play golf"
    assert known.with_score(goal, 4, START).unscored() is None


def test_weeks_count_days_on_the_persons_clock() -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert weeks().day_of(late).day == 2
    assert weeks_in({slots.WEEKS: None}).day_of(late).day == 1
