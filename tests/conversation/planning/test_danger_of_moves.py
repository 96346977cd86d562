"""What the wording alone asks about stems from words of a symptom, never from a move or a birth."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.safety.release.looks import looked_since_it_began
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand


def test_danger_of_moves_counts_checks_and_exercises() -> None:
    assert set(slots.OF_A_MOVE) == {slots.CHECK_ANSWER, slots.EXERCISE_FEEDBACK}


@pytest.mark.parametrize(
    ("text", "since", "why"),
    [
        ("the MRI in October found nothing bad", True, "the pain is of August"),
        ("my GP examined me last week and said it is fine", True, "a look of last week"),
        ("I had a scan three years ago, they found nothing", False, "from before"),
        ("a scan found nothing", False, "no time is told"),
    ],
)
def test_danger_of_moves_a_look_since_it_began_is_no_test_of_before(
    text: str, since: bool, why: str
) -> None:
    state = SafetyState(flags=("cancer_history",), began=100.0)
    told = Turn(understand(text), "inform", text=text)
    assert looked_since_it_began(state, told) is since, why
