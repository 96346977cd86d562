"""So many, or so long, as there is strength for: the move is done so, and no more is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercise_dose import Dose
from bot.routine.dosing.dose import dose_text
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

HELD = Dose(sets=3, reps=6, hold_s=5, sides=True)


def at_a_move(dose: Dose) -> dict[str, Any]:
    """Return a session whose first move has this dose."""
    routine = routine_of(SESSION)
    assert routine is not None
    up = items_today(routine)[0]
    item = replace(up, dose=dose, dose_text=dose_text(dose))
    items = tuple(item if one == up else one for one in routine.items)
    planned = replace(routine, items=items)
    return {
        **SESSION,
        slots.ROUTINE: planned.as_dict(),
        **{slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 0},
    }


@pytest.mark.parametrize("intent", ["inform", "too_hard", "done"])
@pytest.mark.parametrize(
    ("text", "dose", "reason"),
    [
        ("it holds for two seconds at most", {"hold_s": 2}, "seconds"),
        ("only three seconds, then it drops", {"hold_s": 3}, "seconds that are said first"),
        ("my leg comes down after 4 seconds", {"hold_s": 4}, "seconds to the end"),
        ("can't keep it up longer than three seconds", {"hold_s": 3}, "no longer than"),
        ("two seconds and I'm wobbling all over", {"hold_s": 2}, "seconds and what follows"),
        ("I can do two a side, no more", {"reps": 2}, "times"),
        ("can only manage 4", {"reps": 4}, "times, in few words"),
        ("I can do two rounds, not three", {"sets": 2}, "rounds"),
        ("I can hold it ten seconds", {}, "more than is asked for"),
        ("can do four but my shoulder hurts", {}, "a pain is asked about first"),
        ("how do I hold it for only 2 seconds?", {}, "asked"),
    ],
)
def test_dose_managed_is_the_dose_from_there(
    text: str, dose: dict[str, int], reason: str, intent: str
) -> None:
    if not dose and intent != "inform":
        return
    draft = plan_turn(situation(text, at_a_move(HELD), intent, 0.6))
    item = current_item(draft.values)
    assert item is not None
    assert item.dose == HELD.model_copy(update=dose), reason
    if dose:
        assert draft.values[slots.FEEDBACK] == {item.exercise_id: "too_hard"}, reason
        assert str(dose.get("hold_s", "")) in item.dose_text, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("only managed one round", "too_much", "a round, and no strength for more"),
        ("did two rounds, that's my limit", "too_much", "told as a limit"),
        ("one round, that's all I could manage", "too_much", "all there was"),
        ("got to four and had to stop", "too_much", "counted, and stopped"),
        ("did six, too hard", "too_much", "done, and too hard"),
        ("I could only do four", "too_much", "could tells what was done"),
        ("held it five seconds each side, done", "done", "done as asked for"),
        ("done, could do ten seconds", "done", "more is easy"),
        ("did two rounds so far", None, "the rest is to come"),
    ],
)
def test_dose_managed_and_done_counts(text: str, said: str | None, reason: str) -> None:
    draft = plan_turn(situation(text, at_a_move(HELD), "inform", 0.6))
    noted = (draft.values.get(slots.FEEDBACK) or {}).values()
    assert list(noted) == [said] * (said is not None), reason
