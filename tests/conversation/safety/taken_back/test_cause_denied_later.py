"""Who denies what raised an alarm is asked, and a no ends it; a sign told beside it keeps it."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import Profile

CRASH = "I crashed my bike at speed yesterday and my neck hurts"
CALF = "my calf is swollen and hot since the flight"
LEGS = "I can't feel my legs"


def said(*texts: str) -> SafetyMove:
    """Return the last move of a talk."""
    turns: list[Turn] = []
    move = SafetyMove(SafetyState())
    for text in texts:
        turns.append(Turn(understand(text), "inform", text=text))
        move = safety_move(move.state, turns, Profile())
    return move


@pytest.mark.parametrize(
    ("told", "later", "asks", "reason"),
    [
        (CRASH, "no accident", True, "by the name of its row"),
        (CRASH, "I didn't crash or fall", True, "by its words"),
        ("throbbing lump in my belly", "there's no lump", True, "by a word of it"),
        ("can't pee since last night", "no I can pee", True, "it can be done"),
        ("face drooping on one side and slurred speech", "my face is fine", True, "it is well"),
        (CALF, "no swelling", True, "for today, too"),
        (CRASH, "no nothing's numb, I'm walking about, peeing fine", True, "other signs denied"),
        (CRASH, "no accident, but my legs went numb", False, "a sign beside it"),
        ("can't pee since last night", "no pee at all", False, "the sign once more"),
        (LEGS, "I can't feel them at all", False, "the sign once more"),
    ],
)
def test_cause_denied_later_is_asked_about(told: str, later: str, asks: bool, reason: str) -> None:
    move = said(told, later)
    assert (move.state.asking is not None) is asks, reason
    assert move.state.flags, "nothing is let go by it"


def test_cause_denied_later_ends_with_a_no() -> None:
    assert said(CRASH, "no accident", "no accident", "no").state.locked is None


@pytest.mark.parametrize(
    ("reply", "stays", "reason"),
    [
        ("no accident", "utter_confirm_major_trauma_2", "a no to it, so the next is put"),
        ("finished!", "utter_stay_again", "no answer: what stands, and the question"),
        ("yes", "utter_emergency_stay", "it is there"),
    ],
)
def test_cause_denied_later_question_under_the_page(reply: str, stays: str, reason: str) -> None:
    move = said(CRASH, "it was a false alarm", reply)
    assert move.state.locked == "major_trauma", reason
    assert move.response == stays, reason


def test_cause_denied_later_bare_no_behind_the_question_puts_it_again() -> None:
    move = said(LEGS, "it was a false alarm", "ten done", "finished!", "no")
    assert move.state.asking == "ces_bilateral_legs"
