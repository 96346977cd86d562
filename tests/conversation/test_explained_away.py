"""An alarm that rested on a reading ends where it is explained; plain signs are asked about."""

from __future__ import annotations

import pytest

from bot.conversation.explained_away import explained_away
from bot.conversation.mistaken_for_signs import without_mistaken
from bot.conversation.safety_answers import Turn
from bot.conversation.safety_state import SafetyState
from bot.language import understand
from bot.language.findings import Kind
from bot.safety.levels import Level

BOTH, PINNED, SADDLE = "ces_bilateral_legs", "severe_unmanageable", "ces_saddle"
ENDS, ASKS, STAYS = "utter_misread_released", "utter_confirm", None


def turn(text: str, of_a_move: bool = False) -> Turn:
    return without_mistaken(Turn(understand(text), text=text, of_a_move=of_a_move))


def open_at(slug: str) -> SafetyState:
    if slug == PINNED:
        return SafetyState(level=Level.S.value, flags=(slug,))
    return SafetyState(level=Level.E.value, flags=(slug,), locked=slug, shown=(f"{slug}:E",))


@pytest.mark.parametrize(
    ("slug", "raised", "of_a_move", "said", "response", "reason"),
    [
        (
            BOTH,
            "squatted for ten, both legs went to sleep",
            True,
            "nothing wrong with my legs I was just standing on one foot",
            ENDS,
            "a wobble in a move",
        ),
        (
            BOTH,
            "my leg went dead, both legs actually",
            False,
            "no no, I was sitting cross legged. Nothing is wrong with them",
            ENDS,
            "asleep",
        ),
        (
            BOTH,
            "both my legs went numb",
            True,
            "nothing wrong with my legs I was just standing on one foot",
            ASKS,
            "numb was told in plain words",
        ),
        (
            BOTH,
            "both my legs are numb",
            False,
            "legs are fine, I just want to carry on",
            ASKS,
            "a plain denial without what was meant",
        ),
        (
            BOTH,
            "both my legs are numb",
            False,
            "no, I'll be fine, nothing is wrong",
            STAYS,
            "talk that puts it off",
        ),
        (
            BOTH,
            "squatted for ten, both legs went to sleep",
            True,
            "I was standing on one foot, it is getting worse now",
            STAYS,
            "worse",
        ),
        (
            SADDLE,
            "I can't feel it when I wipe",
            False,
            "nothing wrong, I was just standing on one foot",
            STAYS,
            "that explains no numbness there",
        ),
        (
            PINNED,
            "I can't get up",
            False,
            "What? No. I can't get up off the FLOOR easy, my knees are bad. I stand all right.",
            ENDS,
            "the floor was meant",
        ),
        (
            PINNED,
            "I'm stuck on the floor and can't get up",
            False,
            "I can't get up off the floor, my knees are bad, I stand all right",
            STAYS,
            "told as lying there",
        ),
    ],
)
def test_explained_away(
    slug: str, raised: str, of_a_move: bool, said: str, response: str | None, reason: str
) -> None:
    before = turn(raised, of_a_move)
    assert slug in before.findings.values(Kind.FLAG)
    move = explained_away(open_at(slug), (before, turn(said)))
    found = None if move is None else move.response or ""
    assert found == response if found is None or response is None else found.startswith(response), (
        reason
    )


def test_explained_away_clears_what_was_read_into_the_same_words() -> None:
    raised = turn("squatted for ten, both legs went to sleep", True)
    move = explained_away(open_at(BOTH), (raised, turn("my legs are fine, it was the exercise")))
    assert move is not None
    assert move.state.locked is None
    assert move.resume
