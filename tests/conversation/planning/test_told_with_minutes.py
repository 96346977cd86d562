"""Minutes and a place at the end of a story are of the session, and no other time."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.wishes.wishing import take_wishes
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


def test_told_with_minutes_leaves_a_pain_of_today_one_of_today() -> None:
    facts = told("My low back went this morning lifting a crate. 8 minutes.").facts
    assert facts.duration_days == 0


@pytest.mark.parametrize(
    ("text", "place", "minutes", "reason"),
    [
        (
            "I'm 84, stiff neck. Osteoporosis, I take a blood thinner too. "
            "Sitting in my chair only. 5 minutes.",
            {"chair"},
            5,
            "asked of the blood thinner",
        ),
        (
            "I'm 72. Both legs get heavy and sore when I walk more than five minutes, and the low "
            "back aches too. Sitting down takes it away. I don't want to get on the floor.",
            {"no_floor"},
            None,
            "asked of both legs",
        ),
    ],
)
def test_told_with_minutes_is_kept_behind_a_question_about_danger(
    text: str, place: set[str], minutes: int | None, reason: str
) -> None:
    draft = plan_turn(situation(text, STORY))
    assert draft.safety.asking, reason
    assert (set(draft.setting.place), draft.values.get(slots.MINUTES)) == (place, minutes)
