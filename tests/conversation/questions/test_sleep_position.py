"""How somebody sleeps: the worked example of a new fact (docs/design.md)."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.intake.intake import intake_questions
from bot.conversation.intake.readback import sentence
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.exercises.exercises import load_exercises
from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.routine import build_from
from bot.routine.shown.own_way import own_way
from bot.routine.situation.inputs import PlanInputs
from tests.conversation.planning.situations import situation

FACT = "sleep_position"
TOLD: dict[str, Any] = {
    **{slots.STORY: "told", slots.READBACK: "confirmed", "regions": ["low_back"], "side": "left"},
    **{"duration_days": 30.0, "stage": "subacute", "nrs": 4, "aggravated_by": ["flex_agg"]},
}
NIGHTS = SafetyState(cleared=(("night_pain", 2, "denied"),)).as_dict()


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        pytest.param({}, False, id="nothing told of the nights"),
        pytest.param({"lifestyle": ["sitting"]}, False, id="another habit"),
        pytest.param({"lifestyle": ["sleep_problem"]}, True, id="sleeps badly"),
        pytest.param({"trigger": "sleep"}, True, id="sleep sets it off"),
        pytest.param({slots.SAFETY: NIGHTS}, True, id="pain at night, asked about and cleared"),
        pytest.param({"trigger": "sleep", FACT: "side"}, False, id="it was told"),
    ],
)
def test_sleep_position_is_asked_when_nights_hurt(told: dict[str, Any], asked: bool) -> None:
    assert (FACT in intake_questions({**TOLD, **told})) is asked


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'm a side sleeper and my back aches", "side"),
        ("i always sleep on my stomach", "front"),
        ("I mostly sleep flat on my back", "back"),
        ("I'm not a front sleeper", None),  # denied
        ("my husband is a back sleeper", None),  # somebody else
        ("pain on my left side", None),  # no word of sleep
        ("it hurts in my back and my side", None),
    ],
)
def test_sleep_position_is_heard_in_a_story(text: str, value: str | None) -> None:
    assert fold(Facts(), understand(text)).sleep_position == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("on my left side", "side"),
        ("my back", "back"),
        ("tummy", "front"),
        ('/choose{"choice": "sleep_position=front"}', "front"),
    ],
)
def test_sleep_position_answers_its_question_and_nothing_else(reply: str, value: str) -> None:
    before = {**TOLD, "side": "right", "trigger": "sleep", slots.ASKED: FACT, slots.CONSENT: "no"}
    after = {**before, **plan_turn(situation(reply, before)).changes()}
    assert after[FACT] == value
    assert (after["side"], after["regions"]) == ("right", ["low_back"])


@pytest.mark.parametrize(
    ("position", "says"),
    [
        ("side", "pillow between the knees"),
        ("back", "pillow under the knees"),
        ("front", "not to stay there long"),
    ],
)
def test_sleep_position_changes_the_advice(position: str, says: str) -> None:
    facts = Facts(sleep_position=position)
    inputs = PlanInputs(nrs=4, minutes=12, regions=("low_back",), told=facts.in_one_word())
    items = {item.exercise_id: item for item in build_from(inputs, "seed").items}
    steps = own_way(load_exercises()["R14"], items["R14"].notes).steps
    assert says in steps[0]
    assert len(steps) == 3  # the ways of other sleepers are gone
    assert "R14" not in {one.exercise_id for one in build_from(_untold(), "seed").items}


def _untold() -> PlanInputs:
    return PlanInputs(nrs=4, minutes=12, regions=("low_back",))


def test_sleep_position_is_read_back() -> None:
    assert sentence(Facts(regions=("neck",), sleep_position="back")) == (
        "Neck, sleeping on your back."
    )


def test_sleep_position_what_a_move_says_of_facts_names_facts_that_there_are() -> None:
    known = load_readback()
    names = {field.name for field in fields(Facts)}
    for exercise in load_exercises().values():
        for key in exercise.as_told:
            fact, _, value = key.partition("=")
            assert fact in names
            assert value in known[fact].words
