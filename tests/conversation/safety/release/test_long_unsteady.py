"""Being unsteady for years and known is no news from 65 on; anything beside it is (RF07)."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.red_flag_turns import play

STORY = (
    "I'm 79. My low back aches when I stand, for years, 3 of 10. I've been unsteady on my feet "
    "for years"
)
CORD = "myelopathy"


def told(text: str) -> Turn:
    return Turn(understand(text), "inform", text=text, confidence=0.4)


@pytest.mark.parametrize(
    ("story", "answer", "reason"),
    [
        (STORY, "yes, a bit unsteady, have been for years, it's not new, my GP knows", "no news"),
        (STORY, "it's the unsteadiness, same as ever, nothing new, the doctor has checked it", ""),
        (
            "I'm 81. My balance has been poor for years. Low back aches 3/10, two years",
            "long standing, nothing new, the doctor checked it",
            "balance by its name",
        ),
        (
            "79, a bit unsteady when I walk for years now, the doctor knows. Low back pain 2 years",
            "",
            "all of it told at once",
        ),
    ],
)
def test_long_unsteady_and_known_is_left_with_a_hold(story: str, answer: str, reason: str) -> None:
    move = play([told(one) for one in (story, answer) if one])[-1]
    assert CORD not in move.state.flags, reason
    assert move.state.asking is None, reason
    assert "BAL" in move.state.cautions, reason
    assert "NCK" not in move.state.cautions, reason


@pytest.mark.parametrize(
    ("story", "answer", "reason"),
    [
        (STORY, "yes", "hands may be meant"),
        (STORY, "yes, for years", "nobody looked at it"),
        (STORY, "yes, unsteady, my GP knows, worse this month", "worse"),
        (STORY, "yes my hands are clumsy too, for years, my GP knows", "hands"),
        (STORY, "for years, my GP knows, and both legs are numb since Monday", "another sign"),
        (
            "79, unsteady when I walk for years, the doctor knows, low back pain, fell twice today",
            "",
            "falls",
        ),
        ("45, unsteady when I walk for years, the doctor knows. Low back pain", "", "not old"),
        ("79, neck stiff. Unsteady when I walk for years, the doctor knows", "", "a painful neck"),
        ("I'm 79. Low back pain for years, GP knows. I'm unsteady on my legs", "", "of the pain"),
    ],
)
def test_long_unsteady_stands_with_anything_beside_it(story: str, answer: str, reason: str) -> None:
    move = play([told(one) for one in (story, answer) if one])[-1]
    assert CORD in move.state.flags or move.state.asking, reason
