"""A correction with a question mark or an explanation: taken out, said, and never asked back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"duration_days": 21.0, "stage": "acute", "lifestyle": ["driving"]},
    **{"aggravated_by": ["flex_agg"], "worse_with": ["sitting", "bending"]},
}
READBACK = {**TOLD, slots.ASKED: slots.READBACK}
RATING = {**TOLD, "readback": "confirmed", slots.ASKED: "nrs"}
LIST = {
    **{**TOLD, "readback": "confirmed", "nrs": 4, "sit_hours": 8.0, "radiation": "none"},
    slots.ASKED: slots.SCREEN_NERVES,
}


def after(text: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values after a message."""
    return plan_turn(situation(text, values, "inform", 0.5)).values


@pytest.mark.parametrize(
    ("text", "values", "field", "left", "said", "reason"),
    [
        (
            *("Driving? I hardly drive, I take the tram.", READBACK, "lifestyle", None),
            *("Taken out: a lot of driving", "a word that is only repeated"),
        ),
        (
            *("NOT worse when I bend, I work bent", READBACK, "worse_with", ["sitting"]),
            *("Taken out: bending", "no worse with it"),
        ),
        (
            *("i dont sit 8 hours", LIST, "sit_hours", None),
            *("Taken out: about 8 hours of sitting", "hours that are denied with their number"),
        ),
        (
            *("10 hours WALKING not sitting", LIST, "sit_hours", 0.0),
            *("about 10 hours on your feet", "hours that are of something else"),
        ),
        (
            *("Bending? No, I don't bend much at all.", READBACK, "worse_with", ["sitting"]),
            *("Taken out: bending", "the same of a movement"),
        ),
        (
            *("Left? No, it's the right, where did you get left from?", READBACK, "side", "right"),
            *("Changed: right side", "a side that is repeated and asked back"),
        ),
        (
            *("the left is not quite true, it's more in the middle", READBACK, "side", "middle"),
            *("Changed: in the middle", "not quite"),
        ),
        (
            *("I meant standing, not sitting", READBACK, "worse_with", ["bending", "standing"]),
            *("Taken out: sitting", "meant instead"),
        ),
        (
            *("did you take out the bending?", RATING, "worse_with", ["sitting"]),
            *("It was still in, sorry. Taken out: bending", "asked for, and still in"),
        ),
        (
            *("have you removed the driving?", RATING, "lifestyle", None),
            *("It was still in, sorry. Taken out: a lot of driving", "in another word"),
        ),
        (
            *("did you take the neck out?", RATING, "regions", ["low_back"]),
            *("Yes, it is out. I have: Low back", "asked for, and out"),
        ),
        (
            *("did you take that out now?", RATING, "regions", ["low_back"]),
            *("Yes, it is out. I have: Low back", "nothing is named"),
        ),
        (
            *("I never said walking makes it worse", RATING, "worse_with", ["sitting", "bending"]),
            *("That is not in what I have noted", "nothing to take out"),
        ),
        (
            *("Mostly. Lifting the kids does it, not turning myself.", READBACK, "side", "left"),
            *("Not turning myself: right", "denied and never noted"),
        ),
        (
            *("it isn't getting worse, it just stays", READBACK, "course", None),
            *("Not getting worse: right", "a course"),
        ),
        (
            *("cycling? I don't cycle, I walk", READBACK, "lifestyle", ["driving"]),
            *("right, I have nothing of that", "a habit that was never noted"),
        ),
        (
            *("so number 3 was nothing bad? none of these", LIST, slots.SCREEN_NERVES, "answered"),
            *("Number 3", "a row is refused and asked about"),
        ),
        (
            *("none. is number 2 anything to worry about?", LIST, slots.SCREEN_NERVES, "answered"),
            *("Number 2", "the same turned round"),
        ),
        (
            *("Sitting? who says sitting. it is the lifting", READBACK, "worse_with"),
            *(["bending", "lifting"], "Taken out: sitting", "who says it"),
        ),
        (
            *("all correct except that I am not sitting", READBACK, "worse_with", ["bending"]),
            *("Taken out: sitting", "denied at the end, and it was noted"),
        ),
        (
            *("Left? I never wrote left. It's in the middle", READBACK, "side", "middle"),
            *("in the middle", "never wrote it"),
        ),
        (
            *("you got me wrong, I don't have leg pain", RATING, "conditions", None),
            *("", "no leg is missing"),
        ),
        # look-alikes
        (
            *("what? I said left", READBACK, "side", "left"),
            *("", "a word of asking is no echo"),
        ),
        (
            *("Can I drive? Sitting is fine in the car.", RATING, "lifestyle", ["driving"]),
            *("", "a question of its own"),
        ),
        (
            *("on my feet at work, much more than ten minutes", RATING, slots.MINUTES, None),
            *("Noted", "a time on the feet is no routine"),
        ),
        (
            *("my left is not right since the fall", RATING, "side", "left"),
            *("", "what is not right hurts"),
        ),
        (
            *("4", RATING, "nrs", 4),
            *("Noted: 4 out of 10", "an answer"),
        ),
    ],
)
def test_correcting_is_done_and_said(
    text: str, values: dict[str, Any], field: str, left: object, said: str, reason: str
) -> None:
    now = after(text, values)
    assert now.get(field) == left, reason
    assert said in str(now[slots.ACKNOWLEDGED] or ""), reason


def test_correcting_an_echo_is_answered_by_no_card() -> None:
    text = "Driving? I don't drive much, I ride a bicycle."
    steps = plan_turn(situation(text, READBACK, "inform", 0.5)).steps
    assert "action_answer_question" not in [step.action for step in steps]


def test_correcting_a_misreading_takes_the_one_thing_noted_back() -> None:
    first = situation("about a 6", RATING)
    told = plan_turn(first).values
    second = situation("you got me wrong", told, "not_what_i_meant", 0.9)
    turns = (*first.turns, *second.turns)
    second = type(second)(**{**vars(second), "turns": turns})
    now = plan_turn(second).values
    assert now["nrs"] is None
    assert str(now[slots.ACKNOWLEDGED]).startswith("Sorry, I misread you. Taken out: 6 out of 10")


@pytest.mark.parametrize(
    ("text", "noted", "side", "reason"),
    [
        ("that's not what I meant", "Noted: left side.", None, "the one thing just noted"),
        ("thats not what i meant", "Noted: left side.", None, "without the apostrophe"),
        ("I didn't mean that", "Noted: left side.", None, "in other words"),
        ("that's not what I meant", "Noted: left side, 3 weeks.", "left", "of two it is asked"),
        ("that's not what I meant", "", "left", "nothing was noted"),
    ],
)
def test_correcting_takes_the_single_note_back(
    text: str, noted: str, side: str | None, reason: str
) -> None:
    values = {**RATING, slots.ACKNOWLEDGED: noted}
    assert plan_turn(situation(text, values, "not_what_i_meant")).values.get("side") == side, reason


@pytest.mark.parametrize(
    ("text", "ends", "reason"),
    [
        ("stop saying I stoop", False, "what the guide says"),
        ("please stop telling me to bend", False, "the same"),
        ("stop", True, "the talk"),
        ("please stop this now", True, "no start of the moves"),
    ],
)
def test_correcting_what_the_guide_says_ends_no_talk(text: str, ends: bool, reason: str) -> None:
    draft = plan_turn(situation(text, shown("low"), "stop", 0.9))
    assert (draft.values.get(slots.CLOSED) is not None) is ends, reason
    assert draft.values.get(slots.TOGETHER) != "now", reason


@pytest.mark.parametrize(
    ("text", "field", "value", "reason"),
    [
        ("mine is on the right", "side", "right", "where it is"),
        ("mine's on the right side", "side", "right", "the side by name"),
        ("no, mine is the right side", "side", "right", "behind a no"),
        ("mine is right, not left", "side", "right", "the other denied"),
        ("mine hurts on the right", "side", "right", "where it hurts"),
        ("but mine is more on the right", "side", "right", "more"),
        ("mine is both sides", "side", "both", "both"),
        ("hers is left, mine is on the right", "side", "right", "beside another's"),
        ("mine stays put", "radiation", "none", "that it goes nowhere"),
        ("mine goes nowhere", "radiation", "none", "the same"),
        # look-alikes
        ("mine is alright", "side", "left", "no side"),
        ("mine is the right knee", "side", "left", "a knee"),
        ("my sister's is on the right", "side", "left", "of somebody else"),
    ],
)
def test_correcting_hears_what_is_said_of_mine(
    text: str, field: str, value: str, reason: str
) -> None:
    assert after(text, READBACK)[field] == value, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("as I said 2, but my rheumatologist checked it, I'm 49", "an age behind it"),
        ("like I said 2, but it was scanned, I'm 61", "the same in other words"),
        ("as I already said number 2, but that is old, I'm 35", "a row by its number"),
        ("as I said, 2, but the GP knows, I'm 49", "with a pause"),
        ("as I told you 2, but she looked at it, I'm 70", "told you"),
        ("as I said two, but I had it checked, I'm 49", "in words"),
        ("as I said 2", "alone"),
        ("2, I'm 49", "without it"),
    ],
)
def test_correcting_leaves_a_row_that_is_named_once_more(text: str, reason: str) -> None:
    told = after(text, LIST)
    assert told[slots.SCREEN_NERVES] == "answered", reason
    assert told[slots.SAFETY]["asking"] == "ces_saddle", reason


@pytest.mark.parametrize("text", ["as I said 2 weeks, I'm 49", "as I said 3 weeks"])
def test_correcting_takes_a_time_told_once_more_for_no_row(text: str) -> None:
    assert after(text, LIST).get(slots.SCREEN_NERVES) is None
