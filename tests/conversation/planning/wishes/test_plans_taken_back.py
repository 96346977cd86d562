"""A list of before comes back by any of its names, with what was noted since; a kind stays out."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}


def _after(*said: str, intent: str | None = None) -> Draft:
    values = WAITS
    for text in said[:-1]:
        values = plan_turn(situation(text, values, None, 0.0)).values
    return plan_turn(situation(said[-1], values, intent, 0.9 if intent else 0.0))


@pytest.mark.parametrize(
    "words",
    [
        "give me back the old list",
        "I never said standing only. Give me back the old list, I like the floor.",
        "that's not what I asked for, I wanted the old one",
        "can we go back to how it was",
        "the old list please",
        "restore my routine",
        "I asked for nothing of the kind, restore it",
        "can I have my normal exercises again",
        "May I have those back?",
        "I'd like the same as earlier please",
    ],
)
def test_plans_taken_back_brings_the_list_and_the_setting(words: str) -> None:
    draft = _after("standing only please", words)

    assert routine_of(draft.values) == routine_of(WAITS)
    assert not draft.setting.place


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("will it restore my strength?", "of the body"),
        ("does this restore my back?", "asked"),
        ("I want my back to be normal again", "of the pain"),
        ("same as before, a 4", "a rating"),
        ("give me those", "nothing of before"),
    ],
)
def test_plans_taken_back_is_none_of_these(words: str, reason: str) -> None:
    draft = _after("standing only please", words)

    assert draft.setting.place == {"standing"}, reason


def test_plans_taken_back_brings_no_move_that_is_forbidden_by_now() -> None:
    since = {**_after("standing only please").values, "conditions": ["hip_replacement"]}
    draft = plan_turn(situation("restore my routine", since, None, 0.0))
    now, was = routine_of(draft.values), routine_of(WAITS)

    assert not draft.setting.place
    assert now is not None
    assert was is not None
    assert now.exercise_ids != was.exercise_ids
    assert any("do not go with what I know by now" in one for one in draft.acknowledged)


def test_plans_taken_back_goes_to_the_first_list() -> None:
    draft = _after("standing only please", "make it 5 minutes", "I liked the first list better")

    assert routine_of(draft.values) == routine_of(WAITS)


def test_plans_taken_back_goes_back_by_two() -> None:
    draft = _after(
        "standing only please", "make it 5 minutes", "go back two changes", intent="go_back"
    )

    assert routine_of(draft.values) == routine_of(WAITS)


def test_go_back_without_a_change_is_of_no_list() -> None:
    draft = _after("go back", intent="go_back")

    assert "utter_nothing_before" in [one.action for one in draft.steps]


def test_add_it_again_forgets_nothing() -> None:
    draft = _after("please add it again", intent="start_over")

    assert routine_of(draft.values) == routine_of(WAITS)
    assert _after("start again", intent="start_over").values.get(slots.ROUTINE) is None


def test_what_is_to_stay_after_all_stays() -> None:
    draft = _after("take the bird-dog out. actually no, leave it in")

    assert routine_of(draft.values) == routine_of(WAITS)
    assert "All right, it stays in." in draft.acknowledged


@pytest.mark.parametrize("words", ["please remove two", "take two of them out"])
def test_several_to_go_are_asked_for(words: str) -> None:
    draft = _after(words)

    assert routine_of(draft.values) == routine_of(WAITS)
    assert ("action_offer_swaps", {"deed": "out", "several": True}) in [
        (one.action, one.told) for one in draft.steps
    ]


def test_several_to_go_are_named_by_number() -> None:
    ids = (routine_of(WAITS) or pytest.fail("no list")).exercise_ids
    draft = _after("please remove two", "1 and 3")

    assert {ids[0], ids[2]} <= draft.setting.left_out


def test_what_is_like_a_refused_walk_stays_out() -> None:
    draft = _after("no more walks please", "make it 20 minutes")
    now = routine_of(draft.values)

    assert now is not None
    assert not {"A01", "A04", "R10"} & set(now.exercise_ids)


def test_who_minds_the_text_is_told_in_short() -> None:
    draft = _after("wall of text!! too much to read")
    told = next(one.told for one in draft.steps if one.action == "action_ask_together")

    assert str(told["short"]).startswith("In short, about ")
    assert draft.values[slots.MINUTES] == WAITS[slots.MINUTES]
