"""Minutes and a place at the end of a story are of the session, and no other time."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.hearing import hear
from bot.conversation.planning.wishing import take_wishes
from bot.routine import Setting
from tests.conversation.planning.situations import situation

STORY = {"consent": "no_saving", "story": None, slots.ASKED: slots.STORY}


def told(text: str) -> Draft:
    draft = Draft.of(situation(text, STORY))
    hear(draft)
    take_wishes(draft)
    return draft


@pytest.mark.parametrize(
    ("text", "place", "minutes", "reason"),
    [
        ("I'm 81, low back. Five minutes sitting on my chair.", {"chair"}, 5, "in a sentence"),
        ("Low back into the leg. 5 minutes at the stop, standing.", {"standing"}, 5, "as above"),
        ("Stiff neck. 8 minutes in an armchair.", {"chair"}, 8, "as above"),
        ("My neck hurts. 20 minutes at my desk and it burns.", set(), None, "a story"),
        ("After 20 minutes sitting at my desk it aches.", set(), None, "a story"),
    ],
)
def test_told_with_minutes_is_the_place_of_them(
    text: str, place: set[str], minutes: int | None, reason: str
) -> None:
    values = told(text).values
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    assert (set(setting.place), values.get(slots.MINUTES)) == (place, minutes), reason


@pytest.mark.parametrize(
    "text",
    ["My low back is stiff. 8 minutes.", "Low back, worse bending. 15 minutes, at home."],
)
def test_told_with_minutes_is_no_time_of_the_pain_nor_of_the_day(text: str) -> None:
    facts = told(text).facts
    assert facts.duration_days is None
    assert facts.sit_hours is None
