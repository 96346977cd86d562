"""Where two things could be meant, both are offered once; words and presses say which.

The sentences were written by the one who built it (fitted).
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

READBACK: dict[str, Any] = {
    **{slots.CONSENT: "no_saving", slots.STORY: "told", "regions": ["low_back"]},
    **{"duration_days": 21.0, "stage": "acute", slots.ASKED: slots.READBACK},
}
SIDE = {**READBACK, slots.READBACK: "confirmed", slots.ASKED: "side"}
RATING = {**SIDE, "side": "left", slots.ASKED: "nrs"}


def _planned(text: str, values: dict[str, Any], intent: str = "inform") -> Draft:
    return plan_turn(situation(text, values, intent, 0.7))


@pytest.mark.parametrize(
    ("text", "values", "titles", "reason"),
    [
        ("my neck", READBACK, ["Only neck", "Low back and neck"], "put right, or one more"),
        ("it's the buttock", READBACK, ["Only buttock", "Low back and buttock"], "the same"),
        ("left. right", SIDE, ["Left side", "Right side"], "nothing says which"),
        ("not sure, left or right", SIDE, ["Left side", "Right side"], "one of them"),
        ("3 to 7", RATING, ["3 out of 10 today", "7 out of 10 today"], "far apart"),
        ("between 2 and 6", RATING, ["2 out of 10 today", "6 out of 10 today"], "the same"),
    ],
)
def test_either_is_asked_with_both(
    text: str, values: dict[str, Any], titles: list[str], reason: str
) -> None:
    draft = _planned(text, values)
    assert [step.action for step in draft.steps] == ["action_ask_either"], reason
    assert draft.steps[0].told["titles"] == titles
    assert draft.facts == draft.facts_before, "nothing is guessed"


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("the neck too", READBACK, "one more"),
        ("no, the neck", READBACK, "put right"),
        ("yes, and the neck", READBACK, "agreed, and one more"),
        ("it goes into the buttock", READBACK, "where it goes"),
        ("neck not low back", READBACK, "put right"),
        ("my neck", {**READBACK, slots.READBACK: slots.OFF}, "asked what is wrong"),
        ("left, no right", SIDE, "put right"),
        ("left or right, it changes", SIDE, "both"),
        ("left and right", SIDE, "both"),
        ("4 or 5", RATING, "next to each other"),
        ("7/10", RATING, "one rating"),
        ("2, 8 at night", RATING, "the pain of now"),
    ],
)
def test_either_is_not_asked_where_words_say_which(
    text: str, values: dict[str, Any], reason: str
) -> None:
    assert not _planned(text, values).values.get(slots.EITHER), reason


def _asked(text: str, values: dict[str, Any]) -> dict[str, Any]:
    return {**_planned(text, values).values}


@pytest.mark.parametrize(
    ("text", "regions", "reason"),
    [
        ('/choose{"choice": "either=0"}', ("neck",), "pressed"),
        ('/choose{"choice": "either=1"}', ("low_back", "neck"), "pressed"),
        ("only the neck", ("neck",), "in words"),
        ("Only neck", ("neck",), "the words of the button"),
        ("both", ("low_back", "neck"), "in words"),
        ("not both, the neck", ("neck",), "in words"),
        ("the first one", ("neck",), "its place"),
        ("the second", ("low_back", "neck"), "its place"),
        ("skip", ("low_back", "neck"), "left out: nothing told is lost"),
    ],
)
def test_either_is_answered(text: str, regions: tuple[str, ...], reason: str) -> None:
    intent = "skip" if text == "skip" else "choose" if text.startswith("/") else "inform"
    draft = _planned(text, _asked("my neck", READBACK), intent)
    assert set(draft.facts.regions) == set(regions), reason
    assert draft.values.get(slots.EITHER) is None
    assert draft.values[slots.ASKED] == "side", "and on"
    assert str(draft.values[slots.ACKNOWLEDGED]).count("Noted") == 1, "said once"


@pytest.mark.parametrize(
    ("asked", "values", "text", "fact", "value", "reason"),
    [
        ("left. right", SIDE, "right", "side", "right", "its word"),
        ("left. right", SIDE, "both sides", "side", "both", "neither of the two"),
        ("3 to 7", RATING, "3", "nrs", 3, "its number, and no place"),
        ("3 to 7", RATING, "7 right now", "nrs", 7, "its number"),
        ("3 to 7", RATING, "5 today", "nrs", 5, "neither of the two"),
        ("1 to 7", RATING, "1", "nrs", 1, "a number is a rating"),
    ],
)
def test_either_takes_the_value_itself(
    asked: str, values: dict[str, Any], text: str, fact: str, value: object, reason: str
) -> None:
    draft = _planned(text, _asked(asked, values))
    assert getattr(draft.facts, fact) == value, reason
    assert draft.values.get(slots.EITHER) is None


def test_either_waits_for_a_question_beside_it() -> None:
    values = _asked("my neck", READBACK)
    draft = _planned("is heat good for it?", values, "ask_education")
    assert draft.values[slots.ASKED] == slots.EITHER


def test_either_gives_way_to_an_emergency() -> None:
    draft = _planned("I can't pee and I am numb between my legs", _asked("my neck", READBACK))
    assert draft.alarmed


@pytest.mark.parametrize("text", ["now about 5 sat in the cab", "5", "neither, it's a 5"])
def test_a_third_rating_is_the_rating(text: str) -> None:
    asked = _planned("3 to 7", RATING)
    told = _planned(text, dict(asked.values))
    assert told.facts.nrs == 5
    assert told.values.get(slots.EITHER) is None
