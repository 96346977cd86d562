"""What follows of a check-in once it is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import begun
from bot.conversation.course.weeks import TOLD, Goal
from bot.conversation.drafting.check_in_closed import _is_better, close_check_in
from bot.conversation.drafting.draft import Draft
from bot.routine.weeks.check_in_schedule import DueCheckIn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START, weeks


@pytest.mark.parametrize(("nrs", "better"), [(2, True), (5, False), (8, False), (None, False)])
def test_due_check_in_is_better_against_the_first_rating(nrs: int | None, better: bool) -> None:
    assert weeks().history.pain[0].value == 5
    assert _is_better(weeks(), nrs) is better


@pytest.mark.parametrize(
    ("goals", "asked", "reason"),
    [
        ((), slots.OPEN, "none was told: it is asked for"),
        ((Goal("sit on the carpet", 7),), TOLD, "told and never scored: how well it goes"),
        ((Goal("play golf", 1),), None, "scored before"),
    ],
)
def test_due_check_in_asks_of_goals_on_the_second_day(
    goals: tuple[Goal, ...], asked: str | None, reason: str
) -> None:
    known = replace(weeks(), goals=goals)
    state = {**begun(DueCheckIn(2, ("pain",)), known, START + 2 * DAY), "answers": {"pain": 4}}
    draft = Draft.of(situation("4", {**COMES, slots.WEEKS: known.as_dict(), slots.DUE: state}))
    close_check_in(draft, state)
    assert draft.values.get(slots.GOAL) == asked, reason


@pytest.mark.parametrize(
    ("rated", "nrs", "words", "reason"),
    [
        (
            1,
            3,
            "pain went from 5 to 3 since 2 March. Too few days yet",
            "of two days one may be a good one, as the progress says",
        ),
        (3, 3, "That is a real change", "of four days"),
        (1, 8, "a change for the worse", "a rise is told at once"),
        (1, 5, "no clear change", "none"),
    ],
)
def test_due_check_in_calls_a_fall_a_change_from_three_days_on(
    rated: int, nrs: int, words: str, reason: str
) -> None:
    known = weeks()
    known = replace(known, history=replace(known.history, pain=known.history.pain[:rated]))
    day = START + 20 * DAY
    state = {**begun(DueCheckIn(14, ("pain",)), known, day), "answers": {"pain": nrs}}
    values = {**COMES, slots.WEEKS: known.as_dict(), slots.DUE: state}
    draft = Draft.of(replace(situation(str(nrs), values), now=NOW + 19 * DAY))
    close_check_in(draft, state)
    assert words in " ".join(draft.acknowledged), reason
