"""Minutes for a routine, told with a place; times of the days and of the pain are none."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.words.warnings import warns_in_exercise
from bot.language import understand
from bot.language.replies.wished.wishes import read_wishes
from tests.conversation.planning.situations import situation

AT_MINUTES: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", slots.CHECKS: []},
    **{"regions": ["low_back"], "side": "left", "duration_days": 21.0, "stage": "acute", "nrs": 4},
    **{"aggravated_by": ["flex_agg"], "sit_hours": 8.0, "radiation": "none"},
    **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"},
    **{slots.CHECK_RESULTS: {}, slots.ASKED: slots.MINUTES},
}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("4 minutes standing at the counter. And perhaps some more on Sunday.", 4),
        ("8 minutes, sitting", 8),
        ("five when I work, fifteen at weekends", 5),
        ("in the week 5, on sundays 20", 5),
        ("8, but on busy days I have to fetch 3 kids", 8),
        ("the pain comes on after fifteen minutes", None),
        ("I'm on my feet a lot longer than twenty minutes a day", None),
        ("10 minutes after work", 10),
        ("Twenty minutes, no, be realistic, twelve. I've a band.", 12),
        ("twelve, no wait, eight", 8),
        ("fifteen minutes, no, who am I kidding, eight tops", 8),
        ("20 minutes... what am I saying, 12 at most before the kids wake", 12),
        ("five no problem", 5),
        ("5 I suppose. Not now though", 5),
        ("it's a 5 now", None),
    ],
)
def test_minutes_told_are_of_the_routine(text: str, minutes: int | None) -> None:
    draft = Draft.of(situation(text, AT_MINUTES))
    hear(draft)
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


@pytest.mark.parametrize(
    ("text", "minutes", "reason"),
    [
        ("8 is too long, I only have 4", 4, "as many as there are"),
        ("12 minutes is not possible with my kids", 8, "one step shorter"),
        ("12 is too much for me, 5 at most", 5, "the most there is"),
        ("I haven't got 12 minutes, more like 5", 5, "instead of a length"),
        ("can you make it five?", 5, "in words"),
        ("I only have 3 on shift days", 12, "of some days alone"),
        ("Can I do these at my desk? I haven't got 12 minutes, more like 5.", 5, "beside a place"),
        # look-alikes
        ("I've got 3 kids", 12, "counted"),
        ("later, I have 2 meetings", 12, "counted"),
        ("yes, number 3 looks hard", 12, "a row"),
    ],
)
def test_minutes_told_beside_a_routine_change_its_length(
    text: str, minutes: int, reason: str
) -> None:
    shown = plan_turn(situation("12 minutes", AT_MINUTES, "inform", 0.5)).values
    assert plan_turn(situation(text, shown, "inform", 0.5)).values["minutes"] == minutes, reason
