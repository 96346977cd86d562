"""What strength a move takes is no pain: less of it, or it counts; a heavy limb is asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import current_item
from bot.knowledge.exercises.exercise_dose import Dose
from tests.conversation.planning.situations import situation
from tests.conversation.questions.test_dose_managed import at_a_move

COUNTED = at_a_move(Dose(sets=2, reps=10, sides=True))
HELD = at_a_move(Dose(sets=2, hold_s=30, sides=True))


def said(text: str, values: dict[str, Any]) -> Draft:
    told = situation(text, values, "inform", 0.4)
    return plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))


def noted(draft: Draft) -> list[str]:
    return list((draft.values.get(slots.FEEDBACK) or {}).values())


@pytest.mark.parametrize(
    ("text", "values", "dose", "reason"),
    [
        ("the muscle burns, I can't do two rounds of ten", COUNTED, {"reps": 5}, "half of it"),
        ("Too many, I can make only four", COUNTED, {"reps": 4}, "so many"),
        ("thighs like jelly after four, that's too many", COUNTED, {"reps": 4}, "under half"),
        ("way over my head, could we say 2x4", COUNTED, {"reps": 4}, "asked for"),
        ("Can't you give me less of these?", COUNTED, {"reps": 5}, "asked for, without a number"),
        ("30 sec is way too long, i count to 15 max", HELD, {"hold_s": 15}, "seconds"),
        ("thirty seconds feels like forever, may I do twenty?", HELD, {"hold_s": 20}, "may I"),
    ],
)
def test_effort_told_makes_the_move_less(
    text: str, values: dict[str, Any], dose: dict[str, int], reason: str
) -> None:
    before, draft = current_item(values), said(text, values)
    item = current_item(draft.values)
    assert before is not None
    assert item is not None
    assert item.exercise_id == before.exercise_id, "it stays up"
    for key, value in dose.items():
        assert getattr(item.dose, key) == value, reason
    assert noted(draft) == ["too_hard"], reason


@pytest.mark.parametrize(
    ("text", "how", "reason"),
    [
        ("did 6 of the 10, muscle gave up, no pain tho", "too_much", "a part, and the muscle"),
        ("legs jelly lol only got thru 1 round", "too_much", "a round"),
        ("the second round I got tired and stopped at four", "too_much", "where it ended"),
        ("all ten done, legs like jelly", "done", "all of it"),
    ],
)
def test_effort_told_with_what_was_done_counts(text: str, how: str, reason: str) -> None:
    assert noted(said(text, COUNTED)) == [how], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my muscles are shaking, is this good or not good?", "a question"),
        ("it is very exhausting for me but I continue", "goes on"),
        ("I am tired today", "the person, and no muscle"),
        ("the neighbour is drilling again, lovely", "a remark"),
        ("my cat thinks this is a game", "a remark"),
        ("I have not done it. I only asked about the sofa.", "not done"),
        ("Actually I've only done the left side so far", "one side of two"),
        ("feels like nothing happens. should i feel something?", "nothing felt, and asked"),
    ],
)
def test_effort_told_and_remarks_leave_the_move_open(text: str, reason: str) -> None:
    draft = said(text, COUNTED)
    assert noted(draft) == [], reason
    assert current_item(draft.values) == current_item(COUNTED), reason


@pytest.mark.parametrize(
    "text",
    [
        "my back burns when I lift",
        "too many, and it pinches in the groin",
        "that one jabs me in the hip at the top",
    ],
)
def test_effort_told_with_a_pain_asks_whether_it_spread(text: str) -> None:
    draft = said(text, COUNTED)
    assert noted(draft) == ["hurts"]
    assert draft.values.get(slots.HURT_ASKED)


@pytest.mark.parametrize(
    "text",
    [
        "did it, but my right leg feels heavy and doesn't come up as high as the left",
        "in the second round the leg comes not so high, it is heavy. but no pain",
        "my leg is heavy and I can't lift my toes",
    ],
)
def test_effort_told_a_heavy_limb_is_asked_about(text: str) -> None:
    asked = said(text, COUNTED)
    assert asked.values.get(slots.HURT_ASKED), "whether anything went numb or weak"
    at = int(asked.values[slots.EXERCISE])
    tired = said("no, it is only tired", asked.values)
    assert noted(tired) == ["too_much"], "it counts, and next time it is less"
    assert int(tired.values[slots.EXERCISE]) == at + 1
    weak = said("yes, it went numb", asked.values)
    assert weak.values.get(slots.ROUTINE) is None, "no more moves"


def test_effort_told_keeps_the_card_to_once() -> None:
    draft = said("too many for me", COUNTED)
    asked = [step for step in draft.steps if step.action == "action_ask_exercise_feedback"]
    assert [step.told.get("again") for step in asked] == [True]
