"""What lasts for days is said once and at the weekly look; what is told changes, and is said."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.course.plan_told import change_lines, plan_words
from bot.routine.returns.next_routine import next_from
from bot.routine.weeks.kept_history import FlareSpell, Rating
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised


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
