"""A place that is told for now is of this day; the next list is made without it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.routine import Setting
from tests.conversation.planning.every_question.planned import LATER
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

ASKED = {**LATER, slots.ASKED: slots.TOGETHER}
ON_A_CHAIR = {**ASKED, slots.SETTING: Setting(place=frozenset(("chair",))).as_dict()}


def _setting(text: str, values: dict[str, object]) -> Setting:
    return plan_turn(replace(situation(text, values), now=NOW + 16 * DAY)).setting


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("sitting only for now, I'm at work", True),
        ("can I do it on a chair for the moment", True),
        ("on a chair till I'm home please", True),
        ("standing ones only until I get home", True),
        ("on the train so seated ones only today", True),
        ("on a chair please", False),
        ("chair ones from now on", False),
        ("I can only do chair ones, always", False),
        ("at work I sit, so chair ones", False),
    ],
)
def test_place_for_now_is_of_today(text: str, today: bool) -> None:
    setting = _setting(text, ASKED)
    assert setting.place
    assert setting.for_today == (setting.place if today else frozenset())


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("that's just for now, at home I'll do the floor ones", True),
        ("that is only for today", True),
        ("only for today that", True),
        ("just for the moment mind", True),
        ("tonight I'll do the mat ones", True),
        ("the chair is only till I'm home", True),
        ("it's just for this week though", True),
        ("sitting is only for now", True),
        ("fine for now", False),
        ("that's enough for today", False),
        ("I'm good for now, stop", False),
        ("just for today, 5 minutes", False),
        ("I'll do it later", False),
        ("ok for now let's go", False),
        ("done for today", False),
    ],
)
def test_place_for_now_is_told_after_the_place(text: str, today: bool) -> None:
    setting = _setting(text, ON_A_CHAIR)
    assert "chair" in setting.place
    assert ("chair" in setting.for_today) is today
