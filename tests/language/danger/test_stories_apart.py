"""A story that is over, or was only played, is read apart; what is told beside it holds."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

_STIFF = (
    " My low back is a bit stiff from the garden these days. What would you do for it, and how "
    "often in a week should I do that?"
)
_SCRUM = (
    "In the eighties a scrum went down on top of me and both my arms went dead, burning down to "
    "the fingers. "
)
_WELL = "I could feel it all again"
_CHEST = (
    "On Monday I had pain in the middle of my chest going into the back, sweaty, and my wife "
    "called an ambulance. Heart fine, aorta fine, lungs fine. A rib joint, he said. "
)
_COURSE = (
    "First aid refresher at work. After that I was the stroke, face drooping, slurring away, and "
    "got a biscuit. "
)
_PLAY = "We're doing a farce. In act one I collapse clutching my chest. "


@pytest.mark.parametrize(
    ("story", "reason"),
    [
        (_SCRUM + "An hour after I could feel it all again, X-ray was clean.", "well again"),
        (_CHEST + "It's nearly gone now.", "of this week: looked at, and well again"),
        (_COURSE, "a part in a lesson"),
        (_PLAY, "a part in a play"),
        (
            "In 2016 I was on the floor with a pain in the top of my belly out through the back, "
            "and woke up in intensive care. They followed me for years. Never had it again.",
            "years ago",
        ),
    ],
)
def test_stories_apart_a_story_is_no_sign_of_today(story: str, reason: str) -> None:
    verdict = judged(story + _STIFF)
    assert (verdict.level.value, verdict.ask) == ("none", ()), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_SCRUM + _WELL + "." + _STIFF + " Now both my legs are numb.", "behind it"),
        (_CHEST + "It's nearly gone now." + _STIFF + " I can't feel when I pee.", "behind it"),
        (_CHEST + "But it is worse today and goes into my jaw." + _STIFF, "worse"),
        (_PLAY + _STIFF + " I can't feel anything when I wipe.", "no part in a play"),
        ("I can't feel when I wipe. " + _SCRUM + _WELL + "." + _STIFF, "before it"),
        (_SCRUM + _WELL + ", but I can't feel when I wipe." + _STIFF, "in its end"),
    ],
)
def test_stories_apart_a_sign_beside_a_story_is_called(text: str, reason: str) -> None:
    assert judged(text).level.value == "E", reason


def test_stories_apart_a_risk_of_a_story_stays() -> None:
    text = (
        "In 2016 I had breast cancer, they operated and said that was it. Never had a problem "
        "since. For three weeks I have had a new pain in the middle of my spine, day and night, "
        "and I do not know what from."
    )
    assert "cancer_history" in judged(text).flags
