"""What was to be looked at at an earlier visit: whether it was is asked before all else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.safety.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety.safety_state import SEEN, SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import Profile

BLADDER, FEVER, NIGHT = "ces_bladder", "fever", "night_pain"
ASKED, WHAT, LEFT = "utter_seen_since", "utter_release_what", "utter_confirm_checked"
STAYS, TODAY = "utter_not_seen_since", f"utter_same_day_{FEVER}"


def told(text: str, intent: str = "inform") -> Turn:
    return Turn(understand(text), intent, text=text, confidence=0.4)


def come_back(*texts: str, unseen: tuple[str, ...] = (BLADDER,), days: int = 2) -> SafetyMove:
    """Return the last move of a visit of somebody whose signs nobody is known to have seen."""
    state = replace(SafetyState(), unseen=tuple((flag, days) for flag in unseen))
    turns = [told(text) for text in texts]
    for count in range(1, len(turns) + 1):
        move = safety_move(state, turns[:count], Profile(), unseen)
        state = move.state
    return move


@pytest.mark.parametrize("greeting", ["hello", "hi, can I do my exercises", "a 3 today"])
def test_seen_since_is_asked_first(greeting: str) -> None:
    move = come_back(greeting)
    assert move.response == ASKED
    assert (move.state.asking, move.state.asking_part) == (BLADDER, SEEN)


@pytest.mark.parametrize(
    ("answer", "response", "reason"),
    [
        ("fever of 39 and shivering, my back is killing me", TODAY, "told as it is now: no look"),
        ("still feverish, 39 this evening", TODAY, "the same"),
        ("no, and the fever is 39 now", TODAY, "a no beside it"),
        ("yes, and the fever is still there", WHAT, "seen: what they said is asked"),
        ("the doctor saw me, she says the fever is viral and it's all fine", LEFT, "a look"),
    ],
)
def test_seen_since_sends_on_anew_who_tells_the_sign_again(
    answer: str, response: str, reason: str
) -> None:
    assert come_back("hello", answer, unseen=(FEVER,)).response == response, reason


@pytest.mark.parametrize(
    ("answer", "response", "reason"),
    [
        ("I went to A&E, they did a scan and it was all fine", LEFT, "a look and its outcome"),
        ("yes", WHAT, "what they said is not told yet"),
        ("I've seen my GP", WHAT, "a clinician, and no outcome"),
        ("no not yet", STAYS, "not seen is no 'it is gone'"),
        ("not yet", STAYS, "the same without a no"),
        ("no, it went away by itself", STAYS, "gone is not seen"),
        ("I haven't got round to it", STAYS, "not seen"),
        ("my sister is a nurse, she looked and it's fine", STAYS, "no look"),
        ("the doctor checked me two weeks ago, all fine", STAYS, "a look from before the sign"),
        ("what does that mean", "utter_confirm_again", "no answer: asked once more"),
    ],
)
def test_seen_since_answers(answer: str, response: str, reason: str) -> None:
    move = come_back("hello", answer)
    assert move.response == response, reason
    cleared = BLADDER in move.state.cleared_slugs()
    assert cleared is (response == LEFT), reason
    if response == STAYS:
        assert move.then == f"utter_confirm_{BLADDER}", reason


@pytest.mark.parametrize(
    ("said", "ends", "reason"),
    [
        ("yes all right", True, "asked whether it is all right"),
        ("it was only a bladder infection, antibiotics", True, "found and treated"),
        ("they want me to come back on Friday for an operation", False, "care goes on"),
        ("I'm waiting for the scan", False, "nothing has come of it yet"),
        ("no, they didn't know", False, "no outcome"),
        ("it's still there", False, "the sign, and no outcome"),
    ],
)
def test_seen_since_what_they_said(said: str, ends: bool, reason: str) -> None:
    move = come_back("hello", "yes", said)
    assert (BLADDER in move.state.cleared_slugs()) is ends, reason
    assert move.resume is ends, reason


def test_seen_since_one_look_ends_all_that_waited() -> None:
    both = (FEVER, NIGHT)
    move = come_back("hello", "yes", "she gave me antibiotics for a kidney infection", unseen=both)
    assert {FEVER, NIGHT} <= move.state.cleared_slugs()
    assert not move.state.flags  # what it was found to be is no new sign


def test_seen_since_told_in_the_greeting_is_not_asked() -> None:
    move = come_back("hi, been to A&E, scan was clear and they sent me home")
    assert move.response == LEFT
    assert move.resume


def test_seen_since_the_sign_told_anew_comes_first() -> None:
    move = come_back("hello", "no and I still can't pee at all")
    assert move.response == f"utter_emergency_{BLADDER}"


def test_seen_since_nobody_is_asked_where_nothing_waits() -> None:
    assert come_back("hello", unseen=()).response is None
