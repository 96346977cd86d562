"""What an answer to a home check means, asked beside it or of it; who knows its cause."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

WALL = {"id": "ST01", "reason": "", "questions": ["waist"]}
THIGH = {"id": "ST04", "reason": "", "questions": ["thigh", "knee", "drift"]}
AT = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", "regions": ["low_back"]},
    **{"side": "right", "duration_days": 21.0, "stage": "acute", "nrs": 4, "sit_hours": 8.0},
    **{"radiation": "none", "aggravated_by": ["flex_agg"], "age": 52},
    **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"},
    slots.ASKED: slots.CHECK_ANSWER,
}
AT_WALL = {**AT, slots.CHECKS: [WALL, THIGH]}
AT_KNEE = {
    **AT,
    slots.CHECKS: [THIGH],
    slots.CHECK_RESULTS: {
        "evidence": {"hipflex_tight": "right"},
        "asked": {"ST04": ["thigh"]},
        "steps": [{"check": "ST04", "key": "thigh", "evidence": {}}],
    },
}


@pytest.mark.parametrize(
    ("text", "at", "words", "reason"),
    [
        ("a fist fits. what does that mean?", AT_WALL, "A fist fitted behind", "just answered"),
        ("a flat hand. What does that tell you?", AT_WALL, "nothing stands out", "a usual one"),
        (
            "a fist. I'd like to know what that means",
            AT_WALL,
            "belt line may tip forward",
            "a wish",
        ),
        ("what does it mean if a fist fits?", AT_WALL, "A fist fitted behind", "before answering"),
        (
            *("Yes, both stay bent. What does it mean that the right one stays up?", AT_KNEE),
            *("right thigh stayed up", "of the question before, by its words"),
        ),
        (
            *("both stay bent. I still want to know what it means", AT_KNEE),
            *("right thigh stayed up", "what stands out in this check"),
        ),
        ("a flat hand. is that my age or my job?", AT_WALL, "Nobody can tell that", "a cause"),
        ("a fist. is that because of my shoes?", AT_WALL, "Nobody can tell that", "a cause"),
    ],
)
def test_result_of_a_check_has_its_own_meaning(
    text: str, at: dict[str, object], words: str, reason: str
) -> None:
    draft = plan_turn(situation(text, at, "inform", 0.6))

    assert words in str(draft.values.get(slots.ACKNOWLEDGED)), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what does that mean?", "nothing is answered yet: the question itself is explained"),
        ("is that my kidneys?", "a card is sure"),
    ],
)
def test_result_is_not_told_where_something_else_is_asked(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_WALL, "ask_education", 0.6))
    said = str(draft.values.get(slots.ACKNOWLEDGED))

    assert "speaks for this" not in said, reason
    assert "Nobody can tell that" not in said, reason


AT_HEAD = {
    **AT,
    slots.CHECKS: [{"id": "ST01", "reason": "", "questions": ["head", "waist"]}, THIGH],
}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("About two fingers short. Is that bad?", "no card of tingling fingers"),
        ("2 fingers short, does that cause it?", "whether it is the cause"),
        ("two fingers short, is that a lot?", "how much"),
        ("No, two fingers short. Should I worry?", "a worry"),
    ],
)
def test_result_judged_in_the_same_message_is_of_the_check(text: str, reason: str) -> None:
    told = " ".join(plan_turn(situation(text, AT_HEAD, "inform")).acknowledged)
    assert "a finger or two off the wall. By itself that is nothing bad" in told, reason
