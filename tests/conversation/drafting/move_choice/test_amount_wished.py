"""So many rounds or repetitions of a move are wished: beside a report, by name, of the one up."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

UP, BEFORE = 1, 0  # places in the list: the move that is up, and the one that is done


def _values(asked: str | None = slots.EXERCISE_FEEDBACK) -> dict[str, Any]:
    """The second of the list is up, with 3 rounds of 8; the first has 12 at once."""
    items = [{**one} for one in SESSION[slots.ROUTINE]["items"]]
    doses = ({"sets": 1, "reps": 12}, {"sets": 3, "reps": 8})
    for at, dose in enumerate(doses):
        had = {**items[at]["dose"], "hold_s": None, **dose}
        items[at] = {**items[at], "exercise": ("P18", "P03")[at], "dose": had}
    routine = {**SESSION[slots.ROUTINE], "items": items}
    at = {slots.ASKED: asked, slots.EXERCISE: UP, slots.FEEDBACK: {"P18": "done"}}
    return {**SESSION, slots.ROUTINE: routine, **at}


def _said(text: str, asked: str | None = slots.EXERCISE_FEEDBACK) -> tuple[Draft, Any, Any]:
    draft = plan_turn(situation(text, _values(asked), None, 0.0))
    before, up = (draft.values[slots.ROUTINE]["items"][at]["dose"] for at in (BEFORE, UP))
    return draft, (up.get("sets", 1), up["reps"]), before["reps"]


@pytest.mark.parametrize(
    ("text", "dose", "done", "reason"),
    [
        ("done. two instead of three", (2, 8), True, "rounds, for it has three"),
        ("done. five instead of eight", (3, 5), True, "repetitions, for it has eight"),
        ("done. please make that 2", (2, 8), True, "a courtesy"),
        ("Done, but hard. Can I do six instead of eight?", (3, 6), True, "asked as people ask"),
        ("done. only did two rounds, can we leave it at two", (2, 8), True, "told and wished"),
        ("just do 5 instead of 8", (3, 5), False, "alone"),
        ("make it 5 times please", (3, 5), False, "a word for repetitions"),
        ("5 reps is plenty for me", (3, 5), False, "a limit"),
        ("3 rounds is a lot, make it 2", (2, 8), False, "why, and what"),
        ("did 5 instead of 8", (3, 8), False, "reported, and answered as a question of how many"),
        ("why 3 instead of 4?", (3, 8), False, "asked"),
        ("it's a 3 instead of 4 now", (3, 8), False, "a rating"),
        ("make it 5 minutes", (3, 8), False, "minutes"),
        ("make it 12 times", (3, 8), False, "more than it has now"),
    ],
)
def test_amount_wished_of_the_move_that_is_up(
    text: str, dose: tuple[int, int], done: bool, reason: str
) -> None:
    draft, up, before = _said(text)

    assert up == dose, reason
    assert before == 12, reason
    assert ("P03" in draft.values[slots.FEEDBACK]) is done, reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("Please put sit to stand down to three times", slots.EXERCISE_FEEDBACK, "not the one up"),
        ("sit to stand is too much, make that 3 times", slots.TOGETHER, "in the same sentence"),
        ("Can you do 3 reps instead of twelve for the sit to stand please?", None, "done already"),
        ("I only meant the exercise called sit to stand, 3 reps of it.", slots.TOGETHER, "called"),
    ],
)
def test_amount_wished_by_name(text: str, asked: str | None, reason: str) -> None:
    draft, up, before = _said(text, asked)

    assert before == 3, reason
    assert up == (3, 8), reason
    assert draft.facts.aggravated_by == draft.facts_before.aggravated_by, "a name is no fact"
    assert ("P18", 3) in draft.setting.reps, "it stays so"


@pytest.mark.parametrize(
    "text",
    ["can the clam be 6 instead of 8", "done. Would you kindly reduce this one to six times?"],
)
def test_amount_wished_politely_leaves_no_question_behind(text: str) -> None:
    draft, up, _before = _said(text)

    assert up == (3, 6)
    assert not draft.refused
    assert not any("don't know" in one for one in draft.acknowledged)


def test_amount_wished_for_today_is_not_kept() -> None:
    draft, up, _before = _said("make it 5 times today")

    assert up == (3, 5)
    assert not draft.setting.reps


def test_amount_wished_that_it_has_already_is_said() -> None:
    draft, up, _before = _said("can we leave it at three rounds instead of four")

    assert up == (3, 8)
    assert any(one.startswith("It is that many already") for one in draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("all of these are a bit much, fewer of each please", slots.TOGETHER),
        ("can we do less of each", slots.EXERCISE_FEEDBACK),
        ("one round less of everything", slots.TOGETHER),
    ],
)
def test_amount_wished_of_each(text: str, asked: str) -> None:
    draft, up, before = _said(text, asked)

    assert up == (2, 8)
    assert before == 6, "one round alone: half of it"
    assert draft.acknowledged[0] == "Less of each from now on, and it stays so."


@pytest.mark.parametrize(
    ("text", "rounds", "reason"),
    [
        ("can we do just two rounds?", 2, "asked as people ask"),
        ("3 rounds is a lot after a shift. can we do just two rounds?", 2, "with its reason"),
        ("two rounds will do", 2, "what is enough"),
        ("can we do just five rounds?", 3, "none has as many"),
        ("I did two rounds last week", 3, "told"),
    ],
)
def test_amount_wished_of_rounds_at_the_list_is_of_all(text: str, rounds: int, reason: str) -> None:
    _draft, up, before = _said(text, slots.TOGETHER)

    assert up == (rounds, 8), reason
    assert before == 12, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("remind me three times a week", "no move"),
        ("it hurts 3 times a day", "told"),
    ],
)
def test_amount_wished_needs_a_name_at_the_list(text: str, reason: str) -> None:
    _draft, up, before = _said(text, slots.TOGETHER)

    assert up[1] == 8, reason
    assert before == 12, reason


@pytest.mark.parametrize(
    ("text", "of_today"),
    [
        ("less of each today please", True),
        ("just two rounds today love", True),
        ("only two rounds for today", True),
        ("less of each please", False),
        ("can we do just two rounds?", False),
    ],
)
def test_amount_wished_of_today_leaves_the_other_days(text: str, of_today: bool) -> None:
    draft, up, _ = _said(text, slots.TOGETHER)
    assert up[0] == 2
    whole = draft.values.get(slots.WHOLE_PLAN)
    assert (whole is not None) is of_today
    if whole is not None:
        assert whole["items"][UP]["dose"].get("sets", 1) == 3, "the list of every day"
    rounds = (draft.values.get(slots.SETTING) or {}).get("rounds")
    assert bool(rounds) is not of_today, "what is kept for the weeks"


def test_amount_wished_bare_rounds_at_a_move_are_a_report() -> None:
    _, up, _ = _said("just two rounds")
    assert up[0] == 3
