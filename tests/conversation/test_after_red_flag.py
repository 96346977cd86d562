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
    text: str = "",
) -> Turn:
    mentions = []
    if flag:
        mentions.append(Mention(Kind.FLAG, flag, 0, 4, "word", "rule", status))
    if yes_no:
        mentions.append(Mention(Kind.YES_NO, yes_no, 0, 3, yes_no, "yes_no"))
    if region:
        mentions.append(Mention(Kind.REGION, region, 5, 9, "back", "region"))
    return Turn(Findings(tuple(mentions)), intent, text=text, confidence=0.9 if intent else 0.0)


CHECKED = said(text="the A&E doctor, on Monday; she said the nerves are fine", intent="inform")


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
            [said(FEVER, region="low_back"), pressed("already_checked"), CHECKED],
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
            ["utter_same_day_suicide_distress", "utter_emergency_stay_distress"],
            id="thoughts without plan: stays with the person",
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
    turns = [said(SADDLE), pressed("already_checked"), CHECKED, said(SADDLE)]

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
        {"flag": SADDLE, "level": "E", "event": "shown", "rule": "rule"},
        {"flag": SADDLE, "level": "E", "event": "asked", "rule": ""},
        {"flag": SADDLE, "level": "E", "event": "cleared_denied", "rule": ""},
    ]


def test_after_red_flag_same_day_leaves_the_form() -> None:
    moves = play([said(FEVER, region="low_back")])

    assert moves[0].response == "utter_same_day_fever"
    assert moves[0].leave_loop


def test_after_red_flag_state_survives_its_mapping() -> None:
    state = play([said(SADDLE), pressed("already_checked"), CHECKED])[-1].state

    assert SafetyState.from_dict(state.as_dict()) == state


def test_after_red_flag_not_sure_about_an_emergency_sign_allows_no_plan() -> None:
    turns = [said(SADDLE, Status.UNCERTAIN), pressed("unsure"), said(region="low_back")]

    assert play(turns)[-1].state.level == "S"


def test_after_red_flag_denying_one_emergency_leaves_the_other_open() -> None:
    turns = [said("ces_bladder"), said(SADDLE), pressed("not_what_i_meant"), pressed("deny")]

    moves = play(turns)

    assert moves[2].response == "utter_confirm_ces_saddle"
    assert moves[3].response == "utter_emergency_stay"
    assert moves[3].state.locked == "ces_bladder"


def test_after_red_flag_a_second_sign_of_the_same_words_is_asked_about() -> None:
    both = Turn(
        Findings(
            tuple(
                Mention(Kind.FLAG, flag, 0, 4, "word", "rule") for flag in (SADDLE, "ces_bladder")
            )
        )
    )

    moves = play([both, pressed("not_what_i_meant"), pressed("deny")])

    assert moves[0].response == "utter_emergency_ces_bladder"
    assert moves[2].response == "utter_confirm_ces_saddle"


def test_after_red_flag_a_released_emergency_leaves_what_is_for_today() -> None:
    turns = [said(SADDLE), said("shingles"), pressed("not_what_i_meant"), pressed("deny")]

    move = play(turns)[-1]

    assert (move.response, move.then) == ("utter_emergency_released", "utter_same_day_shingles")
    assert move.state.level == "S"


def test_after_red_flag_a_clinician_who_has_seen_it_leaves_nothing_for_today() -> None:
    move = play([said(SADDLE), said(FEVER), pressed("already_checked"), CHECKED])[-1]

    assert move.state.level == "none"
    assert move.resume


@pytest.mark.parametrize(
    ("reply", "response"),
    [
        ("my wife says it's nothing", "utter_stay_other_says"),
        ("it's probably just the mattress", "utter_stay_own_reason"),
        ("I'll wait till Monday", "utter_stay_waits"),
        ("can you just give me exercises", "utter_stay_wants_plan"),
        ("it's stopped now", "utter_stay_stopped_now"),
        ("I'm not going to A&E", "utter_stay_refuses"),
        ("ok calling now", "utter_stay_going"),
        ("I can't drive and I live alone", "utter_stay_cannot_go"),
        ("what number do I call", "utter_stay_where"),
        ("can I eat something", "utter_stay_what_now"),
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
        (["I am safe", "can we go on with my back"], ["safe", "still"]),
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
