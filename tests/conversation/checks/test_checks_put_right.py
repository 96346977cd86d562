"""What was answered at an earlier home check and is told otherwise at a later one, or behind them.

The rows are in other words than those of the people whose talks showed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck, evidence_of, open_check, taken
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

CHOSEN = {
    "ST01": ["head", "waist", "shoulders"],
    "ST14": ["turn", "tilt", "armpit"],
    "ST15": ["turn"],
}
AT_SHOULDERS = {"ST01.head": "small", "ST01.waist": "hand"}
AT_TURN = {**AT_SHOULDERS, "ST01.shoulders": "near"}
AT_TILT = {**AT_TURN, "ST14.turn": "alike"}
AT_LAST = {**AT_TILT, "ST14.tilt": "right", "ST14.armpit": "both"}
DONE = {**AT_TILT, "ST14.tilt": "neither", "ST14.armpit": "neither", "ST15.turn": "well"}


def told(
    text: str,
    answered: dict[str, str],
    asked: str | None = slots.CHECK_ANSWER,
    chosen: Mapping[str, list[str]] = CHOSEN,
) -> Draft:
    """Plan a message where these questions of the checks were answered."""
    known = load_home_checks()
    facts = Facts(
        regions=("neck",),
        side="right",
        duration_days=30,
        nrs=4,
        age=40,
        aggravated_by=("lift",),
        radiation=("none",),
        sit_hours=4,
    )
    values: dict[str, Any] = {
        **fact_values(facts),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.ASKED: asked,
        slots.CHECKS: [
            {"id": one, "reason": "", "questions": asks} for one, asks in chosen.items()
        ],
    }
    for place, said in answered.items():
        check_id, key = place.split(".")
        question = known[check_id].question(key)
        answer = next(one for one in question.answers if one.payload_key == said)
        opened = OpenCheck(known[check_id], question, "", 1, 3, first=False)
        values[slots.CHECK_RESULTS] = taken(values, opened, answer)
    return plan_turn(situation(text, values))


def kept(draft: Draft) -> dict[str, str]:
    return {entry["key"]: entry["said"] for what, entry in draft.kept if what == "check"}


@pytest.mark.parametrize(
    ("answered", "text", "then", "reason"),
    [
        (
            AT_SHOULDERS,
            "oh no wait, they do touch",
            {"ST01.shoulders": "near"},
            "the waist was last, and has no such answer",
        ),
        (
            AT_SHOULDERS,
            "they're close. my head is three fingers off, now I look again",
            {"ST01.head": "big", "ST01.shoulders": "near"},
            "beside the open answer",
        ),
        (
            AT_SHOULDERS,
            "chin level it's not touching, about four fingers. what are shoulders for?",
            {"ST01.head": "big"},
            "no answer to the open one, and a question beside it",
        ),
        (AT_TURN, "sorry, shoulders: there's a gap", {"ST01.shoulders": "gap"}, "a bare part"),
        (
            AT_TURN,
            "shoulders have a gap, I got it wrong. turning is the same both ways",
            {"ST01.shoulders": "gap", "ST14.turn": "alike"},
            "both",
        ),
        (AT_TURN, "that thing at the wall: it's more a fist", {"ST01.waist": "fist"}, "a label"),
        (AT_TURN, "I said the head touches", {"ST01.head": "touches"}, "claimed, not quoted"),
        (
            AT_TURN,
            "left is less. I never said my shoulders were close",
            {"ST14.turn": "left", "ST01.shoulders": "not_sure"},
            "denied, and nothing in its place",
        ),
        (AT_TURN, "left is less, my head stays at the wall", {"ST14.turn": "left"}, "no answer"),
        (AT_TILT, "I meant right, not alike", {"ST14.turn": "right"}, "the last one put away"),
        (AT_TILT, "turning was worse to the right really", {"ST14.turn": "right"}, "a side"),
        (
            AT_TILT,
            "I put both alike for the turn, but it's the right",
            {"ST14.turn": "right"},
            "what was put is quoted",
        ),
        (AT_TILT, "it pulls on the left", {"ST14.tilt": "left"}, "nothing is put right"),
        (
            AT_LAST,
            "i said neither not both. and i turn about half way both sides",
            {"ST14.armpit": "neither", "ST15.turn": "well"},
            "the open question is asked in the words of an earlier one",
        ),
        (AT_LAST, "i turn half way each side", {"ST15.turn": "well"}, "alone"),
        (AT_LAST, "turning is about half both ways", {"ST15.turn": "well"}, "turning"),
        (AT_LAST, "I can turn far to both sides", {"ST15.turn": "well"}, "far"),
        (AT_TILT, "the top of the left shoulder, close to the neck", {"ST14.tilt": "left"}, "own"),
    ],
)
def test_checks_put_right_change_the_answer_that_is_named(
    answered: dict[str, str], text: str, then: dict[str, str], reason: str
) -> None:
    draft = told(text, answered)
    assert kept(draft) == then, reason
    changed = any("Changed" in one for one in draft.acknowledged)
    assert changed == bool(set(then) & set(answered)), reason
    assert not any("leave it out" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    ("text", "then", "minutes", "reason"),
    [
        ("my head did touch after all", {"ST01.head": "touches"}, None, "alone"),
        ("8 minutes. the head touched, not two fingers", {"ST01.head": "touches"}, 8, "beside"),
        ("I was wrong, the shoulders had a gap. 5 minutes", {"ST01.shoulders": "gap"}, 5, "both"),
        ("turning was less to the left actually, 12 min", {"ST14.turn": "left"}, 12, "a side"),
        ("my head was NOT two fingers off", {"ST01.head": "not_sure"}, None, "denied"),
        (
            "at the wall my shoulders were off it, a clear gap",
            {"ST01.shoulders": "gap"},
            None,
            "by",
        ),
        ("what if my head had touched?", {}, None, "supposed"),
        ("That doesn't really tell me why the shoulders.", {}, None, "a reason is wanted"),
        ("I don't really get why my head was close", {}, None, "the same"),
        ("Explain the shoulders again, really close?", {}, None, "the same"),
        ("Can't see why the head matters actually, it touches", {}, None, "the same"),
        ("Just tell me what my shoulders were before, a gap", {}, None, "the same"),
        ("But why the shoulders, actually no gap", {}, None, "the same"),
        ("It makes no sense, really, the head touches", {}, None, "the same"),
        ("I wonder why the shoulders, a gap really", {}, None, "the same"),
        ("10 minutes, my neck turns better in the morning", {}, 10, "of the days"),
    ],
)
def test_checks_put_right_behind_the_checks(
    text: str, then: dict[str, str], minutes: int | None, reason: str
) -> None:
    draft = told(text, DONE, slots.MINUTES)
    assert kept(draft) == then, reason
    assert draft.values.get(slots.MINUTES) == minutes, reason


def test_checks_put_right_that_are_only_denied_are_put_again() -> None:
    draft = told("I never said my shoulders were close", AT_TURN)
    opened = open_check(draft.values)
    assert opened is not None
    assert opened.key == "ST01.shoulders"
    assert not {"wall_shoulder", "wall_shoulder_ok"} & set(evidence_of(draft.values))


def test_checks_put_right_that_stand_are_said_to_stand() -> None:
    draft = told("i said a flat hand at the waist", AT_TURN)
    assert draft.acknowledged == ["Wall stand stays as you answered it."]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Not so nice, a little worse if anything.", "how the open one was"),
        ("hmm not good, bit worse", "the same, shorter"),
        ("Not better, worse", "a word that answers both"),
        ("not great, worse", "no answer put away"),
    ],
)
def test_a_move_told_by_what_it_was_not_answers_the_open_one(text: str, reason: str) -> None:
    bent = told(text, {"ST16.forward": "better"}, chosen={"ST16": ["forward", "back"]})
    assert kept(bent) == {"ST16.back": "worse"}, reason
