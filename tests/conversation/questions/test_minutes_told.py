"""Minutes for a routine, told with a place; times of the days and of the pain are none."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.warnings import warns_in_exercise
from bot.language import understand
from bot.language.replies.wishes import read_wishes
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("4 minutes standing at the counter. And perhaps some more on Sunday.", 3),
        ("8 minutes, sitting", 8),
        ("12 minutes on days off, on work days only 3", 12),
        ("the pain comes on after fifteen minutes", None),
        ("I'm on my feet a lot longer than twenty minutes a day", None),
        ("10 minutes after work", 8),
    ],
)
def test_minutes_told_are_of_the_routine(text: str, minutes: int | None) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.MINUTES}))
    taken = QUESTIONS[slots.MINUTES].take(draft)
    assert (taken is Taken.ANSWERED) == (minutes is not None)
    assert draft.values.get(slots.MINUTES) == minutes


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I'm on my feet the whole shift", set()),
        ("on my feet much longer than that", set()),
        ("only on my feet, please", {"standing"}),
    ],
)
def test_minutes_told_beside_days_on_the_feet_are_no_place(text: str, place: set[str]) -> None:
    assert read_wishes(text, understand(text), "kit").place == place


def test_minutes_told_with_a_floor_take_standing_away() -> None:
    assert "standing" in read_wishes("I can also lie down on the mat", asked="doing").not_places


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        ("done, my foot didn't tingle", False),
        ("that went well, the hand wasn't numb", False),
        ("my foot didn't hurt but it tingles", True),
        ("it tingles in the foot", True),
    ],
)
def test_minutes_told_in_an_exercise_hear_a_sign_unless_it_is_denied(
    text: str, warns: bool
) -> None:
    assert warns_in_exercise(situation(text).turn) is warns
