"""One turn of the safety screen after another: what it answers and keeps."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Status
from tests.conversation.red_flag_turns import (
    CHECKED,
    FEVER,
    SADDLE,
    SUICIDE,
    play,
    pressed,
    responses,
    said,
)

MOTOR = "leg_motor"


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param([said(region="low_back")], [None], id="ordinary pain: quiet"),
        pytest.param([said(SADDLE)], ["utter_emergency_ces_saddle"], id="emergency at once"),
        pytest.param(
            [said(SADDLE), said(region="low_back")],
            ["utter_emergency_ces_saddle", "utter_stay_noted"],
            id="it stays, and a fact is for those who help",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), CHECKED],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_emergency_released"],
            id="checked: who and when, then released",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(text="yes", yes_no="yes")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_release_who"],
            id="checked: a bare yes is asked once more",
        ),
        pytest.param(
            [
                said(SADDLE),
                pressed("already_checked"),
                said(text="my GP, this morning"),
                said(text="hm"),
            ],
            [
                "utter_emergency_ces_saddle",
                "utter_emergency_checked",
                "utter_release_what",
                "utter_emergency_stay",
            ],
            id="checked: without what was said nothing is released",
        ),
        pytest.param(
            [said(SADDLE), said(text="the GP told me to go to A&E", intent="already_checked")],
            ["utter_emergency_ces_saddle", "utter_release_sent"],
            id="checked and sent to hospital is no release",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(intent="deny", yes_no="no")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_emergency_stay"],
            id="not checked after all: stays",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(text="ambulance is coming")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_stay_coming"],
            id="checked: who is on the way has not looked",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(text="I can't afford an ambulance")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_stay_cost"],
            id="checked: what cannot be paid has not looked",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(text="I will not go to the doctor")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_stay_refuses"],
            id="checked: who is not gone to has not looked",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(text="the paramedic had a look")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_release_what"],
            id="checked: a paramedic who looked is heard",
        ),
        pytest.param(
            [said(MOTOR, Status.UNCERTAIN), said(text="yeah but that's from the stroke in 2010")],
            ["utter_confirm_leg_motor", "utter_confirm_changed"],
            id="unclear: known since an illness, so whether it is new or worse",
        ),
        pytest.param(
            [said(MOTOR, Status.UNCERTAIN), said(text="the surgeon said it would stay weak")],
            ["utter_confirm_leg_motor", "utter_confirm_changed"],
            id="unclear: foretold, so whether it is new or worse",
        ),
        pytest.param(
            [
                said(MOTOR, Status.UNCERTAIN),
                said(text="yes, worse since the operation in 2020", yes_no="yes"),
            ],
            ["utter_confirm_leg_motor", "utter_emergency_leg_motor"],
            id="unclear: worse since an operation is a yes",
        ),
        pytest.param(
            [said(SADDLE), pressed("not_what_i_meant"), pressed("deny")],
            ["utter_emergency_ces_saddle", "utter_confirm_ces_saddle", "utter_denied_released"],
            id="no to the confirm question releases",
        ),
        pytest.param(
            [said(SADDLE), pressed("not_what_i_meant"), pressed("affirm")],
            ["utter_emergency_ces_saddle", "utter_confirm_ces_saddle", "utter_emergency_stay"],
            id="yes to the confirm question stays",
        ),
        pytest.param(
            [said(SADDLE), said(intent="deny", yes_no="no")],
            ["utter_emergency_ces_saddle", "utter_emergency_stay"],
            id="a no that answers nothing clears nothing",
        ),
        pytest.param(
            [said(SADDLE, Status.UNCERTAIN), said(yes_no="yes", intent="affirm")],
            ["utter_confirm_ces_saddle", "utter_emergency_ces_saddle"],
            id="unclear: asked, then yes",
        ),
        pytest.param(
            [said(SADDLE, Status.UNCERTAIN), said(yes_no="no", intent="deny")],
            ["utter_confirm_ces_saddle", None],
            id="unclear: asked, then no",
        ),
        pytest.param(
            [said(SADDLE, Status.UNCERTAIN), said(yes_no="no", text="no, why do you ask?")],
            ["utter_confirm_ces_saddle", "utter_confirm_why_no"],
            id="unclear: asked, then no and the reason wanted",
        ),
        pytest.param(
            [said(SADDLE, Status.UNCERTAIN), said(yes_no="unsure", intent="unsure")],
            ["utter_confirm_ces_saddle", "utter_unsure_ces_saddle"],
            id="unclear: asked, not sure: seen today",
        ),
        pytest.param(
            [said(SADDLE, Status.UNCERTAIN), said(intent="chitchat"), said(intent="chitchat")],
            ["utter_confirm_ces_saddle", "utter_confirm_again", "utter_unsure_ces_saddle"],
            id="unclear: twice no answer counts as not sure",
        ),
        pytest.param(
            [said(SADDLE, Status.OTHER_PERSON), said(region="neck")],
            ["utter_emergency_other_ces_saddle", None],
            id="somebody else's: advice, nothing locked",
        ),
        pytest.param(
            [said(FEVER, Status.OTHER_PERSON), said(FEVER, Status.OTHER_PERSON)],
            ["utter_same_day_other_fever", None],
            id="somebody else's sign for today: said once, and the talk goes on",
        ),
        pytest.param(
            [said(FEVER, region="low_back"), pressed("already_checked"), CHECKED],
            ["utter_same_day_fever", "utter_emergency_checked", "utter_today_released"],
            id="seen today already: released, in words that fit no emergency",
        ),
        pytest.param(
            [said(FEVER, region="low_back"), pressed("not_what_i_meant"), pressed("deny")],
            ["utter_same_day_fever", "utter_confirm_fever", None],
            id="same day, misread: asked and taken back",
        ),
        pytest.param(
            [said(SUICIDE), said(region="neck")],
            ["utter_same_day_suicide_distress", "utter_emergency_stay_distress"],
            id="thoughts without plan: stays with the person",
        ),
    ],
)
def test_after_red_flag_responses(turns: list[Turn], expected: list[str | None]) -> None:
    assert responses(turns) == expected


def test_after_red_flag_clearing_and_showing_are_for_the_record() -> None:
    turns = [said(SADDLE), pressed("not_what_i_meant"), pressed("deny")]

    events = [dict(event) for event in play(turns)[-1].state.unrecorded]

    assert events == [
        {"flag": SADDLE, "level": "E", "event": "shown", "rule": "rule"},
        {"flag": SADDLE, "level": "E", "event": "asked", "rule": ""},
        {"flag": SADDLE, "level": "E", "event": "cleared_denied", "rule": ""},
    ]


def test_after_red_flag_same_day_leaves_the_form() -> None:
    moves = play([said(FEVER, region="low_back")])

    assert moves[0].response == "utter_same_day_fever"
    assert moves[0].leave_question


def test_after_red_flag_state_survives_its_mapping() -> None:
    state = play([said(SADDLE), pressed("already_checked"), CHECKED])[-1].state

    assert SafetyState.from_dict(state.as_dict()) == state


def test_after_red_flag_not_sure_about_an_emergency_sign_allows_no_plan() -> None:
    turns = [said(SADDLE, Status.UNCERTAIN), pressed("unsure"), said(region="low_back")]

    assert play(turns)[-1].state.level == "S"
