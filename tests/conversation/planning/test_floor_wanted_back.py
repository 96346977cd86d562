"""Who left the floor for a place wants its moves again: heard at a check-in and in a session."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from bot.knowledge.wishes.wish_readings import LYING
from bot.routine import Setting
from tests.conversation.planning.every_question.planned import LATER
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN, IDLE
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

WITH_LIST = {**LATER, slots.ASKED: slots.TOGETHER}


def _plan(text: str, values: dict[str, Any], place: str = "chair") -> Draft:
    on_it = Setting(place=frozenset((place,))).as_dict()
    told = situation(text, {**values, slots.SETTING: on_it})
    return plan_turn(replace(told, now=NOW + 16 * DAY))


@pytest.mark.parametrize(
    "values", [AT_CHECK_IN, WITH_LIST, IDLE], ids=["check-in", "list", "nothing asked"]
)
@pytest.mark.parametrize(
    "text",
    [
        "the floor ones back",
        "put the floor ones back",
        "can I have the floor exercises back",
        "I want the mat work again",
        "bring back the floor moves",
        "can we go back to the floor ones",
        "let me have the lying ones back",
        "give me back the floor stuff",
    ],
)
def test_floor_wanted_back_opens_the_floor(text: str, values: dict[str, Any]) -> None:
    draft = _plan(text, values)
    assert not draft.setting.place
    assert "Noted: the floor is fine too." in draft.acknowledged
    assert draft.asked != slots.FLARE
    routine = routine_of(draft.values)
    assert routine is None or {*LYING} & {one.position for one in routine.items}


@pytest.mark.parametrize("values", [AT_CHECK_IN, WITH_LIST], ids=["check-in", "list"])
@pytest.mark.parametrize(
    "text",
    [
        "no floor ones back",
        "the floor ones hurt my back",
        "never the floor ones again",
        "don't put the floor ones back",
        "I can't do the floor ones again",
        "I hate the floor exercises, not again",
        "did the floor ones again yesterday",
        "back on the sofa again",
    ],
)
def test_floor_wanted_back_is_not_heard_where_it_is_refused(
    text: str, values: dict[str, Any]
) -> None:
    draft = _plan(text, values)
    assert "chair" in draft.setting.place
    assert "Noted: the floor is fine too." not in draft.acknowledged


def test_floor_wanted_back_says_where_none_is_gone() -> None:
    on_floor = situation("the floor ones back", IDLE)
    said = plan_turn(replace(on_floor, now=NOW + 16 * DAY)).acknowledged
    assert any(one.startswith("None of these is gone") for one in said)


@pytest.mark.parametrize(
    "text",
    [
        "why are there none on the floor? I like the mat",
        "how come there's nothing on the floor",
        "why no floor moves, I'm fine down there",
        "no floor? I love lying down",
        "so why did you give me nothing on the ground?",
        "what happened to it, why not on the mat",
        "and why no mat work, I can do that",
        "no floor stuff? I said I can",
    ],
)
def test_floor_wanted_back_is_no_wish_for_none_where_it_is_asked_why(text: str) -> None:
    assert "no_floor" not in plan_turn(situation(text, WITH_LIST)).setting.place
