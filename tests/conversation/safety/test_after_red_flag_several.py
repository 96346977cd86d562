"""Several signs, or one sign told twice: each is asked about and cleared by itself."""

from __future__ import annotations

from bot.conversation.turn import Turn
from bot.language.findings import Findings, Kind, Mention, Status
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

    assert (move.response, move.then) == ("utter_denied_released", "utter_same_day_shingles")
    assert move.state.level == "S"


def test_after_red_flag_a_clinician_who_has_seen_it_leaves_nothing_for_today() -> None:
    move = play([said(SADDLE), said(FEVER), pressed("already_checked"), CHECKED])[-1]

    assert move.state.level == "none"
    assert move.resume


def test_after_red_flag_thoughts_of_suicide_told_to_another_question_are_talked_about() -> None:
    """The question that was open is put again when the talk about it is done."""
    for reply in (said(SUICIDE), said(SUICIDE, yes_no="unsure"), said(SUICIDE, intent="affirm")):
        moves = play([said(intent="inform"), reply, said(text="I'm safe")], queue=(SADDLE,))

        assert moves[0].response == "utter_confirm_ces_saddle"
        assert moves[1].response == "utter_same_day_suicide_distress"
        assert moves[1].state.asking is None
        assert moves[1].state.unasked((SADDLE,)) == (SADDLE,)
        assert moves[2].response == "utter_distress_safe"


def test_after_red_flag_thoughts_of_suicide_told_with_a_no_come_before_the_next_question() -> None:
    turns = [said("cad_stroke_sah", Status.UNCERTAIN), said(SUICIDE, yes_no="no")]

    assert responses(turns)[-1] == "utter_same_day_suicide_distress"


def test_after_red_flag_a_sign_for_today_leaves_the_question_open_behind_its_answer() -> None:
    moves = play([said(SADDLE, Status.UNCERTAIN), said(FEVER, text="a fever"), said(yes_no="yes")])

    assert moves[1].response == "utter_same_day_fever"
    assert moves[1].then == "utter_confirm_ces_saddle"
    assert moves[2].response == "utter_emergency_ces_saddle"
