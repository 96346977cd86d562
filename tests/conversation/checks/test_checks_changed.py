"""An answer to an earlier check is put right at a later one, and said back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck, evidence_of, steps_of, taken
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

ANSWERED = (("ST01", "waist", "fist"), ("ST08", "hold", "short"))


def at_stretch(text: str) -> Draft:
    """Plan a message at the leg raise, where the wall stand and the bridge were answered."""
    known = load_home_checks()
    values: dict[str, Any] = {
        **fact_values(Facts(regions=("low_back",), side="left", duration_days=30, nrs=4, age=60)),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.ASKED: slots.CHECK_ANSWER,
        slots.CHECKS: [
            {"id": "ST01", "reason": "", "questions": ["waist"]},
            {"id": "ST08", "reason": "", "questions": ["hold"]},
            {"id": "ST05", "reason": "", "questions": ["feel"]},
            {"id": "ST03", "reason": "", "questions": ["height"]},
        ],
    }
    for check_id, key, said in ANSWERED:
        check = known[check_id]
        question = check.question(key)
        answer = next(one for one in question.answers if one.payload_key == said)
        opened = OpenCheck(check, question, "", 1, 4, first=True)
        values[slots.CHECK_RESULTS] = taken(values, opened, answer)
    return plan_turn(situation(text, values))


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        (
            "a pull behind my thigh. the hand thing was more like a flat hand, not a fist",
            {"ST01.waist": "hand", "ST05.feel": "thigh"},
            "beside an answer",
        ),
        (
            "stretch behind the thigh. and the bridge test was 30 seconds, not 15",
            {"ST08.hold": "middle", "ST05.feel": "thigh"},
            "a number of a check that is named",
        ),
        ("the bridge test should be 60 seconds", {"ST08.hold": "long"}, "alone"),
        (
            "oh no, I tell a lie, it was 30 seconds",
            {"ST08.hold": "middle"},
            "the last one",
        ),
        (
            "thigh. the last one was 40 seconds",
            {"ST08.hold": "middle", "ST05.feel": "thigh"},
            "the last one beside an answer",
        ),
        (
            "sorry I got the hand one wrong, it's a flat hand",
            {"ST01.waist": "hand"},
            "short",
        ),
        (
            "I said a fist but it is more a flat hand",
            {"ST01.waist": "hand"},
            "named by the answer that was given",
        ),
        ("no wait, it was in the thigh", {"ST05.feel": "thigh"}, "it answers what is open"),
        ("only the hamstring pulls", {"ST05.feel": "thigh"}, "nothing is put right"),
        (
            "a pull in the thigh, the hand thing was fun",
            {"ST05.feel": "thigh"},
            "no other answer is named",
        ),
    ],
)
def test_checks_changed_put_an_earlier_answer_right(
    text: str, told: dict[str, str], reason: str
) -> None:
    draft = at_stretch(text)
    kept = {entry["key"]: entry["said"] for what, entry in draft.kept if what == "check"}
    assert kept == told, reason
    named = any("Changed" in one for one in draft.acknowledged)
    assert named == bool(set(told) - {"ST05.feel"}), reason


def test_checks_changed_hold_the_evidence_of_the_new_answer() -> None:
    draft = at_stretch("the bridge test should be 60 seconds")
    long = next(
        one
        for one in load_home_checks()["ST08"].question("hold").answers
        if one.payload_key == "long"
    )
    assert long.evidence.items() <= evidence_of(draft.values).items()
    assert [step["check"] for step in steps_of(draft.values)] == ["ST01", "ST08"]


def test_checks_changed_stop_all_the_same_where_harm_is_told() -> None:
    draft = at_stretch("it shoots into my foot. the bridge test should be 60 seconds")
    assert any(step.action == "utter_check_stopped" for step in draft.steps)


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("skip... no hang on, I did it, a stretch behind the thigh", "thigh", "changed mind"),
        ("can't be bothered, oh all right: a pull behind the thigh", "thigh", "the same"),
        ("skip this one, no space", "cannot", "nothing takes it back"),
    ],
)
def test_checks_left_out_and_done_in_one_breath_count(text: str, said: str, why: str) -> None:
    draft = at_stretch(text)
    kept = {entry["key"]: entry["said"] for what, entry in draft.kept if what == "check"}
    assert kept.get("ST05.feel", "cannot") == said, why


def test_checks_left_out_before_are_told_after_all() -> None:
    skipped = at_stretch("skip this one").values
    later = {**skipped, slots.ASKED: slots.CHECK_ANSWER}
    draft = plan_turn(situation("I changed my mind, I did do it: a pull behind the thigh", later))
    assert "Noted, Straight leg raise: A stretch behind the thigh." in draft.acknowledged


def test_checks_answered_with_sides_alone_turn_no_pain() -> None:
    draft = at_stretch("left, I think. no, right. definitely right")
    assert draft.facts.side == draft.facts_before.side
