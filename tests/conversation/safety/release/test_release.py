"""What ends an emergency: a clinician's look since it began, and nothing else."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.red_flag_turns import SADDLE, play, pressed, said


def told(text: str) -> Turn:
    return Turn(understand(text), "inform", text=text, confidence=0.4)


NUMB = "I can't feel anything when I wipe since yesterday"


@pytest.mark.parametrize(
    ("look", "response"),
    [
        ("the hospital doctor examined me last night, all fine", "utter_emergency_released"),
        ("they did an MRI this morning, the registrar said no compression", None),
        ("the GP looked at it today and said it is fine", "utter_emergency_released"),
        ("gp saw me today. power normal, carry on he said", "utter_emergency_released"),
        ("dr looked at it this morning. all fine he said", "utter_emergency_released"),
        ("my doctor saw me two weeks ago, all clear", "utter_release_before"),
        ("the surgeon checked me in March and said all fine", "utter_release_before"),
        ("my sister is a nurse, she looked and it's fine", "utter_release_relative"),
        ("I'm a nurse myself, I checked, it's fine", "utter_release_oneself"),
        ("chatgpt checked it and said it's a strain", "utter_release_program"),
        ("the doctor said on the phone today it's nothing", "utter_release_by_phone"),
        (
            "the doctor saw me today, all fine, but it got worse since",
            "utter_release_worse_since",
        ),
        ("the GP told me to go to A&E", "utter_release_sent"),
        ("the doctor looked at it and said it's fine", "utter_release_when"),
    ],
)
def test_release_by_who_looked_when(look: str, response: str | None) -> None:
    move = play([told(NUMB), told(look)])[-1]

    assert response in (None, move.response), move.response
    released = response in (None, "utter_emergency_released")
    assert (move.state.locked is None) is released


@pytest.mark.parametrize(
    "said_by",
    [
        "I rang the clinic yesterday and the receptionist said a bit of numbness is normal",
        "the secretary at the hospital told me it's fine",
        "reception says that happens a lot",
    ],
)
def test_release_needs_a_clinician_and_no_desk(said_by: str) -> None:
    assert play([told(NUMB), told(said_by)])[-1].state.locked


def test_release_waits_for_what_is_missing_and_takes_no_other_matter_for_it() -> None:
    turns = [told(NUMB), pressed("already_checked"), told("so can I do the exercises")]

    move = play(turns)[-1]

    assert move.response == "utter_stay_wants_plan"
    assert move.state.locked


@pytest.mark.parametrize(
    ("later", "response"),
    [
        ("since this morning I can't feel it when I wipe", "utter_emergency_ces_saddle"),
        ("I can't feel it when I wipe, it began today", "utter_emergency_ces_saddle"),
        ("I still can't feel it when I wipe", "utter_confirm_changed"),
        ("I can't feel it when I wipe, for three weeks now", "utter_confirm_changed"),
    ],
)
def test_release_a_sign_newer_than_the_look_is_an_emergency(later: str, response: str) -> None:
    released = [told(NUMB), told("the hospital doctor examined me last night, all fine")]

    assert play([*released, told(later)])[-1].response == response


@pytest.mark.parametrize(
    ("later", "back"),
    [("it's worse now", True), ("it's come back and worse", True), ("the left side", False)],
)
def test_release_is_taken_back_when_it_is_worse(later: str, back: bool) -> None:
    seen = told("the hospital doctor examined me last night, all fine")

    move = play([told(NUMB), seen, said(text=later)])[-1]

    assert (move.response == "utter_release_worse_since") is back
    assert (move.state.locked is not None) is back


def test_release_is_watched_for_some_messages_only() -> None:
    seen = told("the hospital doctor examined me last night, all fine")
    between = [said(region="low_back")] * 9

    assert play([told(NUMB), seen, *between, said(text="it's worse now")])[-1].response is None


@pytest.mark.parametrize("reply", ["no car", "no ambulance here", "no, I'm not going"])
def test_release_needs_a_no_to_the_sign_itself(reply: str) -> None:
    move = play([said(SADDLE), pressed("not_what_i_meant"), told(reply)])[-1]

    assert move.state.locked == SADDLE


def test_release_of_what_was_long_ago_is_asked_for_once() -> None:
    turns = [said(SADDLE), told("that was in 2016, they operated"), said(yes_no="no", text="no")]

    moves = play(turns)

    assert moves[1].response == "utter_confirm_past"
    assert moves[2].state.locked is None


LEG = "my left leg is weak, it gives way when I climb stairs"


def test_release_asks_for_each_missing_part_once() -> None:
    turns = [
        told(LEG),
        pressed("already_checked"),
        told("the neurologist, they said it goes with my MS"),
    ]
    assert play(turns)[-1].response == "utter_release_when"
    released = play([*turns, told("at my last review")])[-1]
    assert released.state.locked is None
    assert play([*turns, told("the weather is nice")])[-1].state.locked


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("I have MS with a weak left leg, that's old", "leg_motor"),
        ("my left foot drags when I walk, that's years old", "leg_motor"),
        ("weak right arm since my stroke, it's years old", "arm_motor"),
    ],
)
def test_release_old_sign_of_a_limb_is_asked_about(text: str, slug: str) -> None:
    move = play([told("low back pain for 3 months"), told(text)])[-1]
    assert (move.response, move.state.asking) == ("utter_confirm_changed", slug)
    again = play([told("low back pain for 3 months"), told(text), told("no")])[-1]
    assert (again.state.asking, again.state.locked) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "my leg is weak since yesterday, the back pain is old",
        "the weak leg is an old thing but it's getting worse",
        "I can't feel it when I wipe, that's old",
    ],
)
def test_release_new_sign_or_one_of_the_saddle_is_called(text: str) -> None:
    assert play([told("low back pain for 3 months"), told(text)])[-1].state.locked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("into both legs, thighs and calves", True),
        ("both legs, they are numb", False),
        ("into both legs since this week", False),
    ],
)
def test_release_pain_in_both_legs_of_a_known_narrow_canal_is_asked_about(
    text: str, asked: bool
) -> None:
    move = play([told("low back for 2 years, spinal stenosis, the clinic knows"), told(text)])[-1]
    assert (move.state.asking == "ces_bilateral_legs") is asked
    assert (move.state.locked == "ces_bilateral_legs") is not asked


@pytest.mark.parametrize(
    ("look", "ends", "why"),
    [
        ("the x-ray was after the fall in September, nothing broken", True, "after the fall"),
        ("doctor x-rayed it in September after I tripped, no break", True, "who, when and what"),
        ("the x-ray was before I tripped, nothing broken", False, "from before the fall"),
        ("x-ray after the fall, no break, then I fell again yesterday", False, "a new fall"),
    ],
)
def test_release_compares_the_look_with_the_fall_it_is_about(
    look: str, ends: bool, why: str
) -> None:
    fall = told("I am 79, I tripped on the hose in August, sat down hard, my back was sore a week")

    before, after = play([fall, told(look)])

    assert "fragility_fracture:S" in before.state.shown
    assert (after.state.level == "none") is ends, (why, after.response)


@pytest.mark.parametrize(
    ("text", "called", "why"),
    [
        (
            "I am 79, tripped in August, doctor x-rayed it in September, no break, small aspirin, "
            "is that a blood thinner?",
            False,
            "a kind of medicine that is asked about is none that is taken",
        ),
        ("My back aches, aspirin, is that a blood thinner? My legs are numb", True, "numb"),
        ("I take warfarin and aspirin, is that a blood thinner? I tripped", True, "a named one"),
        ("I am on blood thinners and I tripped this morning", True, "told, not asked"),
        ("I take dabigatrun, is that a blood thinner? I hit my head today", True, "a knock by it"),
    ],
)
def test_release_a_medicine_asked_about_is_none_that_is_taken(
    text: str, called: bool, why: str
) -> None:
    assert (play([told(text)])[-1].state.locked is not None) is called, why
