"""Who is under 18 is told once what this guide can do for them."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import grown_up, minor_move, tells_to_be_grown_up
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.triage import triage


@pytest.mark.parametrize(
    ("text", "response", "leaves"),
    [
        ("i'm 14 and my back hurts", "utter_minor", True),
        ("i'm 17 and my back hurts", "utter_minor_16", True),
        ("my son is 9 and his back hurts", "utter_child", False),
        ("i'm 40 and my back hurts", None, False),
    ],
)
def test_minors_are_told_by_their_age_once(text: str, response: str | None, leaves: bool) -> None:
    findings = understand(text)
    turn, verdict = Turn(findings, text=text), triage([findings])
    move = minor_move(SafetyState(), [turn], verdict, 1)
    assert (move.response if move else None) == response
    if move is not None:
        assert move.leave_question is leaves
        assert minor_move(move.state, [turn], verdict, 2) is None


@pytest.mark.parametrize(
    ("text", "response", "why"),
    [
        ("yes. my grandson is 12, he laughs at me", None, "named in passing"),
        ("my son is 9 and his back hurts too", "utter_child", "the child hurts"),
        ("my boy is 10, same pain", "utter_child", "the same"),
    ],
)
def test_minors_named_in_passing_are_no_matter_of_the_talk(
    text: str, response: str | None, why: str
) -> None:
    told = [understand("low back pain on the left for 2 weeks"), understand(text)]
    turns = [Turn(told[0], text=""), Turn(told[1], text=text)]
    move = minor_move(SafetyState(), turns, triage(told), 2)
    assert (move.response if move else None) == response, why


def test_minors_are_none_once_an_age_was_told() -> None:
    said = ("I agree, I'm 39", "my back hurts since pe, in year 8 with my form tutor")
    turns = [Turn(understand(one), text=one) for one in said]
    state = SafetyState(flags=("child_young",))
    assert grown_up(state, turns, 2).cleared_slugs() == {"child_young"}
    young = [Turn(understand("I'm 14"), text="I'm 14")]
    assert grown_up(state, young, 1).flags == ("child_young",)


@pytest.mark.parametrize(
    ("text", "grown", "why"),
    [
        ("I'm 41 and I never said that", True, "an age"),
        ("I'm 41, it is about my son, he is 9", False, "a child beside it"),
        ("no", False, "no age"),
    ],
)
def test_minors_asked_about_are_none_where_an_age_is_told(text: str, grown: bool, why: str) -> None:
    assert tells_to_be_grown_up(Turn(understand(text), text=text)) is grown, why
