"""Whatever is open, a sign that a message tells is answered: every state, every kind of sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.safety.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.danger.agreement import AGREED
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.triage import Profile
from tests.conversation.red_flag_turns import CHECKED, FEVER, SADDLE, SUICIDE, play, pressed, said

OTHER, UNBEARABLE = Status.OTHER_PERSON, "severe_unmanageable"
MINOR = Turn(Findings((Mention(Kind.AGE, "age", 0, 2, "14", "age", number=14.0),)), text="I am 14")
ASKED = said(SADDLE, Status.UNCERTAIN)
# What was said before, and the flags that another step wants confirmed.
STATES: dict[str, tuple[list[Turn], tuple[str, ...]]] = {
    "nothing": ([], ()),
    "a story was told": ([said(region="low_back", text="my back")], ()),
    "rows were ticked": ([], (SADDLE, "weight_loss")),
    "a question is open": ([ASKED], ()),
    "its second part is open": ([said("renal_uti", Status.UNCERTAIN), pressed("deny")], ()),
    "it is asked again": ([ASKED, said(text="it is a stiff feeling")], ()),
    "it was unclear twice": ([ASKED, said(text="hm stiff"), said(text="hm stiff")], ()),
    "not sure of an emergency": ([ASKED, pressed("unsure")], ()),
    "seen today": ([said(FEVER)], ()),
    "seen today, two signs": ([said(FEVER), said("shingles")], ()),
    "seen today, a look is asked about": ([said(FEVER), pressed("already_checked")], ()),
    "an emergency": ([said(SADDLE)], ()),
    "an emergency, help is coming": ([said(SADDLE), said(text="ambulance is coming")], ()),
    "an emergency, at the hospital": ([said(SADDLE), said(text="I'm at A&E now")], ()),
    "an emergency that is not meant": ([said(SADDLE), pressed("not_what_i_meant")], ()),
    "an emergency, a look is asked about": ([said(SADDLE), pressed("already_checked")], ()),
    "a look ended it": ([said(SADDLE), pressed("already_checked"), CHECKED], ()),
    "it was not meant": ([said(SADDLE), pressed("not_what_i_meant"), pressed("deny")], ()),
    "a wish to die": ([said(SUICIDE)], ()),
    "a wish to die, safe now": ([said(SUICIDE), said(text="I'm safe")], ()),
    "a wish to die that is not meant": ([said(SUICIDE), pressed("not_what_i_meant")], ()),
    "a wish to die that was not meant": (
        [said(SUICIDE), pressed("not_what_i_meant"), pressed("deny")],
        (),
    ),
    "a wish to die, then an emergency": ([said(SUICIDE), said(SADDLE)], ()),
    "violence": ([said("violence")], ()),
    "somebody else's emergency": ([said("cardiac", OTHER, text="my dad has chest pain")], ()),
    "under 16": ([MINOR], ()),
}
EMERGENCIES = ("ces_bladder", "cardiac", "dissection", "major_trauma", "meningitis_sepsis", "aaa")
BESIDE = {"alone": None, "behind yes": "yes", "behind no": "no", "behind not sure": "unsure"}


def reached(state: str) -> tuple[SafetyState, list[Turn], tuple[str, ...]]:
    turns, queue = STATES[state]
    moves = play(turns, queue)
    return (moves[-1].state if moves else SafetyState()), turns, queue


def told(state: str, turn: Turn) -> SafetyMove:
    before, turns, queue = reached(state)
    return safety_move(before, [*turns, turn], Profile(), queue)


def says(move: SafetyMove, *responses: str) -> bool:
    return any((said or "").startswith(responses) for said in (move.response, move.then))


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_an_emergency_is_answered_in_every_state(state: str, beside: str) -> None:
    for slug in EMERGENCIES:
        move = told(state, said(slug, yes_no=BESIDE[beside]))

        assert move.response == f"utter_emergency_{slug}", slug
        assert move.state.locked == slug


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_a_wish_to_die_is_answered_in_every_state(state: str, beside: str) -> None:
    before, *_ = reached(state)
    move = told(state, said(SUICIDE, yes_no=BESIDE[beside], text="i want to kill myself"))

    if before.talk == "distress" and before.locked is None:
        again = ("utter_distress_", "utter_emergency_suicide", "utter_emergency_stay_distress")
        assert says(move, *again)
        assert not says(move, "utter_distress_released")
    elif before.talk == "distress":  # told before: it is named among what to tell those who help
        assert says(move, "utter_emergency_stay", "utter_stay_", "utter_release_")
        assert SUICIDE in move.state.flags
    else:
        assert says(move, "utter_same_day_suicide_distress")
    assert move.state.talk == "distress"
    assert before.locked is None or move.state.locked == before.locked or beside == "behind no"


@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_a_wish_to_die_with_a_plan_is_an_emergency(state: str) -> None:
    plan = Mention(Kind.FLAG, SUICIDE, 0, 4, "word", f"{AGREED}{SUICIDE}", Status.PRESENT)
    move = told(state, Turn(Findings((plan,)), text="tonight, I have the tablets"))

    assert says(move, "utter_emergency_suicide_distress", "utter_distress_unsafe")


@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_a_wish_to_die_told_round_about_is_asked_about(state: str) -> None:
    before, *_ = reached(state)
    move = told(state, said(SUICIDE, Status.UNCERTAIN, text="I have written my goodbye letters"))

    known = before.talk == "distress" or SUICIDE in before.asked
    assert known or says(move, "utter_confirm_suicide_distress", "utter_same_day_suicide_distress")


@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_violence_is_answered_in_every_state(state: str) -> None:
    before, *_ = reached(state)
    move = told(state, said("violence", text="he hits me"))

    known = "violence:S" in before.shown
    assert known or says(move, "utter_same_day_violence")


@pytest.mark.parametrize("slug", ["dissection", "meningitis_sepsis", SUICIDE])
@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_somebody_elses_emergency_is_answered_in_every_state(
    state: str, slug: str
) -> None:
    before, *_ = reached(state)
    move = told(state, said(slug, OTHER, text="my wife has it right now"))

    assert says(move, f"utter_emergency_other_{slug}")
    assert move.state.theirs == slug
    assert move.state.locked == before.locked


@pytest.mark.parametrize("state", STATES)
def test_fresh_signs_a_sign_for_today_is_said_or_named_in_every_state(state: str) -> None:
    move = told(state, said(UNBEARABLE, text="I cannot bear it"))

    named = move.state.locked and UNBEARABLE in move.state.flags
    assert says(move, f"utter_same_day_{UNBEARABLE}") or (
        named and says(move, "utter_stay_", "utter_beside_")
    )


def test_fresh_signs_of_one_message_are_one_visit_and_a_wish_to_die_comes_first() -> None:
    both = Findings(
        tuple(
            Mention(Kind.FLAG, flag, 0, 4, "word", "rule") for flag in (FEVER, "shingles", SUICIDE)
        )
    )
    move = play([Turn(both)])[-1]

    assert move.response == "utter_same_day_suicide_distress"
    assert move.then == "utter_same_day_fever"


def test_fresh_signs_yes_to_an_emergency_and_a_wish_to_die_get_both_answers() -> None:
    move = told("a question is open", said(SUICIDE, yes_no="yes", text="yes and I want to die"))

    assert move.response == "utter_emergency_ces_saddle"
    assert move.then == "utter_same_day_suicide_distress"


def test_fresh_signs_the_talk_about_it_goes_on_when_the_emergency_is_over() -> None:
    turns = [said(SADDLE), said(SUICIDE), pressed("not_what_i_meant"), pressed("deny")]
    moves = play([*turns, said(text="I'm safe")])

    assert moves[3].then == "utter_emergency_stay_distress"
    assert moves[3].state.locked is None
    assert moves[4].response == "utter_distress_safe"


def test_fresh_signs_what_was_ended_and_is_told_anew_is_answered_again() -> None:
    for slug in (FEVER, SUICIDE):
        ended = [said(slug), said(slug, Status.DENIED, yes_no="no", intent="not_what_i_meant")]
        if slug == SUICIDE:
            ended = [said(slug), pressed("not_what_i_meant"), pressed("deny")]
        move = play([*ended, said(region="low_back", text="my back"), said(slug)])[-1]

        assert says(move, f"utter_same_day_{slug}")


def test_fresh_signs_a_known_sign_is_not_said_twice() -> None:
    first, again = said(FEVER), replace(said(FEVER, text="the fever is 38"), intent=None)

    assert play([first, again])[-1].response != "utter_same_day_fever"


def test_fresh_signs_a_no_to_are_you_safe_beside_an_emergency_is_heard() -> None:
    turns = [said(SADDLE), said(SUICIDE), said(yes_no="no", text="no")]
    moves = play([*turns, said(text="on my way to A&E now")])

    assert moves[2].response == "utter_distress_unsafe"
    assert moves[2].state.locked == SADDLE
    assert moves[3].response == "utter_stay_going"


@pytest.mark.parametrize(
    "text", ["my neurologist saw me on Thursday, he is not worried", "they're sending an ambulance"]
)
def test_fresh_signs_who_helps_is_not_taken_for_somebody_in_danger(text: str) -> None:
    move = told("an emergency", said("other_emergency", OTHER, text=text))

    assert not says(move, "utter_emergency_other_")


def test_fresh_signs_what_was_long_over_and_is_there_again_is_an_emergency() -> None:
    over = [said(SADDLE), said(text="that was years ago"), said(yes_no="no", text="no")]
    again = said(SADDLE, text="it's gone numb down there again just now")

    assert play([*over, again])[-1].response == f"utter_emergency_{SADDLE}"
    assert play([*over, said(SADDLE, text="the numbness")])[-1].response == "utter_confirm_changed"


@pytest.mark.parametrize("is_open", [False, True], ids=["waits to be asked", "is open"])
def test_fresh_signs_told_once_more_for_today_is_not_met_by_a_question_alone(is_open: bool) -> None:
    turns = [said("weight_loss", Status.UNCERTAIN), said(FEVER)] if is_open else [said(FEVER)]
    before = play(turns)[-1].state
    move = safety_move(before, [*turns, said(FEVER)], Profile(), () if is_open else ("cardiac",))

    assert move.response == "utter_same_day_stay"
    assert (move.then or "").startswith("utter_confirm_")
