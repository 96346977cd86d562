"""Of an emergency with two signs both are taken back, or one stays."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.red_flag_turns import play, pressed

TOLD = "both my legs are numb since yesterday and i cannot hold my pee"
NOT_MEANT, NO = "not_what_i_meant", "deny"


@pytest.mark.parametrize(
    ("presses", "said", "then", "why"),
    [
        ((NOT_MEANT, NO, NO), "utter_denied_released", None, "both denied: the page goes"),
        (
            (NOT_MEANT, NO, "unsure"),
            "utter_page_goes",
            "utter_unsure_ces_bilateral_legs",
            "not sure of the second is for today: the page goes before that is said",
        ),
        (
            (NOT_MEANT, NO, "affirm"),
            "utter_emergency_ces_bilateral_legs",
            None,
            "the second is there: its own page",
        ),
        ((NOT_MEANT, NO), "utter_confirm_ces_bilateral_legs", None, "the page stands while asked"),
    ],
)
def test_a_page_of_two_signs_goes_with_the_last(
    presses: tuple[str, ...], said: str, then: str | None, why: str
) -> None:
    told = Turn(understand(TOLD), None, text=TOLD)
    move = play([told, *(pressed(press) for press in presses)])[-1]
    assert (move.response, move.then) == (said, then), why
    assert move.state.page_stands is (presses[-1] == NO and len(presses) == 2), why


def test_what_is_due_today_comes_back_behind_an_emergency_that_was_none() -> None:
    """The fever had its card before; after the withdrawal a plain sentence was all of it."""
    fever, more = "i have a fever of 39 since yesterday", TOLD
    told = [Turn(understand(words), None, text=words) for words in (fever, more)]
    moves = play([*told, pressed(NOT_MEANT), pressed(NO), pressed(NO)])
    assert moves[0].response == "utter_same_day_fever"
    assert moves[1].state.locked
    assert (moves[-1].response, moves[-1].then) == ("utter_page_goes", "utter_same_day_fever")
