"""A muscle that worked is no pain, and a move that was done to its end stays in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
SPREAD = {**MOVE, slots.HURT_ASKED: "M01", slots.FEEDBACK: {"M01": "hurts"}}


def noted(text: str, values: dict[str, Any]) -> str | None:
    """Return what is noted of the move that is open once this is said of it."""
    told = situation(text, values, "inform", 0.4)
    draft: Draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    return next(iter((draft.values.get(slots.FEEDBACK) or {}).values()), None)


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("Two rounds done, my side is burning, just the muscle", "done", "a muscle burns"),
        ("Those two didn't hurt, I only felt the muscle", "done", "nothing hurt"),
        ("Faded, was muscle", "done", "faded"),
        ("Pulled a little in the buttock, did the second lot smaller", "done", "to its end"),
        ("burning in the hip muscle", None, "a muscle at work, and not told to be done"),
        ("Knee to chest done, both sides", "done", "its name is no chest that tells anything"),
        ("did the knees to my chest, done", "done", "the way of the move"),
        ("glutes on fire, done", "done", "a muscle at work"),
        ("cramp behind the thigh", None, "a cramp: it goes on when it has let go"),
        ("done, hamstring cramped a bit", "done", "done all the same"),
        ("cramp in my toes, done anyway", "done", "the same, behind it"),
        ("cramp in my calf, had to stop", "too_much", "stopped: less of it next time"),
        ("my back cramped up", "hurts", "a cramp of the back"),
        ("burning down my thigh into the foot", "hurts", "a burn that travels is no muscle"),
        ("zing in the bum each side, gone now", "done", "a pang that passed"),
        ("Is it normal that only the muscle burns?", None, "asked"),
        ("it was a sharp pain in the muscle", "hurts", "a sharp pain"),
        ("just the muscles of my back hurt, 7 out of 10", "hurts", "the stop rule"),
        ("Hurts in the spine, I don't think it's muscle", None, "said to be no muscle"),
        ("felt a muscle go in my back", None, "a muscle that went"),
        ("It shoots down my leg, maybe just a muscle", None, "a nerve ends the session"),
    ],
)
def test_remarks_at_a_move_of_a_muscle(text: str, said: str | None, reason: str) -> None:
    assert noted(text, MOVE) == said, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("No, it stays in the buttock. I did the rest smaller, ten each side", "done", "smaller"),
        ("no, only felt the muscle, all done", "done", "a muscle"),
        ("no. made it smaller and it was fine", "done", "smaller, and fine"),
        ("Faded, was muscle", "done", "a muscle that faded"),
        ("no just a cramp in the back of the thigh", "done", "a cramp"),
        ("hold on", "hurts", "a moment is given, and it is still asked"),
        ("only in the buttock", "hurts", "it stays there, and goes out"),
        ("no, stayed there. it was only the stretch, leave it in", None, "wanted, and open again"),
        ("No, but my back really hurts from it", "hurts", "a pain that stayed"),
        ("no, but I had to stop", "hurts", "stopped"),
        ("Yes but I did the rest", "hurts", "it spread"),
        ("yes into my thigh, I think it's just the muscle", "hurts", "it spread"),
        ("No. My foot went numb though, finished both", "hurts", "a nerve"),
    ],
)
def test_remarks_at_a_move_that_went_on(text: str, said: str | None, reason: str) -> None:
    assert noted(text, SPREAD) == said, reason


@pytest.mark.parametrize(
    ("text", "spread", "reason"),
    [
        ("into the leg", True, "where it went"),
        ("it did go a bit further, into the thigh", True, "further"),
        ("down the leg a little", True, "down"),
        ("not further. but my foot feels asleep", True, "a limb that feels odd"),
        ("didn't go down the leg, no", False, "denied"),
        ("no, it did not go down the leg and my foot is not numb", False, "both denied"),
        ("no, same as ever down the leg", False, "as before"),
        ("nope my legs are fine", False, "nothing"),
        ("it's gone now", False, "gone"),
    ],
)
def test_remarks_at_a_move_of_a_pain_that_went_on(text: str, spread: bool, reason: str) -> None:
    told = situation(text, SPREAD, "inform", 0.4)
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    assert (draft.values.get(slots.TOGETHER) == "later") == spread, reason


def test_remarks_at_a_move_of_a_pain_that_was_sent_out_ask_no_more() -> None:
    told = situation("ow, that sent it down the back of my leg", MOVE, "hurts", 0.9)
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    assert draft.values.get(slots.TOGETHER) == "later"


def test_remarks_at_a_move_a_chest_that_tells_is_heard_beside_the_name() -> None:
    told = situation("knee to chest done but my chest feels tight", MOVE, "inform", 0.4)
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    assert noted("knee to chest done but my chest feels tight", MOVE) != "done"
    assert draft.values[slots.ASKED] != slots.EXERCISE_FEEDBACK
