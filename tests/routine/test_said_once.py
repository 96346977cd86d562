"""What lasts for days is said once and at the weekly look; what is told changes, and is said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from bot.conversation.course.plan_told import change_lines, plan_words
from bot.routine.kept_history import FlareSpell, Rating
from bot.routine.next_routine import next_from
from bot.routine.plan_changes import LASTING
from tests.examples import sampled
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised
from tests.routine.weeks import KINDS, life


@pytest.mark.sampled
@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_of_what_lasts_is_said_on_two_days_running(kind: str) -> None:
    """But that amounts climb, on days on which they do."""
    for number in range(sampled(100, 8)):
        for before, now in pairwise(life(kind, number)):
            again = {one.rule for one in before.plan.changes} & {
                one.rule for one in now.plan.changes if one.rule in LASTING
            }
            if any(one.exercise_id for one in now.plan.changes):
                again -= {"coming_back"}
            assert not again or (now.day - before.day).days >= 7, (number, now.day)


def test_a_flare_has_its_steps_on_the_first_day_alone() -> None:
    history, _ = begun()
    history = practised(history, range(1, 5))
    history = replace(history, flares=(FlareSpell(day(5)),))
    inputs, said = replace(INPUTS, nrs=8), []
    for n in range(5, 12):
        history = replace(history, pain=(*history.pain, Rating(day(n), 8)))
        plan = next_from(history, inputs, NOTHING, day(n))
        said.append(plan_words(plan, (), None, "", history))
        history = kept(history, plan)
    assert "1 to 3 days" in said[0]
    assert not any("1 to 3 days" in one for one in said[1:])
    assert sum("The flare lasts" in one for one in said) == 1


def test_a_move_that_stays_and_is_done_differently_is_named() -> None:
    history, first = begun()
    sits = replace(INPUTS, conditions=("dizziness",))
    plan = next_from(practised(history, range(1, 3)), sits, NOTHING, day(3))
    notes = {one.exercise_id: (one.notes, one.position) for one in first.routine.items}
    other = [
        one.exercise_id
        for one in plan.routine.items
        if one.exercise_id in notes and notes[one.exercise_id] != (one.notes, one.position)
    ]
    assert other
    said = {one.exercise_id for one in plan.changes}
    assert set(other) <= said
    assert any("Its card says how" in line for line in change_lines(plan.changes))
