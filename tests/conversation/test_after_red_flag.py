"""One turn of the safety screen after another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.conversation.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety_answers import Turn
from bot.conversation.safety_state import SafetyState
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.triage import Profile

SADDLE, FEVER, SUICIDE = "ces_saddle", "fever", "suicide_distress"


def said(
    flag: str | None = None,
    status: Status = Status.PRESENT,
    *,
    yes_no: str | None = None,
    intent: str | None = None,
    region: str | None = None,
) -> Turn:
    mentions = []
    if flag:
        mentions.append(Mention(Kind.FLAG, flag, 0, 4, "word", "rule", status))
    if yes_no:
        mentions.append(Mention(Kind.YES_NO, yes_no, 0, 3, yes_no, "yes_no"))
    if region:
        mentions.append(Mention(Kind.REGION, region, 5, 9, "back", "region"))
    return Turn(Findings(tuple(mentions)), intent)


def pressed(intent: str) -> Turn:
    return Turn(Findings(), intent, button=True)


def play(turns: Sequence[Turn], queue: Sequence[str] = ()) -> list[SafetyMove]:
    """Screen the turns one by one, each with the state the one before left."""
    state, moves = SafetyState(), []
    for count in range(1, len(turns) + 1):
        move = safety_move(state, turns[:count], Profile(), queue)
        moves.append(move)
        state = move.state
    return moves


def responses(turns: Sequence[Turn], queue: Sequence[str] = ()) -> list[str | None]:
    return [move.response for move in play(turns, queue)]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param([said(region="low_back")], [None], id="ordinary pain: quiet"),
        pytest.param([said(SADDLE)], ["utter_emergency_ces_saddle"], id="emergency at once"),
        pytest.param(
            [said(SADDLE), said(region="low_back")],
            ["utter_emergency_ces_saddle", "utter_emergency_stay"],
            id="it stays",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(intent="inform")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_emergency_released"],
            id="checked: who and when, then released",
        ),
        pytest.param(
            [said(SADDLE), pressed("already_checked"), said(intent="deny", yes_no="no")],
            ["utter_emergency_ces_saddle", "utter_emergency_checked", "utter_emergency_stay"],
            id="not checked after all: stays",
        ),
        pytest.param(
            [said(SADDLE), pressed("not_what_i_meant"), pressed("deny")],
            ["utter_emergency_ces_saddle", "utter_confirm_ces_saddle", "utter_emergency_released"],
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
            [said(FEVER, region="low_back"), pressed("already_checked"), said(intent="inform")],
            ["utter_same_day_fever", "utter_emergency_checked", "utter_emergency_released"],
            id="seen today already: released",
        ),
        pytest.param(
            [said(FEVER, region="low_back"), pressed("not_what_i_meant"), pressed("deny")],
            ["utter_same_day_fever", "utter_confirm_fever", None],
            id="same day, misread: asked and taken back",
        ),
        pytest.param(
            [said(SUICIDE), said(region="neck")],
            ["utter_same_day_suicide_distress", None],
            id="thoughts without plan: today",
        ),
    ],
)
def test_after_red_flag_responses(turns: list[Turn], expected: list[str | None]) -> None:
    assert responses(turns) == expected


def test_after_red_flag_a_flag_cleared_by_no_fires_when_told_anew() -> None:
    turns = [
        said(SADDLE, Status.UNCERTAIN),
        said(yes_no="no", intent="deny"),
        said(SADDLE),
    ]

    assert responses(turns)[-1] == "utter_emergency_ces_saddle"


def test_after_red_flag_a_checked_flag_told_anew_is_asked_about() -> None:
    turns = [said(SADDLE), pressed("already_checked"), said(intent="inform"), said(SADDLE)]

    assert responses(turns)[-1] == "utter_confirm_changed"


def test_after_red_flag_screen_ticks_are_confirmed_one_by_one() -> None:
    turns = [said(intent="inform"), pressed("deny"), pressed("affirm")]

    moves = play(turns, queue=(SADDLE, "ces_bladder"))

    assert moves[0].response == "utter_confirm_ces_saddle"
    assert moves[1].resume
    assert moves[1].state.cleared_slugs() == {SADDLE}


def test_after_red_flag_clearing_and_showing_are_for_the_record() -> None:
    turns = [said(SADDLE), pressed("not_what_i_meant"), pressed("deny")]

    events = [dict(event) for event in play(turns)[-1].state.unrecorded]

    assert events == [
        {"flag": SADDLE, "level": "E", "event": "shown"},
        {"flag": SADDLE, "level": "E", "event": "cleared_denied"},
    ]


def test_after_red_flag_same_day_leaves_the_form() -> None:
    moves = play([said(FEVER, region="low_back")])

    assert moves[0].response == "utter_same_day_fever"
    assert moves[0].leave_loop


def test_after_red_flag_state_survives_its_mapping() -> None:
    state = play([said(SADDLE), pressed("already_checked"), said(intent="inform")])[-1].state

    assert SafetyState.from_dict(state.as_dict()) == state


def test_after_red_flag_not_sure_about_an_emergency_sign_allows_no_plan() -> None:
    turns = [said(SADDLE, Status.UNCERTAIN), pressed("unsure"), said(region="low_back")]

    assert play(turns)[-1].state.level == "S"
