"""The confirm questions: every flag takes every answer, and a sign of its own is asked alone."""

from __future__ import annotations

import pytest

from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.safety_move import confirmed
from bot.conversation.turn import Turn
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.findings import Status
from bot.safety.levels import Level
from bot.safety.triage import triage
from tests.conversation.red_flag_turns import SADDLE, play, pressed, responses, said

NO, YES, UNSURE = pressed("deny"), pressed("affirm"), pressed("unsure")
WEIGHT = "weight_loss"
HEAD, CALF, CRASH = "cad_stroke_sah", "vascular_leg", "major_trauma"


@pytest.mark.parametrize("slug", list(load_red_flags()))
@pytest.mark.parametrize("answer", [YES, NO, UNSURE], ids=["yes", "no", "not sure"])
def test_confirm_questions_of_every_flag_take_every_answer(slug: str, answer: Turn) -> None:
    uncertain = said(slug, Status.UNCERTAIN)
    asked = [uncertain, *[answer] * len(load_red_flags()[slug].questions)]
    for move in play(asked, (slug,)):
        assert move.state is not None


@pytest.mark.parametrize("slug", list(load_red_flags()))
def test_confirm_questions_a_yes_has_the_level_of_the_flag(slug: str) -> None:
    flag = load_red_flags()[slug]
    assert triage([confirmed(slug)]).level is Level(flag.level)


def test_confirm_questions_yes_to_the_cord_is_for_today() -> None:
    """A yes names no single sign, so no rule may look for its kind (it crashed here)."""
    turns = [said(region="low_back"), YES, said(region="low_back")]
    moves = play(turns, ("myelopathy",))
    assert moves[1].response == "utter_same_day_myelopathy"
    assert moves[2].state.level == "S"


def test_confirm_questions_of_the_head_are_put_one_after_the_other() -> None:
    turns = [said(HEAD, Status.UNCERTAIN), NO, NO, NO]
    assert responses(turns) == [*(confirm_response(HEAD, part) for part in range(3)), None]


@pytest.mark.parametrize("before", [0, 1, 2], ids=["headache", "speech and face", "dizzy"])
def test_confirm_questions_of_the_head_each_are_enough(before: int) -> None:
    turns = [said(HEAD, Status.UNCERTAIN), *[NO] * before, YES]
    assert responses(turns)[-1] == f"utter_emergency_{HEAD}"


def test_confirm_questions_of_an_open_emergency_are_all_put_before_it_is_released() -> None:
    turns = [said(HEAD), pressed("not_what_i_meant"), NO, NO, NO]
    assert responses(turns)[1:] == [
        *(confirm_response(HEAD, part) for part in range(3)),
        "utter_denied_released",
    ]


@pytest.mark.parametrize(
    ("slug", "turns", "end"),
    [
        pytest.param(CALF, [YES], f"utter_emergency_{CALF}", id="a cold leg"),
        pytest.param(CALF, [NO, YES], f"utter_same_day_{CALF}", id="a hot calf is for today"),
        pytest.param(CRASH, [NO, YES], f"utter_same_day_{CRASH}", id="a mild crash is for today"),
        pytest.param("abdominal", [YES], "utter_emergency_abdominal", id="black stools alone"),
        pytest.param("cardiac", [YES], "utter_emergency_cardiac", id="a tight chest alone"),
        pytest.param(SADDLE, [NO], None, id="one question, one no"),
    ],
)
def test_confirm_questions_have_levels_of_their_own(
    slug: str, turns: list[Turn], end: str | None
) -> None:
    asked = [said(slug, Status.UNCERTAIN), *turns]
    assert responses(asked, (slug,))[-1] == end


def test_confirm_questions_keep_their_level_in_later_turns() -> None:
    turns = [said(CALF, Status.UNCERTAIN), NO, YES, said(region="low_back")]
    assert play(turns, (CALF,))[-1].state.level == "S"


@pytest.mark.parametrize(
    ("text", "yes_no", "cleared", "reason"),
    [
        ("my doctor did blood tests, all fine, carry on", None, True, "looked at, and its outcome"),
        ("yes, my doctor did blood tests, all fine", "yes", False, "a yes in the words stands"),
        ("my doctor did blood tests", None, False, "no outcome"),
    ],
)
def test_confirm_questions_a_look_with_its_outcome_is_no_yes(
    text: str, yes_no: str | None, cleared: bool, reason: str
) -> None:
    asked = said(WEIGHT, Status.UNCERTAIN)
    answer = said(text=text, intent="affirm", yes_no=yes_no)
    move = play([asked, answer], (WEIGHT,))[-1]
    assert (move.response == "utter_confirm_checked") is cleared, reason
    assert (WEIGHT in move.state.cleared_slugs()) is cleared, reason
