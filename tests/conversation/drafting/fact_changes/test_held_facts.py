"""What is held of the pain stays until it is put right: words in passing change nothing of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

KNOWN = {
    **{"consent": "no_saving", "story": "told", slots.READBACK: "confirmed"},
    **{"regions": ["low_back", "hip_side"], "side": "left", "duration_days": 21.0},
    **{"stage": "acute", "onset": "gradual", "nrs": 5, "trigger": "lift"},
}
KEPT = [
    ("sit_hours", "4 hours. it was an 8 the first week", "a rating of the first days"),
    ("sit_hours", "5. lying on the other side is fine", "a position on the other side"),
    ("sit_hours", "3 hours, more in the last two months at work", "how long more is sat"),
    (None, "no tingling for a week now", "how long something else has gone"),
    (None, "it was a 7 when I came in", "the pain of before"),
    (None, "yesterday it was 8 after the gym", "the pain of yesterday"),
    ("aggravated_by", "rolling patients. I've been on the ward for 9 years", "years at a work"),
    ("sit_hours", "no, only my wrist is sore", "a limb beside it"),
    ("sit_hours", "8. it turns fine on the right side", "the side that is fine"),
    (None, "in the spring it was a 6 for a few weeks", "of another season"),
    ("aggravated_by", "lifting. the tablets I take since 3 years", "how long tablets are taken"),
]
CHANGED = [
    ("sit_hours", "4 hours. and it's five weeks, not three", "duration_days", 35.0, "exchanged"),
    (None, "sorry, it's my right side", "side", "right", "put right"),
    ("sit_hours", "6, actually the right side", "side", "right", "actually"),
    (None, "the pain is a 3 now", "nrs", 3, "of now"),
    (None, "it's gone up to 7 today", "nrs", 7, "of today"),
    (None, "it's been 2 months now", "duration_days", 60.88, "the time, stated"),
]
PLACES = [
    (None, "my problem is the neck, not the hip", ["neck"], "not the other"),
    (None, "you've got that wrong, it is my mid back", ["mid_back"], "wrong"),
    ("sit_hours", "no, the pain is only in my low back", ["low_back"], "only"),
    (None, "my problem is the low back, my hip is fine", ["low_back"], "the other is fine"),
    (
        None,
        "the pain is only in the mid back and low back",
        ["mid_back", "low_back"],
        "two",
    ),
    (None, "my neck hurts too", ["low_back", "hip_side", "neck"], "one more, and none instead"),
    (None, "is the pain in my neck normal?", ["low_back", "hip_side"], "only asked"),
]


def _after(asked: str | None, text: str, **values: Any) -> dict[str, Any]:
    return plan_turn(situation(text, {**KNOWN, **values, slots.ASKED: asked}, "inform", 0.5)).values


@pytest.mark.parametrize(("asked", "text", "reason"), KEPT)
def test_held_facts_stay_beside_words_in_passing(asked: str | None, text: str, reason: str) -> None:
    told = _after(asked, text)
    for name in ("side", "duration_days", "onset", "nrs", "trigger"):
        assert told[name] == KNOWN[name], (reason, name)
    assert told["regions"][:2] == KNOWN["regions"], reason


@pytest.mark.parametrize(("asked", "text", "name", "value", "reason"), CHANGED)
def test_held_facts_are_put_right(
    asked: str | None, text: str, name: str, value: object, reason: str
) -> None:
    assert _after(asked, text)[name] == value, reason


@pytest.mark.parametrize(("asked", "text", "regions", "reason"), PLACES)
def test_held_facts_change_their_place_where_it_is_put_right(
    asked: str | None, text: str, regions: list[str], reason: str
) -> None:
    assert _after(asked, text)["regions"] == regions, reason


ASKED = [
    ("did I slip a disc or what", (), "asked whether it happened"),
    ("is this what they call sciatica?", (), "by another's name"),
    ("could the leg pain be sciatica", (), "of a pain by its place"),
    ("do you think it's arthritis?", (), "what the guide thinks"),
    ("I have a slipped disc, is walking ok?", ("disc",), "told, then asked"),
    ("can I do this with my osteoporosis?", ("osteoporosis",), "had, and asked about"),
]


@pytest.mark.parametrize(("text", "conditions", "reason"), ASKED)
def test_held_facts_take_no_illness_from_a_question(
    text: str, conditions: tuple[str, ...], reason: str
) -> None:
    assert tuple(_after(None, text).get("conditions") or ()) == conditions, reason


@pytest.mark.parametrize(
    ("text", "left", "reason"),
    [
        ("nobody told me it's a disc, I was just asking", [], "only asked"),
        ("no doctor has said it is a slipped disc", [], "nobody said it"),
        ("the disc was seen on a scan", ["disc"], "said by somebody"),
    ],
)
def test_held_facts_lose_an_illness_that_was_only_asked_about(
    text: str, left: list[str], reason: str
) -> None:
    assert list(_after(None, text, conditions=["disc"])["conditions"] or ()) == left, reason


def test_held_facts_go_where_the_story_begins_anew() -> None:
    told = _after(slots.TOGETHER, "ok can we start over? it's my neck, for 2 days")
    assert told["regions"] == ["neck"]
    assert told["duration_days"] == 2.0
    assert told["side"] is None


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("hello! 5 weeks! it's a 1 today", 0.0, "as long as there is a plan"),
        ("hello, it's been 6 months now", 182.64, "another time, stated"),
    ],
)
def test_held_facts_time_of_the_plan_is_none_of_the_pain(
    text: str, days: float, reason: str
) -> None:
    known = COMES["duration_days"]
    came = replace(situation(text, {**COMES, slots.ASKED: None}, "greet", 0.5), now=NOW + 35 * DAY)
    assert plan_turn(came).values["duration_days"] == (days or known), reason
