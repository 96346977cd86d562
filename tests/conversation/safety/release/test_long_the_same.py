"""A sign of the nerves that is told as old and unchanged has the level of its time."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import Profile
from tests.conversation.red_flag_turns import play

NUMB = "I'm numb between my legs"
OLD = "the numbness came six months ago and hasn't changed"
LOOKED = (
    "it came six months ago and hasn't changed, "
    "the GP examined it four months ago and said it's a nerve"
)


def after(*texts: str) -> list[SafetyMove]:
    return play([Turn(understand(text), text=text) for text in texts])


def test_unchanged_since_months_and_not_looked_at_is_for_today() -> None:
    moves = after(NUMB, OLD, "no", "my right side")
    assert [move.response for move in moves[:2]] == [
        "utter_emergency_ces_saddle",
        "utter_confirm_changed",
    ]
    assert (moves[2].response, moves[2].then) == (
        "utter_long_the_same",
        "utter_same_day_ces_saddle",
    )
    assert [move.state.level for move in moves[2:]] == ["S", "S"]
    assert moves[3].state.locked is None


def test_unchanged_since_months_and_looked_at_is_for_the_next_days() -> None:
    move = after(NUMB, LOOKED, "no")[-1]
    assert (move.response, move.then, move.state.level) == ("utter_long_the_same", None, "D")


@pytest.mark.parametrize("answer", ["yes", "it's worse since Monday", "not sure", "what?"])
def test_anything_but_a_no_leaves_it_an_emergency(answer: str) -> None:
    state = after(NUMB, OLD, answer)[-1].state
    assert state.locked == "ces_saddle"
    assert not state.known_since


@pytest.mark.parametrize(
    ("raised", "said", "why"),
    [
        (NUMB, "my back came six months ago and hasn't changed", "the pain is old"),
        (NUMB, "the numbness came last week and hasn't changed", "it is new"),
        (NUMB, "the numbness came six months ago and it's spreading", "it is worse"),
        ("I can't pee since today", OLD, "another sign is old"),
        ("I'm numb between my legs and can't pee", OLD, "one of two signs is old"),
    ],
)
def test_what_is_old_must_be_the_open_sign(raised: str, said: str, why: str) -> None:
    move = after(raised, said)[-1]
    assert move.response != "utter_confirm_changed", why
    assert move.state.locked, why


def test_told_again_as_new_it_is_an_emergency_again() -> None:
    assert after(NUMB, OLD, "no", NUMB)[-1].response == "utter_emergency_ces_saddle"


@pytest.mark.parametrize(
    ("slug", "answer", "response"),
    [
        (
            "ces_saddle",
            "yes, it came six months ago and hasn't changed",
            "utter_same_day_ces_saddle",
        ),
        (
            "ces_saddle",
            "the numbness came six months ago and hasn't changed",
            "utter_same_day_ces_saddle",
        ),
        ("leg_motor", "yes, for six months, unchanged", "utter_same_day_leg_motor"),
        ("ces_bladder", "yes, for six months, unchanged", "utter_same_day_ces_bladder"),
        (
            "ces_bladder",
            "the numbness came six months ago and hasn't changed",
            "utter_confirm_again",
        ),
        ("ces_saddle", "yes, for six months and it's worse", "utter_emergency_ces_saddle"),
        ("ces_saddle", "yes, since yesterday", "utter_emergency_ces_saddle"),
        ("cardiac", "yes, for six months, unchanged", "utter_emergency_cardiac"),
    ],
)
def test_the_answer_to_a_question_tells_since_when(slug: str, answer: str, response: str) -> None:
    turns = [Turn(understand("my back hurts"), text="my back hurts")]
    asked = safety_move(SafetyState(), turns, Profile(), (slug,))
    turns.append(Turn(understand(answer), text=answer))
    assert safety_move(asked.state, turns, Profile()).response == response
