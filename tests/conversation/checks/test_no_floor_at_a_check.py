"""Nobody gets down to the floor who says so at a check: none there follows, and the rest stands."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.knowledge.checks.home_checks import load_home_checks
from tests.conversation.planning.test_home_check_replies import at_check


@pytest.mark.parametrize(
    ("text", "answers", "reason"),
    [
        ("I couldn't be getting down on the floor with my hip", [], "told alone"),
        ("a fist. lying down on the floor is out for me", ["fist"], "beside an answer"),
        ("flat hand, and I can't get up off the ground these days", ["hand"], "up again"),
        ("no floor for me, my knee is gone. flat hand", ["hand"], "with a knee"),
        ("I'd never get up off the floor again", [], "in other words"),
        ("mind you I can't kneel down on the floor, old knee", [], "kneeling"),
        ("the floor is beyond me. a flat hand", ["hand"], "what is beyond"),
        ("by the way I won't lie on the floor, bad ankle", [], "will not"),
        ("no floor please", [], "a wish"),
    ],
)
def test_no_floor_at_a_check_is_taken_and_answers_nothing(
    text: str, answers: list[str], reason: str
) -> None:
    draft = at_check("ST01.waist", text, "ST08", "ST19", "ST05")
    kept = [one["said"] for what, one in draft.kept if what == "check"]
    assert kept == answers, reason
    assert "no_floor" in draft.setting.place, reason
    assert "Noted: nothing on the floor." in draft.acknowledged, reason
    assert not any("leave it out" in one for one in draft.acknowledged), reason
    left = [load_home_checks()[one["id"]] for one in draft.values[slots.CHECKS][1:]]
    assert not any("floor" in one.needs or one.id == "ST19" for one in left), reason


@pytest.mark.parametrize(
    "text", ["my heels are on the floor, flat hand", "I stand on the floor, flat hand"]
)
def test_no_floor_at_a_check_is_no_floor_that_is_stood_on(text: str) -> None:
    assert not at_check("ST01.waist", text, "ST08").setting.place
