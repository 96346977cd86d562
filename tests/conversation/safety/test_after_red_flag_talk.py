"""What people say instead of going: nothing talks the guide out of it."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Turn
from bot.language.findings import Findings
from tests.conversation.red_flag_turns import SADDLE, SUICIDE, play, pressed, responses, said


@pytest.mark.parametrize(
    ("reply", "response"),
    [
        ("my wife says it's nothing", "utter_stay_other_says"),
        ("it's probably just the mattress", "utter_stay_asked"),
        ("I'll wait till Monday", "utter_stay_asked"),
        ("can you just give me exercises", "utter_stay_wants_plan"),
        ("it's stopped now", "utter_stay_asked"),
        ("I'm not going to A&E", "utter_stay_refuses"),
        ("ok calling now", "utter_stay_going"),
        ("I can't drive and I live alone", "utter_stay_asked"),
        ("can my wife drive me there", "utter_stay_by_car"),  # the answer allows it
        ("can I drive myself there", "utter_stay_asked"),  # and here it does not
        ("what number do I call", "utter_stay_where"),
        ("can I eat something", "utter_stay_asked"),
        ("I'm scared", "utter_stay_afraid"),
        ("isn't that overreacting", "utter_stay_doubts"),
        ("stop", "utter_stay_keep_quiet"),
        ("thanks", "utter_stay_thanks"),
        ("in Scotland", "utter_stay_country"),
        ("I'm deaf", "utter_stay_by_text"),
        ("it is a stiff feeling", "utter_emergency_stay"),
    ],
)
def test_after_red_flag_nothing_talks_the_guide_out_of_it(reply: str, response: str) -> None:
    move = play([said(SADDLE), said(text=reply)])[-1]

    assert move.response == response
    assert move.state.locked == SADDLE


@pytest.mark.parametrize(
    ("talk", "expected"),
    [
        (["I am safe", "can we go on with my back"], ["safe", "released"]),
        (["I'm safe, can we go on with my back"], ["released"]),
        (["I am safe", "it has been a lot lately"], ["safe", "here"]),
        (["can we go on with my back"], ["back_again"]),
        (["I'm not safe"], ["emergency"]),
        (["I might do it tonight"], ["emergency"]),
        (["leave me alone"], ["keep_quiet"]),
        (["I didn't mean it like that", "no"], ["confirm", "released"]),
    ],
)
def test_after_red_flag_distress_stays_with_the_person(
    talk: list[str], expected: list[str]
) -> None:
    answers = {"no": "no"}
    turns = [said(SUICIDE), *(said(text=text, yes_no=answers.get(text)) for text in talk)]
    names = {
        "emergency": "utter_emergency_suicide_distress",
        "confirm": "utter_confirm_suicide_distress",
    }

    assert responses(turns)[1:] == [names.get(name, f"utter_distress_{name}") for name in expected]


def test_after_red_flag_violence_asks_for_safety_then_for_the_injury() -> None:
    turns = [said("violence"), said(text="yes I'm safe", yes_no="yes"), pressed("affirm")]

    assert responses(turns) == [
        "utter_same_day_violence",
        "utter_violence_injury",
        "utter_emergency_major_trauma",
    ]


def test_after_red_flag_unsafe_at_home_is_told_where_to_turn() -> None:
    turns = [said("violence"), said(text="he's in the next room")]

    assert responses(turns)[-1] == "utter_violence_unsafe"


def test_after_red_flag_what_could_not_be_read_is_never_silent() -> None:
    move = play([Turn(Findings(), unread=True)])[-1]

    assert move.response == "utter_unread"
    assert [event["event"] for event in move.state.unrecorded] == ["unread"]
