"""The bench of checks and safety lists holds what was taken against what a row says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.check_talk import CheckTalks
from bench.replies_at_checks import wrong_in
from bot.conversation import slots
from bot.language import understand
from bot.language.entities import entity_of


@pytest.fixture(scope="module")
def checks() -> CheckTalks:
    """Talks at each list and at the checks, whose messages have no intent."""

    def parse(text: str) -> Mapping[str, Any]:
        entities = [entity_of(mention) for mention in understand(text).mentions]
        return {"text": text, "intent": {"name": "inform", "confidence": 0.9}, "entities": entities}

    nerves = {
        **{slots.STORY: "told", slots.READBACK: "confirmed", "sit_hours": 8.0},
        **{"regions": ["low_back"], "side": "both", "duration_days": 42.0, "nrs": 5, "age": 45},
        **{"aggravated_by": ["flex_agg"], "radiation": "none", slots.ASKED: slots.SCREEN_NERVES},
    }
    general = {**nerves, slots.SCREEN_NERVES: "answered", slots.ASKED: slots.SCREEN_GENERAL}
    after = {**general, slots.SCREEN_GENERAL: "answered", slots.ASKED: slots.CHECK_ANSWER}
    return CheckTalks({"list1": nerves, "list2": general, "checks": after}, {}, parse)


@pytest.mark.parametrize(
    ("stage", "said", "then", "wrong", "reason"),
    [
        ("list1", "none", {"rows": []}, [], "nothing ticked, answered"),
        ("list1", "none", {"rows": [], "open": True}, ["open"], "it is answered"),
        ("list1", "none", {"rows": [3]}, ["rows"], "a row was not taken"),
        ("list1", "4", {"rows": [4]}, [], "what was ticked is asked about"),
        ("list1", "4", {"rows": []}, ["alarm"], "what was not told is asked about"),
        ("list2", "5", {"rows": [5]}, [], "a condition"),
        ("list2", "5", {"rows": []}, ["rows"], "a condition nobody told"),
        ("list1", "none", {"rows": [], "asks": "why"}, ["asks"], "no word beside it"),
        ("list1", "none", {"rows": [], "pain": 3}, ["pain"], "no pain was told"),
        ("ST01.waist", "a flat hand", {"result": "hand"}, [], "the answer"),
        ("ST01.waist", "a flat hand", {"result": "fist"}, ["result"], "another"),
        ("ST01.waist", "a flat hand", {"result": "hand", "stop": True}, ["stop"], "no stop"),
        ("ST05.feel", "behind the thigh", {"result": "thigh"}, [], "an answer without evidence"),
        ("ST05.feel", "tingling below the knee", {"result": "thigh"}, ["stop"], "it stops"),
        ("ST08.hold", "25 seconds", {"result": "middle"}, [], "a number"),
        (
            "ST08.hold",
            "25 seconds",
            {"result": "middle", "also": {"ST08.feel": "back"}},
            ["also"],
            "the next question was not answered",
        ),
        ("ST08.feel", "not sure", {"result": "not_sure"}, [], "no answer"),
    ],
)
def test_checks_say_what_came_out_otherwise(
    checks: CheckTalks,
    stage: str,
    said: str,
    then: Mapping[str, Any],
    wrong: list[str],
    reason: str,
) -> None:
    row = {"stage": stage, "text": said, "then": then}
    assert sorted(wrong_in(checks, row)) == wrong, reason
